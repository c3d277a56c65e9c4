import type { FindingKind } from '@sendspec/contract'

/** How differences in one aspect are worded, and which kinds of finding explain them. */
interface AspectEntry {
  /** A difference, after "line 7 of page.md". */
  readonly differs: (page: string, contract: string) => string
  /** Something that only the contract states. */
  readonly unstated: (contract: string) => string
  /** The next step, if it is not to amend the contract or to follow the page. */
  readonly next?: { readonly differs?: string; readonly unstated?: string }
  /** Kinds of finding that explain a difference, at the same place of the contract and line of the page. */
  readonly departs: readonly FindingKind[]
  /** Like `departs`, if the contract states nothing. */
  readonly leavesOut?: readonly FindingKind[]
  /** Kinds of finding that explain what only the contract states, at the same place of the contract. */
  readonly adds: readonly FindingKind[]
}

const contrast = (page: string, contract: string): string => `says ${page}; the contract says ${contract}`
const naming = (what: string) => ({
  differs: (page: string, contract: string): string =>
    `names ${what} ${page}; the contract ${contract === '' ? 'does not' : `names ${contract} instead`}`,
  unstated: (contract: string): string =>
    `the contract names ${what}${contract.includes(', ') ? 's' : ''} ${contract}; no page does`,
})
const alone = (contract: string): string => `the contract says ${contract}; no page does`

const compareLists = (page: string, contract: string): string => {
  if (page === '') return `does not list ${contract}; the contract does`
  return `lists ${page}; the contract ${contract === '' ? 'does not' : `lists ${contract} instead`}`
}

/**
 * Everything that is compared. A finding of one of these kinds at the place of a difference explains it. Any other
 * difference is a mistake in the transcription.
 */
export const aspects = {
  operation: {
    differs: (page) => `documents ${page}; the contract has no such operation`,
    unstated: (contract) => `the contract has ${contract}; no page documents it`,
    next: {
      differs: 'add it to the contract with `sendspec add`, or leave it out with a reason: `leftOut` in index.ts',
      unstated: 'read the page that documents it, or correct its path',
    },
    departs: [],
    adds: [],
  },
  method: { differs: contrast, unstated: alone, departs: [], adds: ['missing-parameter'] },
  path: { differs: contrast, unstated: alone, departs: [], adds: ['missing-parameter'] },
  server: {
    ...naming('the server'),
    next: { unstated: 'give the server its finding, so that the documented reading lacks it' },
    departs: [],
    adds: [],
  },
  auth: { differs: contrast, unstated: alone, departs: [], adds: ['missing-auth'] },
  permission: { ...naming('the permission'), departs: [], adds: [] },
  status: {
    ...naming('the status'),
    next: { unstated: 'give the status its finding, so that the documented reading lacks it' },
    departs: [],
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
    differs: (page, contract) =>
      contract === ''
        ? `prints ${page}, and no payload records it`
        : `prints another body than the payload ${contract}`,
    unstated: (contract) =>
      `the payload ${contract} says that it is printed on a page; the page prints no such example`,
    next: { differs: 'record it as a payload', unstated: 'correct the lines of its source' },
    departs: [],
    adds: [],
  },
  name: {
    ...naming('the field'),
    departs: [],
    adds: ['missing-name', 'missing-parameter', 'broken-markup'],
  },
  description: {
    differs: () => 'describes something without a name that no field of the contract is left for',
    unstated: alone,
    departs: [],
    adds: [],
  },
  nesting: {
    differs: (page, contract) => `has it at ${page}; the contract has it at ${contract}`,
    unstated: alone,
    departs: [],
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
    departs: ['ambiguous-wording'],
    adds: ['missing-required', 'broken-markup'],
  },
  type: { differs: contrast, unstated: alone, departs: [], adds: ['missing-type', 'broken-markup'] },
  nullability: { differs: contrast, unstated: alone, departs: [], adds: [] },
  values: {
    differs: compareLists,
    unstated: (contract) => `the contract lists ${contract}; no page has a list`,
    departs: [],
    adds: ['missing-enum', 'broken-markup'],
  },
  default: { differs: contrast, unstated: alone, departs: [], adds: [] },
  limit: { differs: contrast, unstated: alone, departs: [], leavesOut: ['missing-limit'], adds: [] },
  format: { differs: contrast, unstated: alone, departs: [], leavesOut: ['format-mismatch'], adds: [] },
} satisfies Record<string, AspectEntry>

export type Aspect = keyof typeof aspects

export const aspectOf = (aspect: Aspect): AspectEntry => aspects[aspect]
