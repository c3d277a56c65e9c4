import { byKind, type Operation, type Property, type Shape, shapeOf, type Vendor } from '@sendspec/contract'
import type { FieldPlace } from '@sendspec/facts'
import { templateOf } from '@sendspec/facts'
import { nestDotted } from './nest-dotted.ts'
import {
  eitherOf,
  type Member,
  nothingSaid,
  type OperationOutline,
  type Outline,
  type Scalar,
  type ValueKind,
} from './outline.ts'

const kind = (value: ValueKind): Outline => ({ ...nothingSaid, kinds: [{ value }] })

const said = <Value>(value: Value): { readonly value: Value } => ({ value })

/** The limits that a shape has. */
const limitsOf = <Name extends string>(shape: { readonly [Key in Name]?: number }, names: readonly Name[]) =>
  Object.fromEntries(names.flatMap((name) => (shape[name] === undefined ? [] : [[name, said(shape[name])]])))

const kindOfScalar = (value: Scalar): ValueKind => {
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return typeof value as 'string' | 'boolean'
}

const outlineOf: (shape: Shape) => Outline = byKind({
  string: (shape) => ({
    ...kind('string'),
    limits: limitsOf(shape, ['minLength', 'maxLength']),
    ...(shape.format && { format: said(shape.format) }),
  }),
  number: (shape) => ({
    ...kind(shape.integer ? 'integer' : 'number'),
    limits: limitsOf(shape, ['minimum', 'maximum']),
  }),
  boolean: () => kind('boolean'),
  null: () => kind('null'),
  unknown: () => kind('unknown'),
  literal: ({ value }) => ({ ...kind(kindOfScalar(value)), values: [said(value)] }),
  enum: ({ values }) => ({ ...kind('string'), values: values.map(said) }),
  array: (shape) => ({
    ...kind('array'),
    limits: limitsOf(shape, ['minItems', 'maxItems']),
    items: outlineOf(shape.items),
  }),
  object: ({ properties }) => ({ ...kind('object'), members: nestDotted(properties.map((each) => memberOf(each))) }),
  record: ({ values }) => ({ ...kind('record'), items: outlineOf(values) }),
  union: ({ options }) => eitherOf(options.map(outlineOf)),
  nullable: ({ inner }) => eitherOf([outlineOf(inner), kind('null')]),
  named: ({ inner }) => outlineOf(inner),
})

const memberOf = ({ key, required, shape, provenance, ...property }: Property, place?: FieldPlace): Member => ({
  name: said(key),
  ...(place && { in: place }),
  ...(provenance.kind === 'documented' && { line: provenance.line, page: provenance.page }),
  required: said(required),
  ...('default' in property && { default: said(property.default) }),
  outline: outlineOf(shape),
})

/** What a contract's operation says. Give it an operation of the documented reading. */
export const outlineOfOperation = (vendor: Vendor, operation: Operation): OperationOutline => {
  const { pathParams, query, headers, body, responses, notes } = operation
  const shape = (part: string, schema: Operation['body']): Shape | undefined =>
    schema && shapeOf(schema, `${vendor.id} ${operation.id} ${part}`)
  const parameters = (['path', 'query', 'header'] as const).flatMap((place) => {
    const object = shape(place, { path: pathParams, query, header: headers }[place])
    return object?.kind === 'object' ? nestDotted(object.properties.map((each) => memberOf(each, place))) : []
  })
  const request = shape('body', body)
  return {
    method: said(operation.method),
    path: said(templateOf(operation.path)),
    parameters,
    ...(request && { body: outlineOf(request) }),
    responses: responses.map(({ status, body: own }) => {
      const response = shape(`${status}`, own)
      return { status: said(status), outline: response ? outlineOf(response) : nothingSaid }
    }),
    statuses: [],
    permissions: (notes.permissions ?? []).map(said),
  }
}
