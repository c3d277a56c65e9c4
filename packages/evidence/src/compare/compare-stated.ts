import { isDeepStrictEqual } from 'node:util'
import { joinPointer } from '@sendspec/contract'
import type { ComparedPlace, Comparison } from './comparison.ts'
import type { Outline, Sourced } from './outline.ts'

/** The place of a comparison on a page. */
export interface At extends ComparedPlace {
  readonly page: string
  /** Set if the page's side is only what its examples show. */
  readonly shown?: true
  /** The fields of the page by name. A parameter that isn't described is like the field with its name. */
  readonly known: ReadonlyMap<string, Outline>
}

/** The same thing on both sides. */
export interface Both<Thing> {
  readonly contract: Thing
  readonly page: Thing
}

/** The place one step further inside. */
export const into = (at: At, step: string): At => ({ ...at, pointer: joinPointer(at.pointer ?? '', step) })

/** A value in the words of a complaint. */
export const quoted = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : JSON.stringify(value))

type Outcome = Omit<Comparison, keyof ComparedPlace | 'page' | 'line' | 'shown'> & {
  /** What the page states, if anything. */
  readonly stated?: Partial<Sourced<unknown>> | undefined
}

/** The outcome of comparing one aspect at a place. */
export const compared = (
  { operation, part, pointer, page, shown }: At,
  { stated, ...outcome }: Outcome,
): Comparison => ({
  ...(operation !== undefined && { operation }),
  ...(part !== undefined && { part }),
  ...(pointer !== undefined && { pointer }),
  page,
  ...(stated?.line !== undefined && { line: stated.line }),
  // An inferred type can contradict the contract, but it doesn't outweigh what another page states in words.
  ...((shown || (stated?.inferred && outcome.outcome === 'agrees')) && { shown: true as const }),
  ...outcome,
})

/** Compares what both sides, or one of them, state of one aspect. */
export const compareStated = <Value>(
  at: At,
  {
    contract,
    page,
    words,
    ...about
  }: Both<Sourced<Value> | undefined> & Pick<Outcome, 'aspect' | 'of'> & { readonly words: (value: Value) => string },
): readonly Comparison[] => {
  const says = { ...(page && { page: words(page.value) }), ...(contract && { contract: words(contract.value) }) }
  if (!page) return contract ? [compared(at, { ...about, outcome: 'unstated', says })] : []
  if (!contract) {
    const nothing = { ...says, contract: 'nothing about it' }
    return [compared(at, { ...about, stated: page, outcome: 'differs', silent: true, says: nothing })]
  }
  const outcome = isDeepStrictEqual(contract.value, page.value) ? 'agrees' : 'differs'
  return [compared(at, { ...about, stated: page, outcome, says })]
}
