import type { Vendor } from '@sendspec/contract'
import type { OperationFacts, PageFacts } from '@sendspec/facts'
import { operationTitle } from './operation-title.ts'

/** The names and words that a contract leaves out of a page, each with its reason. */
export const leftOutOf = ({ leftOut = {} }: Pick<Vendor, 'leftOut'>, page: string): ReadonlyMap<string, string> =>
  new Map(Object.entries(leftOut[page] ?? {}))

/** Whether words of `leftOut` name a line: they are its beginning, and enough of it to mean that line alone. */
export const namesLine = (words: string, quote: string): boolean =>
  quote.startsWith(words) && words.length >= Math.min(8, quote.length)

/** The facts of a page without the operations that the contract leaves out. */
export const withoutLeftOut = (facts: PageFacts, vendor: Pick<Vendor, 'leftOut'>): PageFacts => {
  const names = leftOutOf(vendor, facts.page.id)
  const isKept = (operation: OperationFacts): boolean => !names.has(operationTitle(operation))
  return names.size === 0 ? facts : { ...facts, operations: facts.operations.filter(isKept) }
}
