import { type ContractPlace, type Finding, kebabCase, type PagePlace, type Support } from '@sendspec/contract'
import type { FindingDraft } from './draft.ts'

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
  /** The finding of a kind; with a line, the one that quotes it or its neighbours and is about what the sentence names. */
  readonly known: (kind: FindingDraft['kind'], at?: { line: number; sentence: string }) => Finding | undefined
  /** Adds what a program saw to a finding, in words that are surer than its own. */
  readonly support: (id: string, support: Support, words: Pick<FindingDraft, 'title' | 'observed'>) => void
  readonly findings: () => readonly Finding[]
}

const equal = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const withOne = <Item>(list: readonly Item[], item: Item | undefined): readonly Item[] =>
  item === undefined || list.some((each) => equal(each, item)) ? list : [...list, item]

const isAbout = ({ title, page }: Finding, { line, sentence }: { line: number; sentence: string }): boolean => {
  const name = /`[^`]+`/.exec(title)?.[0] ?? ''
  return sentence.includes(name) && page.some((place) => Math.abs(place.line - line) <= 2)
}

/** What a person still has to say of a finding that a program wrote. */
export const unreviewed = 'To be reviewed: written by a program from the page.'

/** @param taken Ids of findings that are there already. */
export const ledgerDraft = (vendor: string, taken: readonly string[] = []): LedgerDraft => {
  const used = new Set(taken)
  const findings = new Map<string, Finding>()
  return {
    add({ about, draft, page, contract, support }) {
      const base = `${vendor}-${kebabCase(about)}`
      let id = base
      for (let count = 2; ; count += 1) {
        const other = findings.get(id)
        if (!used.has(id) && (!other || (other.kind === draft.kind && other.title === draft.title))) break
        id = `${base}-${count}`
      }
      const { kind, severity, title, documented, observed, wins } = draft
      const before: Finding = findings.get(id) ?? {
        ...{ id, kind, severity, title, page: [], contract: [], documented, observed, wins },
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
    known: (kind, at) =>
      [...findings.values()].find((each) => each.kind === kind && (at === undefined || isAbout(each, at))),
    support(id, support, words) {
      const before = findings.get(id)
      if (!before) return
      const own = before.support.filter(({ by }) => by !== 'review')
      findings.set(id, { ...before, ...words, support: withOne(own, support) as Finding['support'] })
    },
    findings: () => [...findings.values()],
  }
}
