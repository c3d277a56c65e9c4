import { type Property, partsOf, propertiesIn, type Vendor } from '@sendspec/contract'
import type { OperationFacts, PageFacts, TypeFact } from '@sendspec/facts'
import { contractSide } from '../compare/compare-vendor.ts'
import { outlineOf } from '../compare/contract-outline.ts'
import { matchOperations } from '../compare/match-operations.ts'
import { emptyOutline, type Outline } from '../compare/outline.ts'
import { nameOperations } from '../page/pair-operations.ts'
import type { DriftAspect } from './aspects.ts'
import type { Difference } from './breaking.ts'
import { contractPointer } from './contract-pointer.ts'
import type { Statement } from './statement.ts'
import { notCovered } from './type-words.ts'

/** The types that callers have for a value. */
const typesOf = ({ kinds, values, items = emptyOutline }: Outline): readonly TypeFact[] =>
  kinds.flatMap(({ value: kind }): readonly TypeFact[] => {
    if (kind === 'array') return typesOf(items).map((is) => ({ kind, items: is }))
    if (kind === 'record') return [{ kind: 'object' }]
    const listed = values.filter(({ value }) => typeof value === (kind === 'integer' ? 'number' : kind))
    return listed.length > 0 ? listed.map(({ value }) => ({ kind: 'literal', value })) : [{ kind }]
  })

/** Whether callers expect what responses can be from now on. */
type Expects = (field: Pick<Property, 'required'> & Outline, after: Statement | undefined) => boolean

const unlimited: Expects = ({ limits }) => Object.keys(limits).length === 0

const optional: Expects = ({ required }) => !required

const expectations: { readonly [Aspect in DriftAspect]?: Expects } = {
  type: (field, after) => notCovered(after?.options ?? [], typesOf(field)).length === 0,
  nullability: ({ kinds }) => kinds.some(({ value }) => value === 'null' || value === 'unknown'),
  required: optional,
  field: optional,
  format: ({ format }) => format === undefined,
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
    return (
      properties.length === 0 ||
      !properties.every(({ property: { shape, required } }) =>
        expects({ ...outlineOf(shape), required }, difference.after),
      )
    )
  }
}
