import { compareOutlines } from './compare-outlines.ts'
import type { At, Both } from './compare-stated.ts'
import type { Comparison } from './comparison.ts'
import { emptyOutline, type Outline } from './outline.ts'

export const isSilent = ({ kinds, members, items }: Outline): boolean =>
  kinds.length === 0 && members.length === 0 && !items

/** A body as fields and types describe it, and as examples show it. */
export const compareBody = (
  { contract, page, shown }: Both<Outline> & { readonly shown: Outline | undefined },
  at: At,
): readonly Comparison[] => {
  if (isSilent(contract) && isSilent(page)) return []
  return [
    ...(isSilent(page) && shown ? [] : compareOutlines({ contract, page: withObject(page, contract) }, at)),
    ...(shown ? compareOutlines({ contract, page: shown }, { ...at, shown: true }) : []),
  ]
}

/** Fields without a type belong to an object, or to the items if the contract has a list. */
const withObject = (page: Outline, contract: Outline): Outline => {
  if (page.kinds.length > 0 || page.members.length === 0) return page
  const isList = contract.kinds.some(({ value }) => value === 'array')
  const object = { ...page, kinds: [{ value: 'object' as const, inferred: true as const }] }
  return isList ? { ...emptyOutline, kinds: [{ value: 'array', inferred: true }], items: object } : object
}
