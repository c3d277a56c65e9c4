import type { FindingKind } from '@sendspec/contract'

/** How one aspect of a contract is told, and which kinds of finding explain that it departs from the page. */
interface AspectEntry {
  /** What the page says that the contract does not, after "line 7 of page.md". */
  readonly differs: (page: string, contract: string) => string
  /** What the contract says that no page does. */
  readonly unstated: (contract: string) => string
  /** Kinds of finding, at the same place of the contract, that explain a difference with what the page says. */
  readonly departs: readonly FindingKind[]
  /** Kinds of finding, at the same place of the contract, that explain what no page says. */
  readonly adds: readonly FindingKind[]
}

const contrast = (page: string, contract: string): string => `says ${page}; the contract says ${contract}`
const lacked = (page: string): string => `says ${page}; the contract says nothing of it`
const alone = (contract: string): string => `the contract says ${contract}; no page does`

/**
 * Everything that is compared. A finding of one of the kinds named here, at the place of the difference, excuses it;
 * any other difference is a slip of the transcription.
 */
export const aspects = {
  operation: {
    differs: (page) => `documents ${page}; the contract has no such operation`,
    unstated: (contract) => `the contract has ${contract}; no page documents it`,
    departs: [],
    adds: [],
  },
  method: { differs: contrast, unstated: alone, departs: [], adds: ['capture-disagreement'] },
  path: { differs: contrast, unstated: alone, departs: [], adds: ['capture-disagreement'] },
  server: { differs: lacked, unstated: alone, departs: ['placeholder'], adds: ['missing-server'] },
  auth: { differs: contrast, unstated: alone, departs: [], adds: ['missing-auth'] },
  permission: { differs: lacked, unstated: alone, departs: [], adds: [] },
  status: {
    differs: (page) => `names the status ${page}; the contract does not`,
    unstated: (contract) => `the contract has the status ${contract}; no page names it`,
    departs: ['status-wording'],
    adds: ['missing-error'],
  },
  header: {
    differs: (page) => `sends ${page}; the contract does not`,
    unstated: (contract) => `the contract sends ${contract}; no page does`,
    departs: ['incomplete-sample'],
    adds: ['missing-parameter'],
  },
  sample: {
    differs: (page, contract) => `calls ${page}; the contract says ${contract}`,
    unstated: alone,
    departs: ['incomplete-sample'],
    adds: [],
  },
  example: {
    differs: (page) => `prints ${page}, and no payload records it`,
    unstated: (contract) =>
      `the payload ${contract} says that it is printed on a page; the page prints no such example`,
    departs: [],
    adds: [],
  },
  name: {
    differs: (page) => `names ${page}; the contract does not`,
    unstated: (contract) => `the contract names ${contract}; no page does`,
    departs: ['broken-markup', 'name-disagreement'],
    adds: ['missing-name', 'missing-parameter'],
  },
  nesting: {
    differs: (page, contract) => `has ${page} here; the contract has it at ${contract}`,
    unstated: alone,
    departs: ['broken-markup'],
    adds: [],
  },
  place: {
    differs: (page, contract) => `puts it in the ${page}; the contract puts it in the ${contract}`,
    unstated: (contract) => `the contract puts it in the ${contract}; no page says where it goes`,
    departs: ['misplaced-parameter'],
    adds: ['missing-parameter', 'ambiguous-wording'],
  },
  required: {
    differs: contrast,
    unstated: alone,
    departs: ['broken-markup'],
    adds: ['missing-required'],
  },
  type: { differs: contrast, unstated: alone, departs: ['broken-markup', 'missing-type'], adds: ['missing-type'] },
  nullability: { differs: contrast, unstated: alone, departs: [], adds: ['missing-nullability'] },
  values: {
    differs: (page) => `lists ${page}; the contract does not`,
    unstated: (contract) => `the contract lists ${contract}; no page does`,
    departs: ['enum-disagreement', 'broken-markup'],
    adds: ['missing-enum', 'broken-markup'],
  },
  default: { differs: contrast, unstated: alone, departs: ['approximate-value'], adds: ['missing-default'] },
  limit: { differs: contrast, unstated: alone, departs: ['approximate-value'], adds: ['missing-limit'] },
  format: { differs: contrast, unstated: alone, departs: ['missing-format'], adds: ['missing-format'] },
} satisfies Record<string, AspectEntry>

export type Aspect = keyof typeof aspects

/** An aspect's entry, whichever it is. */
export const aspectOf = (aspect: Aspect): AspectEntry => aspects[aspect]
