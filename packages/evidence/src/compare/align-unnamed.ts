import { isDeepStrictEqual } from 'node:util'
import type { Member } from './outline.ts'

interface Alignment {
  /** The index of a member of the contract, and the description that belongs to it. */
  readonly pairs: readonly (readonly [index: number, member: Member])[]
  /** Descriptions that belong to no member. */
  readonly left: readonly Member[]
}

/** How well a description without a name fits a member of a contract: the more they agree, the higher. */
const fit = (contract: Member, page: Member, id: string): number => {
  const listed = page.outline.values.map(({ value }) => String(value))
  const own = new Set(contract.outline.values.map(({ value }) => String(value)))
  const shared = listed.filter((each) => own.has(each)).length
  const kinds = new Set(contract.outline.kinds.map(({ value }) => value))
  const ownKinds = page.outline.kinds.filter(({ value }) => value !== 'null')
  const score =
    (contract.unsourced ? 0.5 : 1) +
    (contract.page === id && contract.line === page.line ? 4 : 0) +
    (listed.length > 0 ? (shared > 0 ? 3 : -0.5) : 0) +
    (page.default && isDeepStrictEqual(page.default.value, contract.default?.value) ? 3 : 0) +
    (ownKinds.length > 0 ? (ownKinds.some(({ value }) => kinds.has(value)) ? 0.5 : -0.5) : 0)
  // A pair is better than none.
  return Math.max(score, 0.1)
}

/** Pairs descriptions with the members of a contract. Both keep their order, and the pairs fit best overall. */
export const alignUnnamed = (contract: readonly Member[], page: readonly Member[], id: string): Alignment => {
  if (contract.length === page.length) return { pairs: page.map((member, index) => [index, member]), left: [] }
  const width = page.length + 1
  const best = new Float64Array((contract.length + 1) * width)
  const at = (row: number, column: number): number => best[row * width + column] ?? 0
  const fits = contract.map((own) => page.map((each) => fit(own, each, id)))
  for (let row = contract.length - 1; row >= 0; row--) {
    for (let column = page.length - 1; column >= 0; column--) {
      const paired = at(row + 1, column + 1) + (fits[row]?.[column] ?? 0)
      best[row * width + column] = Math.max(paired, at(row + 1, column), at(row, column + 1))
    }
  }
  const pairs: (readonly [number, Member])[] = []
  const left: Member[] = []
  let row = 0
  for (const [column, member] of page.entries()) {
    while (row < contract.length && at(row, column) === at(row + 1, column) && at(row, column) !== at(row, column + 1))
      row++
    const paired = at(row + 1, column + 1) + (fits[row]?.[column] ?? 0)
    if (row < contract.length && at(row, column) === paired) {
      pairs.push([row, member])
      row++
    } else left.push(member)
  }
  return { pairs, left }
}
