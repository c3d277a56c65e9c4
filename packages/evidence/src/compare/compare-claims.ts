import { isDeepStrictEqual } from 'node:util'
import { joinPointer } from '@sendspec/contract'
import type { ComparedPlace, Comparison } from './comparison.ts'
import type { Claim, Outline } from './outline.ts'

/** What goes along on the way down. */
export interface At extends ComparedPlace {
  readonly page: string
  /** Set while the page's side is only what its examples show. */
  readonly shown?: true
  /** What fields of a name are on this page: a parameter of that name that is not described is one of those. */
  readonly known: ReadonlyMap<string, Outline>
}

/** One thing, as both sides have it. */
export interface Both<Thing> {
  readonly contract: Thing
  readonly page: Thing
}

/** The place one step further down. */
export const into = (at: At, step: string): At => ({ ...at, pointer: joinPointer(at.pointer ?? '', step) })

/** A value as complaints words it. */
export const quoted = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : JSON.stringify(value))

type Outcome = Omit<Comparison, keyof ComparedPlace | 'page' | 'line' | 'shown'> & {
  /** What the page says, where it says anything. */
  readonly claim?: Partial<Claim<unknown>> | undefined
}

/** The outcome of comparing one aspect at a place. */
export const compared = (
  { operation, part, pointer, page, shown }: At,
  { claim, ...outcome }: Outcome,
): Comparison => ({
  ...(operation !== undefined && { operation }),
  ...(part !== undefined && { part }),
  ...(pointer !== undefined && { pointer }),
  page,
  ...(claim?.line !== undefined && { line: claim.line }),
  // What a field is inferred to be can contradict the contract; it can't outweigh what another page says in words.
  ...((shown || (claim?.inferred && outcome.outcome === 'agrees')) && { shown: true as const }),
  ...outcome,
})

/** One statement that either side may make: the same, another, or one side alone. */
export const compareClaims = <Value>(
  at: At,
  {
    contract,
    page,
    words,
    ...bare
  }: Both<Claim<Value> | undefined> & Pick<Outcome, 'aspect' | 'of'> & { readonly words: (value: Value) => string },
): readonly Comparison[] => {
  const says = { ...(page && { page: words(page.value) }), ...(contract && { contract: words(contract.value) }) }
  if (!page) return contract ? [compared(at, { ...bare, outcome: 'unstated', says })] : []
  if (!contract) {
    const nothing = { ...says, contract: 'nothing of it' }
    return [compared(at, { ...bare, claim: page, outcome: 'differs', silent: true, says: nothing })]
  }
  const outcome = isDeepStrictEqual(contract.value, page.value) ? 'agrees' : 'differs'
  return [compared(at, { ...bare, claim: page, outcome, says })]
}
