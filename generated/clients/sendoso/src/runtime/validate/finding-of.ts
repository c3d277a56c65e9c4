// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/finding-of.ts

import type { Issue } from './check.ts'
import { isAt } from './place.ts'

/** What an issue is about: a key or value that isn't there, a value that isn't on its list, or a type or format. */
export type Concern = 'absence' | 'list' | 'form'

/** Where the documentation is known to be wrong or silent, and what about. `*` is any item. */
export type FindingPlace = readonly [pointer: string, concern: Concern, finding: string]

const concernOf = ({ expected, received }: Issue): Concern =>
  received === 'missing' || received === 'null'
    ? 'absence'
    : received === 'string' && expected.startsWith('one of ')
      ? 'list'
      : 'form'

/** The finding that explains an issue: about its very place, and about what is wrong there. */
export const findingOf = (issue: Issue, places: readonly FindingPlace[]): string | undefined =>
  places.find(([place, concern]) => concern === concernOf(issue) && isAt(place, issue.pointer))?.[2]
