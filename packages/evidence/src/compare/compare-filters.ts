import type { OperationFacts } from '@sendspec/facts'
import { compareMember, compareMembers } from './compare-outlines.ts'
import type { At } from './compare-stated.ts'
import type { Comparison } from './comparison.ts'
import { emptyOutline, type Member } from './outline.ts'
import type { Sides } from './sides.ts'

interface Filters {
  /** Filters that are parameters of their own. */
  readonly flat: readonly Member[]
  /** Filters inside a parameter of the contract, as in `filter[state]`. */
  readonly nested?: { readonly container: Member; readonly members: readonly Member[] }
}

/** The filters that a page lists, at the places where the contract has them. */
export const filtersOf = ({ contract, facts }: Sides): Filters => {
  const own = contract.parameters.filter((each) => each.in === 'query')
  const filters = facts.filters.map((name): Member => ({ name, line: name.line, outline: emptyOutline }))
  const isFlat = (filter: Member): boolean => own.some(({ name }) => name?.value === filter.name?.value)
  const inside = filters.filter((each) => !isFlat(each))
  const countIn = ({ outline }: Member): number =>
    outline.members.filter(({ name }) => inside.some((each) => each.name?.value === name?.value)).length
  const [container] = [...own].sort((one, other) => countIn(other) - countIn(one))
  const inQuery = (members: readonly Member[]) => members.map((each) => ({ ...each, in: 'query' as const }))
  if (!container || countIn(container) === 0) return { flat: inQuery(filters) }
  return { flat: inQuery(filters.filter(isFlat)), nested: { container, members: inQuery(inside) } }
}

/** Compares the filters inside a parameter. */
export const compareFilters = (
  { container, members }: NonNullable<Filters['nested']>,
  at: At,
): readonly Comparison[] => {
  const { outline } = container
  const place: At = { ...at, part: 'query', pointer: `/${container.name?.value}` }
  const holder: Member = { in: 'query', outline: { ...emptyOutline, kinds: [{ value: 'object', inferred: true }] } }
  return [
    ...compareMember({ contract: { ...container, outline: { ...outline, members: [] } }, page: holder }, place),
    ...compareMembers({ contract: outline.members, page: members }, place),
  ]
}

export const sortMember = (
  own: readonly Member[],
  { sorts, defaultSort, parameters }: OperationFacts,
): readonly Member[] => {
  const [first] = sorts.length > 0 ? sorts : defaultSort ? [defaultSort] : []
  if (!first) return []
  const named = own.find((each) => each.in === 'query' && /^(?:sort|order)/i.test(each.name?.value ?? ''))
  // What a page states where it describes the parameter is nearer than what a sentence says of the order.
  const described = parameters.find(({ name }) => name && name.value === named?.name?.value)
  const isTold = defaultSort && !sorts.some(({ value }) => value === defaultSort.value)
  const values = described?.enum ? [] : isTold ? [defaultSort, ...sorts] : sorts
  return [
    {
      name: { value: named?.name?.value ?? 'sort', line: first.line },
      line: first.line,
      in: 'query',
      ...(defaultSort && !described?.default && { default: defaultSort }),
      outline: { ...emptyOutline, kinds: [{ value: 'string', line: first.line, inferred: true }], values },
    },
  ]
}
