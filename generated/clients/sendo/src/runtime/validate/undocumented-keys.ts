// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/undocumented-keys.ts

import type { Check, Issue, Trail } from './check.ts'
import { unknownKeys } from './unknown-keys.ts'

/** The keys that nothing documents, wherever they are. They are no reason to refuse a body. */
export const undocumentedKeys = (check: Check, value: unknown): readonly Issue[] => {
  const found: Issue[] = []
  const enter: Trail['enter'] = (entered, fields, { pointer }) => found.push(...unknownKeys(entered, fields, pointer))
  check(value, { pointer: '', issues: [], enter }, '')
  return found
}
