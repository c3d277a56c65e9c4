import { pascalCase, unique, type Vendor } from '@sendspec/contract'
import { declareTypes } from './declare-types.ts'
import { varies } from './kinds.ts'
import type { Declaration, Model } from './model.ts'
import { readCall } from './read-call.ts'

/** Everything that a client is generated from, in contract order. */
export const readModel = (vendor: Vendor): Model => {
  const calls = vendor.operations.map((operation) => readCall(vendor, operation))
  const declarations = new Map<string, Declaration>()
  for (const call of calls) declareTypes(declarations, call)
  return {
    vendor,
    name: pascalCase(vendor.id),
    resources: unique(calls.map(({ operation }) => operation.notes.resource)),
    calls,
    declarations,
    nameOf: (direction) => (name) => {
      const declaration = declarations.get(name)
      if (direction === 'read' || !declaration?.directions.has('read') || !varies(declaration.shape)) return name
      return declaration.shape.kind === 'enum' ? `Known${name}` : `${name}Input`
    },
  }
}
