// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/issues-of.ts

import type { Check, Issue } from './check.ts'

/** Every place of a value that isn't as its check has it. The check says quickly that there is none. */
export const issuesOf = (check: Check, value: unknown): readonly Issue[] => {
  const issues: Issue[] = []
  if (!check(value)) check(value, { pointer: '', issues }, '')
  return issues
}
