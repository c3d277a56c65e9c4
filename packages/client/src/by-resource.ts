import { perObject } from '@sendspec/contract'
import type { Call, Declaration, Model } from './model.ts'

const declarations = perObject((model: Model) => Map.groupBy(model.declarations.values(), ({ resource }) => resource))
const calls = perObject((model: Model) => Map.groupBy(model.calls, ({ operation }) => operation.notes.resource))
const firstUsed = perObject((model: Model) => Map.groupBy(model.declarations.values(), ({ operation }) => operation))

/** The types that a resource declares. */
export const declarationsOf = (model: Model, resource: string): readonly Declaration[] =>
  declarations(model).get(resource) ?? []

/** The operations of a resource. */
export const callsOf = (model: Model, resource: string): readonly Call[] => calls(model).get(resource) ?? []

/** The types that an operation is the first to use. */
export const typesFirstUsedBy = (model: Model, { operation }: Call): readonly Declaration[] =>
  firstUsed(model).get(operation.id) ?? []
