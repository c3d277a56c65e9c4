import {
  byKind,
  failurePart,
  type Operation,
  type Property,
  perObject,
  type Shape,
  shapeOf,
  type Vendor,
} from '@sendspec/contract'
import type { FieldPlace } from '@sendspec/facts'
import { nestDotted } from './nest-dotted.ts'
import {
  eitherOf,
  emptyOutline,
  type Member,
  type OperationOutline,
  type Outline,
  type Scalar,
  type ValueKind,
} from './outline.ts'

const kind = (value: ValueKind): Outline => ({ ...emptyOutline, kinds: [{ value }] })

const sourced = <Value>(value: Value): { readonly value: Value } => ({ value })

const limitsOf = <Name extends string>(shape: { readonly [Key in Name]?: number }, names: readonly Name[]) =>
  Object.fromEntries(names.flatMap((name) => (shape[name] === undefined ? [] : [[name, sourced(shape[name])]])))

const kindOfScalar = (value: Scalar): ValueKind => {
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return typeof value as 'string' | 'boolean'
}

/** What a contract states about a value. */
export const outlineOf: (shape: Shape) => Outline = perObject((shape) => makeOutline(shape))

const makeOutline: (shape: Shape) => Outline = byKind({
  string: (shape) => ({
    ...kind('string'),
    limits: limitsOf(shape, ['minLength', 'maxLength']),
    ...(shape.format && { format: sourced(shape.format) }),
  }),
  number: (shape) => ({
    ...kind(shape.integer ? 'integer' : 'number'),
    limits: limitsOf(shape, ['minimum', 'maximum']),
  }),
  boolean: () => kind('boolean'),
  null: () => kind('null'),
  unknown: () => kind('unknown'),
  literal: ({ value }) => ({ ...kind(kindOfScalar(value)), values: [sourced(value)] }),
  enum: ({ values }) => ({ ...kind('string'), values: values.map(sourced) }),
  array: (shape) => ({
    ...kind('array'),
    limits: limitsOf(shape, ['minItems', 'maxItems']),
    items: outlineOf(shape.items),
  }),
  object: ({ properties }) => ({
    ...kind('object'),
    members: nestDotted(properties.map((each) => contractMember(each))),
  }),
  record: ({ values }) => ({ ...kind('record'), items: outlineOf(values) }),
  union: ({ options }) => eitherOf(options.map(outlineOf)),
  nullable: ({ inner }) => eitherOf([outlineOf(inner), kind('null')]),
  named: ({ inner }) => outlineOf(inner),
})

export const contractMember = (
  { key, required, shape, provenance, ...property }: Property,
  place?: FieldPlace,
): Member => ({
  name: sourced(key),
  ...(place && { in: place }),
  ...(provenance.kind === 'documented' && { line: provenance.line, page: provenance.page }),
  ...(provenance.kind === 'unknown' && { unsourced: true as const }),
  required: sourced(required),
  ...('default' in property && { default: sourced(property.default) }),
  outline: outlineOf(shape),
})

/** The outline of an operation of a contract, in the documented reading. */
export const outlineOfOperation = (vendor: Vendor, operation: Operation): OperationOutline => {
  const { pathParams, query, headers, body, responses, notes } = operation
  const shape = (part: string, schema: Operation['body']): Shape | undefined =>
    schema && shapeOf(schema, `${vendor.id} ${operation.id} ${part}`)
  const parameters = (['path', 'query', 'header'] as const).flatMap((place) => {
    const object = shape(place, { path: pathParams, query, header: headers }[place])
    return object?.kind === 'object' ? nestDotted(object.properties.map((each) => contractMember(each, place))) : []
  })
  const request = shape('body', body)
  const failure = shape(failurePart, notes.failure?.body)
  return {
    method: sourced(operation.method),
    path: sourced(operation.path.replaceAll(/:(\w+)/g, '{$1}')),
    parameters,
    ...(request && { body: outlineOf(request) }),
    responses: [
      ...responses.map(({ status, body: own }) => {
        const response = shape(`${status}`, own)
        return { status: sourced(status), outline: response ? outlineOf(response) : emptyOutline }
      }),
      ...(failure ? [{ failure: true as const, outline: outlineOf(failure) }] : []),
    ],
    statuses: [],
    permissions: (notes.permissions ?? []).map(sourced),
  }
}
