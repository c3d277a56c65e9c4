import {
  argumentsOf,
  calleeOf,
  type Edit,
  type Fragment,
  partsIn,
  stringOf,
  type VendorFiles,
  wordsAround,
} from './edit.ts'
import { notationRules } from './notation-rules.ts'
import { routeRules } from './route-rules.ts'
import type { Rule } from './rule.ts'
import { schemaRules } from './schema-rules.ts'
import { swaps } from './swap-rules.ts'

const rules: readonly Rule[] = [...schemaRules, ...notationRules, ...routeRules, swaps]

/** Sets of made-up items that a mock server starts with say nothing of the API. */
const isContract = ({ path }: Fragment): boolean => !path.startsWith('ledger/') && !path.endsWith('/collection.ts')

/** Every edit to the schemas, routes and vendor-wide parts of a contract that changes what it says. */
export const contractEdits = (files: VendorFiles): readonly Edit[] => {
  const parts = partsIn(files).filter(isContract)
  const findings = [
    ...new Set(parts.flatMap((part) => (calleeOf(part) === 'amend' ? (stringOf(argumentsOf(part)[0]) ?? []) : []))),
  ]
  return parts.flatMap((part) =>
    rules
      .flatMap((rule) => rule(part, { findings }))
      .flatMap((each) => (each ? [{ kind: each[0], names: wordsAround(part), files: each[1] }] : [])),
  )
}
