import {
  type ContractPlace,
  type Finding,
  kebabCase,
  type PagePlace,
  type Support,
  usualClass,
} from '@sendspec/contract'
import type { FindingDraft } from './draft.ts'

/** Collects the findings of a new contract. Repeated findings about the same thing are one. */
export interface LedgerDraft {
  /** Adds a finding and returns its id, which is made from `about`. */
  readonly add: (finding: {
    readonly about: string
    readonly draft: FindingDraft
    readonly page?: PagePlace
    readonly contract: ContractPlace
    readonly support: Support
  }) => string
  /** A finding of a kind. With a line, the one that quotes it or a line near it and is about the name in the sentence. */
  readonly known: (kind: FindingDraft['kind'], at?: { line: number; sentence: string }) => Finding | undefined
  /** Adds the support of a program to a finding, and replaces its words. */
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

/** The reason of a finding that nobody has reviewed. */
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
        ...{ id, class: usualClass(kind), kind, severity, title, page: [], contract: [], documented, observed, wins },
        why: unreviewed,
        ...(usualClass(kind) === 'polish' && { proposal: 'To be decided.' }),
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
