import { parentPointer, parsePointer, pointersUpFrom } from '@sendspec/contract'
import type { Comparison } from './comparison.ts'
import type { ContractSide } from './match-operations.ts'
import type { Member } from './outline.ts'

/** Two fields of an object with each other's name. */
export interface SwappedNames {
  readonly names: readonly [string, string]
  /** What is different because of it. */
  readonly differences: readonly Comparison[]
}

/** Each pair is a comparison of the whole contract. */
const MOST_PAIRS = 12

type Compare = (side: ContractSide) => readonly Comparison[]

/** The fields that agree with the page as soon as they have each other's name, and all other differences. */
export const swappedNamesIn = (
  side: ContractSide,
  compare: Compare,
): { readonly swapped: readonly SwappedNames[]; readonly others: readonly Comparison[] } => {
  const differences = compare(side)
  for (const names of siblingsIn(differences).slice(0, MOST_PAIRS)) {
    const isAbout = ({ pointer = '' }: Comparison): boolean =>
      pointersUpFrom(pointer).some((each) => names.includes(lastOf(each)))
    const renamed = withSwapped(side, names)
    const left = compare(renamed)
    const known = new Set(left.map((each) => JSON.stringify(each)))
    const solved = differences.filter((each) => !known.has(JSON.stringify(each)))
    // Nothing may be new, and nothing left of the two.
    if (left.length + solved.length > differences.length || solved.length < 2 || left.some(isAbout)) continue
    const further = swappedNamesIn(renamed, compare)
    return { swapped: [{ names, differences: solved }, ...further.swapped], others: further.others }
  }
  return { swapped: [], others: differences }
}

const lastOf = (pointer: string): string => parsePointer(pointer).at(-1) ?? ''

/** Pairs of fields of one object that both have a difference, or have one inside. */
const siblingsIn = (differences: readonly Comparison[]): readonly (readonly [string, string])[] => {
  const fields = new Map<string, Set<string>>()
  for (const { operation, part, pointer = '' } of differences) {
    for (const each of pointersUpFrom(pointer)) {
      const object = JSON.stringify([operation, part, parentPointer(each)])
      fields.set(object, (fields.get(object) ?? new Set()).add(lastOf(each)))
    }
  }
  return [...fields.values()].flatMap((names) =>
    [...names].flatMap((one, index) => [...names].slice(index + 1).map((other) => [one, other] as const)),
  )
}

/** A contract in which two fields have each other's name, wherever an object has both. */
export const withSwapped = (side: ContractSide, [one, other]: readonly [string, string]): ContractSide => {
  const otherName = new Map([
    [one, other],
    [other, one],
  ])
  const inMembers = (members: readonly Member[]): readonly Member[] =>
    [one, other].every((name) => members.some((each) => each.name?.value === name))
      ? members.map((each) => {
          const value = otherName.get(each.name?.value ?? '')
          return value === undefined ? each : { ...each, name: { ...each.name, value } }
        })
      : members
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        const inner = walk(each)
        return [key, key === 'members' || key === 'parameters' ? inMembers(inner as readonly Member[]) : inner]
      }),
    )
  }
  return {
    ...side,
    operations: new Map([...side.operations].map(([id, outline]) => [id, walk(outline) as typeof outline])),
  }
}
