import type { Check, Issue } from '../runtime/validate/check.ts'
import { issuesOf } from '../runtime/validate/issues-of.ts'
import { isWithin } from '../runtime/validate/place.ts'
import { undocumentedKeys } from '../runtime/validate/undocumented-keys.ts'

/** Where the contract departs from the page, and the finding that says why. `*` is any item; the closest place first. */
export type AmendedPlace = readonly [pointer: string, finding: string]

/** An issue, and the finding that it is known by. */
export type Departure = Issue & { readonly finding?: string }

/**
 * Where a body is not as the page has it, undocumented keys included. Those with a finding are known and to be expected.
 * @param documented The check of the documented reading.
 */
export const departuresOf = (
  documented: Check,
  places: readonly AmendedPlace[],
  value: unknown,
): readonly Departure[] =>
  [...issuesOf(documented, value), ...undocumentedKeys(documented, value)].map((issue) => {
    const finding = places.find(([place]) => isWithin(place, issue.pointer))?.[1]
    return finding === undefined ? issue : { ...issue, finding }
  })
