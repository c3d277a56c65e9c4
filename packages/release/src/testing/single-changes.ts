import type { ChangeKind } from '../diff/change.ts'
import type { ApiDocument } from '../diff/document.ts'

/** A change of one operation, and the kind that it is. */
export interface SingleChange {
  readonly name: string
  readonly kind: ChangeKind
  /** Changes the operation in place. */
  readonly change: (operation: EditableJson) => void
  /** Prepares the version before the change. */
  readonly before?: (operation: EditableJson) => void
}

// biome-ignore lint/suspicious/noExplicitAny: a JSON document that cases edit.
export type EditableJson = any

const base = () => ({
  summary: 'Search orders',
  description: 'Finds orders.',
  parameters: [
    { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
    { name: 'page', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100, default: 1 } },
    { name: 'sort', in: 'query', required: true, schema: { type: 'string', enum: ['up', 'down'] } },
    { name: 'X-Trace', in: 'header', schema: { type: 'string', maxLength: 20 } },
  ],
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: {
          type: 'object',
          required: ['find'],
          properties: {
            find: { type: 'string', minLength: 2 },
            note: { type: ['string', 'null'] },
            limit: { type: 'integer', maximum: 50 },
            mode: { type: 'string', enum: ['fast', 'exact'] },
            tags: { type: 'array', items: { type: 'string' } },
          },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The orders.',
      headers: { 'X-Left': { schema: { type: 'integer' } } },
      content: {
        'application/json': {
          schema: {
            type: 'object',
            required: ['items', 'status'],
            properties: {
              items: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['id'],
                  properties: { id: { type: 'integer' }, name: { type: 'string' } },
                },
              },
              status: { type: 'string', enum: ['open', 'closed'] },
              total: { type: 'integer', minimum: 0 },
              next: { type: ['string', 'null'], format: 'uri' },
              when: { type: 'string', format: 'date-time' },
              labels: { type: 'object', additionalProperties: { type: 'string' } },
              owner: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
              extra: {},
            },
          },
          examples: { one: { value: { items: [], status: 'open' } } },
        },
      },
    },
    404: {
      description: 'No such list.',
      content: { 'application/json': { schema: { type: 'object', properties: { error: { type: 'string' } } } } },
    },
  },
})

const set = (target: EditableJson, key: string, value: unknown): void => {
  target[key] = value
}

const parameter = (operation: EditableJson, name: string): EditableJson =>
  operation.parameters.find((each: EditableJson) => each.name === name)
const body = (operation: EditableJson): EditableJson => operation.requestBody.content['application/json'].schema
const sent = (operation: EditableJson, name: string): EditableJson => body(operation).properties[name]
const answer = (operation: EditableJson): EditableJson => operation.responses[200].content['application/json'].schema
const got = (operation: EditableJson, name: string): EditableJson => answer(operation).properties[name]

const of = (
  kind: ChangeKind,
  name: string,
  change: (operation: EditableJson) => void,
  before?: SingleChange['before'],
): SingleChange => ({
  kind,
  name,
  change,
  ...(before && { before }),
})

export const singleChanges: readonly SingleChange[] = [
  of('parameter-added', 'an optional query parameter is added', (o) =>
    o.parameters.push({ name: 'q', in: 'query', schema: { type: 'string' } }),
  ),
  of('parameter-required-added', 'a required query parameter is added', (o) =>
    o.parameters.push({ name: 'q', in: 'query', required: true, schema: { type: 'string' } }),
  ),
  of('parameter-added', 'an optional header is added', (o) =>
    o.parameters.push({ name: 'X-A', in: 'header', schema: { type: 'string' } }),
  ),
  of('parameter-required-added', 'a required header is added', (o) =>
    o.parameters.push({ name: 'X-A', in: 'header', required: true, schema: { type: 'string' } }),
  ),
  of('parameter-removed', 'an optional query parameter is removed', (o) =>
    set(
      o,
      'parameters',
      o.parameters.filter((each: EditableJson) => each.name !== 'page'),
    ),
  ),
  of('parameter-removed', 'a required query parameter is removed', (o) =>
    set(
      o,
      'parameters',
      o.parameters.filter((each: EditableJson) => each.name !== 'sort'),
    ),
  ),
  of('parameter-removed', 'a header is removed', (o) =>
    set(
      o,
      'parameters',
      o.parameters.filter((each: EditableJson) => each.name !== 'X-Trace'),
    ),
  ),
  of('request-required', 'a query parameter becomes required', (o) => set(parameter(o, 'page'), 'required', true)),
  of('request-optional', 'a query parameter becomes optional', (o) => set(parameter(o, 'sort'), 'required', false)),
  of('request-enum-grown', 'an enum of a parameter grows', (o) => parameter(o, 'sort').schema.enum.push('none')),
  of('request-enum-shrunk', 'an enum of a parameter shrinks', (o) => parameter(o, 'sort').schema.enum.pop()),
  of(
    'request-type-widened',
    'an enum of a parameter becomes any string',
    (o) => void delete parameter(o, 'sort').schema.enum,
  ),
  of(
    'request-type-narrowed',
    'a parameter of any string gets an enum',
    (o) => set(parameter(o, 'X-Trace'), 'schema', { type: 'string', enum: ['a'] }),
    (o) => set(parameter(o, 'X-Trace'), 'schema', { type: 'string' }),
  ),
  of(
    'request-type-changed',
    'a parameter changes from integer to string',
    (o) => set(parameter(o, 'page'), 'schema', { type: 'string' }),
    (o) => set(parameter(o, 'page'), 'schema', { type: 'integer' }),
  ),
  of('request-type-widened', 'a parameter changes from integer to number', (o) =>
    set(parameter(o, 'page').schema, 'type', 'number'),
  ),
  of(
    'request-type-narrowed',
    'a parameter changes from number to integer',
    (o) => set(parameter(o, 'page').schema, 'type', 'integer'),
    (o) => set(parameter(o, 'page').schema, 'type', 'number'),
  ),
  of('request-bound-tightened', 'a maximum of a parameter falls', (o) =>
    set(parameter(o, 'page').schema, 'maximum', 50),
  ),
  of('request-bound-loosened', 'a maximum of a parameter rises', (o) =>
    set(parameter(o, 'page').schema, 'maximum', 500),
  ),
  of('request-bound-tightened', 'a minimum of a parameter rises', (o) =>
    set(parameter(o, 'page').schema, 'minimum', 5),
  ),
  of(
    'request-bound-loosened',
    'a minimum of a parameter is dropped',
    (o) => void delete parameter(o, 'page').schema.minimum,
  ),
  of('request-bound-tightened', 'a maximum length of a parameter appears', (o) =>
    set(parameter(o, 'sort').schema, 'maxLength', 3),
  ),
  of('request-bound-tightened', 'a pattern of a parameter appears', (o) =>
    set(parameter(o, 'X-Trace').schema, 'pattern', '^a'),
  ),
  of(
    'request-bound-loosened',
    'a pattern of a parameter is dropped',
    (o) => void delete parameter(o, 'X-Trace').schema.pattern,
    (o) => set(parameter(o, 'X-Trace').schema, 'pattern', '^a'),
  ),
  of('request-default-changed', 'a default of a parameter changes', (o) =>
    set(parameter(o, 'page').schema, 'default', 2),
  ),
  of('request-default-added', 'a parameter gets a default', (o) =>
    set(parameter(o, 'X-Trace').schema, 'default', 'none'),
  ),
  of(
    'request-default-removed',
    'a default of a parameter is dropped',
    (o) => void delete parameter(o, 'page').schema.default,
  ),
  of('text-changed', 'a parameter gets a description', (o) =>
    set(parameter(o, 'page'), 'description', 'Number of the page.'),
  ),
  of('request-property-added', 'the body gets an optional property', (o) =>
    set(body(o).properties, 'other', { type: 'string' }),
  ),
  of('request-property-required-added', 'the body gets a required property', (o) => {
    body(o).properties.other = { type: 'string' }
    body(o).required.push('other')
  }),
  of('request-property-removed', 'the body loses an optional property', (o) => void delete body(o).properties.note),
  of('request-required', 'a property of the body becomes required', (o) => body(o).required.push('limit')),
  of('request-optional', 'a property of the body becomes optional', (o) => set(body(o), 'required', [])),
  of('request-null-refused', 'a property of the body refuses null', (o) => set(sent(o, 'note'), 'type', 'string')),
  of('request-null-allowed', 'a property of the body allows null', (o) =>
    set(sent(o, 'limit'), 'type', ['integer', 'null']),
  ),
  of('request-enum-grown', 'an enum of the body grows', (o) => sent(o, 'mode').enum.push('slow')),
  of('request-enum-shrunk', 'an enum of the body shrinks', (o) => sent(o, 'mode').enum.pop()),
  of('request-type-changed', 'items of the body change from string to integer', (o) =>
    set(sent(o, 'tags').items, 'type', 'integer'),
  ),
  of('request-bound-tightened', 'a minimum length of the body rises', (o) => set(sent(o, 'find'), 'minLength', 3)),
  of('request-bound-loosened', 'a minimum length of the body falls', (o) => set(sent(o, 'find'), 'minLength', 1)),
  of('request-bound-tightened', 'a property of the body gets a format', (o) => set(sent(o, 'find'), 'format', 'uuid')),
  of(
    'request-required',
    'the body becomes required',
    (o) => set(o.requestBody, 'required', true),
    (o) => set(o.requestBody, 'required', false),
  ),
  of('request-optional', 'the body becomes optional', (o) => set(o.requestBody, 'required', false)),
  of('body-removed', 'the body is removed', (o) => void delete o.requestBody),
  of(
    'body-required-added',
    'a required body is added',
    (o) => set(o, 'requestBody', base().requestBody),
    (o) => void delete o.requestBody,
  ),
  of(
    'body-added',
    'an optional body is added',
    (o) => set(o, 'requestBody', { ...base().requestBody, required: false }),
    (o) => void delete o.requestBody,
  ),
  of('response-property-added', 'the response gets an optional property', (o) =>
    set(answer(o).properties, 'other', { type: 'string' }),
  ),
  of('response-property-added', 'the response gets a required property', (o) => {
    answer(o).properties.other = { type: 'string' }
    answer(o).required.push('other')
  }),
  of('response-property-removed', 'the response loses a required property', (o) => {
    delete answer(o).properties.status
    answer(o).required = ['items']
  }),
  of(
    'response-property-removed',
    'the response loses an optional property',
    (o) => void delete answer(o).properties.total,
  ),
  of('response-optional', 'a property of the response becomes optional', (o) => set(answer(o), 'required', ['items'])),
  of('response-required', 'a property of the response becomes required', (o) => answer(o).required.push('total')),
  of('response-null-added', 'a property of the response can be null', (o) =>
    set(got(o, 'total'), 'type', ['integer', 'null']),
  ),
  of('response-null-removed', "a property of the response can't be null any more", (o) =>
    set(got(o, 'next'), 'type', 'string'),
  ),
  of('response-enum-grown', 'an enum of the response grows', (o) => got(o, 'status').enum.push('gone')),
  of('response-enum-shrunk', 'an enum of the response shrinks', (o) => got(o, 'status').enum.pop()),
  of('response-enum-opened', 'an enum of the response becomes any string', (o) => void delete got(o, 'status').enum),
  of(
    'response-enum-closed',
    'any string of the response becomes an enum',
    (o) => set(got(o, 'when'), 'enum', ['now']),
    (o) => void delete got(o, 'when').format,
  ),
  of(
    'response-type-changed',
    'a property of the response changes from integer to string',
    (o) => set(answer(o).properties, 'total', { type: 'string' }),
    (o) => set(answer(o).properties, 'total', { type: 'integer' }),
  ),
  of('response-number-changed', 'a property of the response changes from integer to number', (o) =>
    set(got(o, 'total'), 'type', 'number'),
  ),
  of('response-type-changed', 'items of the response change their id to a string', (o) =>
    set(got(o, 'items').items.properties.id, 'type', 'string'),
  ),
  of(
    'response-property-removed',
    'items of the response lose a property',
    (o) => void delete got(o, 'items').items.properties.name,
  ),
  of('response-type-changed', 'values of a record in the response change their type', (o) =>
    set(got(o, 'labels').additionalProperties, 'type', 'integer'),
  ),
  of('response-type-widened', 'a union in the response grows', (o) => got(o, 'owner').anyOf.push({ type: 'boolean' })),
  of(
    'response-type-narrowed',
    'a union in the response shrinks',
    (o) => got(o, 'owner').anyOf.pop(),
    (o) => got(o, 'owner').anyOf.push({ type: 'boolean' }),
  ),
  of('response-enum-closed', 'an unknown value in the response gets a type', (o) =>
    set(answer(o).properties, 'extra', { type: 'string' }),
  ),
  of('response-bound-changed', 'a minimum in the response is dropped', (o) => void delete got(o, 'total').minimum),
  of('response-bound-changed', 'a minimum in the response rises', (o) => set(got(o, 'total'), 'minimum', 1)),
  of('response-bound-changed', 'a format in the response changes', (o) => set(got(o, 'when'), 'format', 'date')),
  of('text-changed', 'a property of the response gets a description', (o) =>
    set(got(o, 'total'), 'description', 'How many.'),
  ),
  of('example-changed', 'the example changes', (o) =>
    set(o.responses[200].content['application/json'].examples.one.value, 'status', 'closed'),
  ),
  of('response-status-added', 'an error status is added', (o) => set(o.responses, '429', { description: 'Too many.' })),
  of('response-success-added', 'a second success is added', (o) =>
    set(o.responses, '202', { description: 'Accepted.' }),
  ),
  of('response-removed', 'an error status is removed', (o) => void delete o.responses[404]),
  of('response-header-added', 'a response header is added', (o) =>
    set(o.responses[200].headers, 'X-New', { schema: { type: 'string' } }),
  ),
  of('response-header-removed', 'a response header is removed', (o) => void delete o.responses[200].headers['X-Left']),
  of('response-body-removed', 'an error loses its body', (o) => void delete o.responses[404].content),
  of(
    'response-body-added',
    'an error gets a body',
    (o) => set(o.responses[404], 'content', base().responses[404].content),
    (o) => void delete o.responses[404].content,
  ),
  of('response-media-type-changed', 'the response becomes XML', (o) => {
    const { content } = o.responses[200]
    o.responses[200].content = { 'application/xml': content['application/json'] }
  }),
  of('operation-deprecated', 'the operation is deprecated', (o) => set(o, 'deprecated', true)),
  of('operation-renamed', 'the operation is renamed', (o) => set(o, 'operationId', `${o.operationId}Again`)),
  of('text-changed', 'the operation is described in other words', (o) => set(o, 'description', 'Looks for orders.')),
]

/** A document before and after a change. @param options.path Address of the operation. */
export const documentsOf = (
  changes: readonly SingleChange[],
): { readonly before: ApiDocument; readonly after: ApiDocument } => {
  const paths = { before: {} as Record<string, EditableJson>, after: {} as Record<string, EditableJson> }
  for (const [index, { before, change }] of changes.entries()) {
    const operation: EditableJson = { operationId: `search${index}`, ...base() }
    before?.(operation)
    const path = pathOf(index)
    paths.before[path] = { post: structuredClone(operation) }
    change(operation)
    paths.after[path] = { post: operation }
  }
  const head = {
    openapi: '3.1.0',
    info: { title: 'Orders', version: '1.0.0' },
    servers: [{ url: 'https://shop.example' }],
  }
  return { before: { ...head, paths: paths.before }, after: { ...head, paths: paths.after } }
}

/** Address of the operation of a change, by its index. */
export const pathOf = (index: number): string => `/case-${index}/{id}`
