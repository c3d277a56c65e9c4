import { isIndex, parsePointer } from '@sendspec/contract/pointer'
import type { Drift } from './client.ts'

/** Mismatches of one kind at one place of a contract. */
export interface DriftGroup {
  /** Place in the contract, with `[]` for every item. */
  readonly place: string
  readonly expected: string
  readonly received: string
  readonly finding?: string
  readonly count: number
  /** Pointer to the first. */
  readonly first: string
}

const placeOf = (pointer: string): string =>
  parsePointer(pointer)
    .map((step) => (isIndex(step) ? '[]' : step))
    .join('.')
    .replaceAll('.[]', '[]') || 'the whole body'

/** Groups mismatches, so that a list with the same fault in each item shows it once. */
export const groupDrift = (drift: readonly Drift[]): readonly DriftGroup[] => {
  const groups = new Map<string, { -readonly [Key in keyof DriftGroup]: DriftGroup[Key] }>()
  for (const { pointer, expected, received, finding } of drift) {
    const place = placeOf(pointer)
    const key = JSON.stringify([place, expected, received, finding])
    const known = groups.get(key)
    if (known) known.count += 1
    else
      groups.set(key, {
        place,
        expected,
        received,
        ...(finding !== undefined && { finding }),
        count: 1,
        first: pointer,
      })
  }
  return [...groups.values()]
}
