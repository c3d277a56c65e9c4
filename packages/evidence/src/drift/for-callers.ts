import {
  type Property,
  partsOf,
  propertiesIn,
  type Shape,
  type ShapeKind,
  type ShapeOf,
  type Vendor,
} from '@sendspec/contract'
import type { OperationFacts, PageFacts, TypeFact } from '@sendspec/facts'
import { contractSide } from '../compare/compare-vendor.ts'
import { matchOperations } from '../compare/match-operations.ts'
import { nameOperations } from '../page/pair-operations.ts'
import type { DriftAspect } from './aspects.ts'
import type { Difference } from './breaking.ts'
import { contractPointer } from './contract-pointer.ts'
import type { Statement } from './statement.ts'
import { notCovered } from './type-words.ts'

type Types<Kind extends ShapeKind> = (shape: ShapeOf<Kind>) => readonly TypeFact[]

const types: { readonly [Kind in ShapeKind]: Types<Kind> } = {
  string: () => [{ kind: 'string' }],
  number: ({ integer }) => [{ kind: integer ? 'integer' : 'number' }],
  boolean: () => [{ kind: 'boolean' }],
  null: () => [{ kind: 'null' }],
  unknown: () => [{ kind: 'unknown' }],
  literal: ({ value }) => [{ kind: 'literal', value }],
  enum: ({ values }) => values.map((value) => ({ kind: 'literal', value })),
  array: ({ items }) => typesOf(items).map((is) => ({ kind: 'array', items: is })),
  object: () => [{ kind: 'object' }],
  record: () => [{ kind: 'object' }],
  union: ({ options }) => options.flatMap(typesOf),
  nullable: ({ inner }) => [{ kind: 'null' }, ...typesOf(inner)],
  named: ({ inner }) => typesOf(inner),
}

/** The types that callers have for a value. */
const typesOf = (shape: Shape): readonly TypeFact[] => (types[shape.kind] as Types<ShapeKind>)(shape as never)

const inner = (shape: Shape): Shape =>
  shape.kind === 'named' || shape.kind === 'nullable' ? inner(shape.inner) : shape

/** Whether callers expect what responses can be from now on. */
type Expects = (property: Property, after: Statement | undefined) => boolean

const isNullable = (shape: Shape): boolean => typesOf(shape).some(({ kind }) => kind === 'null' || kind === 'unknown')

const unlimited: Expects = ({ shape }) => {
  const own = inner(shape)
  const limits = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'] as const
  return limits.every((limit) => !(limit in own) || own[limit as keyof typeof own] === undefined)
}

const optional: Expects = ({ required }) => !required

const expectations: { readonly [Aspect in DriftAspect]?: Expects } = {
  type: ({ shape }, after) => notCovered(after?.options ?? [], typesOf(shape)).length === 0,
  nullability: ({ shape }) => isNullable(shape),
  required: optional,
  field: optional,
  format: ({ shape }) => {
    const own = inner(shape)
    return own.kind !== 'string' || own.format === undefined
  },
  minimum: unlimited,
  maximum: unlimited,
  'minimum length': unlimited,
  'maximum length': unlimited,
  'minimum of items': unlimited,
  'maximum of items': unlimited,
}

/**
 * Whether a difference in responses breaks callers: they have the observed reading of the contract, which can expect more
 * than the page stated before.
 */
export const forCallersOf = (
  vendor: Vendor,
  { before, after }: { readonly before: PageFacts; readonly after: PageFacts },
): ((difference: Difference) => boolean) => {
  const observed = partsOf(vendor)
  const names = nameOperations(before, after).before
  const ids = new Map(
    matchOperations(contractSide(vendor, observed), [before]).flatMap(({ facts, operation }) =>
      operation === undefined ? [] : [[names.get(facts as OperationFacts), operation] as const],
    ),
  )
  return (difference) => {
    const { operation, pointer, aspect, part } = (difference.before ?? difference.after) as Statement
    const expects = expectations[aspect]
    if (difference.side !== 'response' || !expects || !pointer) return true
    const wanted = contractPointer(pointer)
    const properties = observed
      .filter((each) => each.kind === 'response' && each.operation.id === ids.get(operation))
      .filter(({ name }) => (/^\d+$/.test(part ?? '') ? name === part : Number(name) < 300))
      .flatMap(({ shape }) => propertiesIn(shape))
      .filter((each) => each.pointer === wanted)
    return properties.length === 0 || !properties.every(({ property }) => expects(property, difference.after))
  }
}
