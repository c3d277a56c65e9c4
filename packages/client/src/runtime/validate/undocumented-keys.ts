import type { Check, Issue } from './check.ts'

/** The keys that nothing documents, wherever they are. They are no reason to refuse a body. */
export const undocumentedKeys = (check: Check, value: unknown): readonly Issue[] => {
  const unknown: Issue[] = []
  check(value, { pointer: '', issues: [], unknown }, '')
  return unknown
}
