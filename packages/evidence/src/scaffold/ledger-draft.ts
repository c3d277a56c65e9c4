import type { ContractPlace, Finding, PagePlace, Support } from '@sendspec/contract'
import type { FindingDraft } from './draft.ts'
import { kebab } from './words.ts'

/** Collects the findings of a new contract; what is said again of the same thing is one finding. */
export interface LedgerDraft {
  /** Adds a finding and gives its id. `about` tells findings of one kind apart; the id is made of it. */
  readonly add: (finding: {
    readonly about: string
    readonly draft: FindingDraft
    readonly page?: PagePlace
    readonly contract: ContractPlace
    readonly support: Support
  }) => string
  readonly findings: () => readonly Finding[]
}

const equal = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const withOne = <Item>(list: readonly Item[], item: Item | undefined): readonly Item[] =>
  item === undefined || list.some((each) => equal(each, item)) ? list : [...list, item]

/** What a person still has to say of a finding that a program wrote. */
export const unreviewed = 'To be reviewed: written by a program from the page.'

export const ledgerDraft = (vendor: string): LedgerDraft => {
  const findings = new Map<string, Finding>()
  return {
    add({ about, draft, page, contract, support }) {
      const base = `${vendor}-${kebab(about)}`
      let id = base
      for (let count = 2; ; count += 1) {
        const other = findings.get(id)
        if (!other || (other.kind === draft.kind && other.title === draft.title)) break
        id = `${base}-${count}`
      }
      const before: Finding = findings.get(id) ?? {
        id,
        ...draft,
        page: [],
        contract: [],
        why: unreviewed,
        status: 'open',
        support: [support],
      }
      findings.set(id, {
        ...before,
        page: withOne(before.page, page),
        contract: withOne(before.contract, contract),
        support: withOne(before.support, support) as Finding['support'],
      })
      return id
    },
    findings: () => [...findings.values()],
  }
}
