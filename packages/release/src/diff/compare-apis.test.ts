import { expect, it } from 'vitest'
import { documentsOf, singleChanges } from '../testing/single-changes.ts'
import { changeKinds } from './change.ts'
import { compareApis } from './compare-apis.ts'
import type { ApiDocument, Requirement, Schema } from './document.ts'

const kindsOf = (before: ApiDocument, after: ApiDocument) => compareApis(before, after).map(({ kind }) => kind)

it.each(singleChanges)('$name: $kind, and nothing else', (single) => {
  const { before, after } = documentsOf([single])
  expect(kindsOf(before, after)).toEqual([single.kind])
})

it('the same document has no change', () => {
  const { before } = documentsOf(singleChanges)
  expect(compareApis(before, structuredClone(before))).toEqual([])
})

it.each<[before: unknown, after: unknown, change: object]>([
  [1, 2, { effect: 'breaking', breaks: 'calls', what: '`query /page` has the default `2`, not `1`' }],
  [undefined, 2, { effect: 'neutral', what: '`query /page` has the default `2`' }],
  [1, undefined, { effect: 'neutral', what: '`query /page` no longer has the default `1`' }],
])('a default of a request that goes from %j to %j', (before, after, change) => {
  const withDefault = (value: unknown): ApiDocument => ({
    paths: {
      '/a': {
        get: {
          operationId: 'a',
          parameters: [
            { name: 'page', in: 'query', schema: { type: 'integer', ...(value !== undefined && { default: value }) } },
          ],
        },
      },
    },
  })
  expect(compareApis(withDefault(before), withDefault(after))).toMatchObject([change])
})

const withSchema = (schema: Schema, more: Partial<ApiDocument> = {}): ApiDocument => ({
  ...more,
  paths: {
    '/a': { get: { operationId: 'a', responses: { 200: { content: { 'application/json': { schema } } } } } },
  },
})

const withOperation = (security: Requirement[]): Partial<ApiDocument> => ({
  paths: { '/a': { get: { operationId: 'a', security } } },
})
const withScopes = (...scopes: string[]) => withOperation([{ oauth: scopes }])
const anyScope = (...scopes: string[]) => withOperation(scopes.map((scope) => ({ oauth: [scope] })))
const withFlow = (implicit: object, password?: object): Partial<ApiDocument> => ({
  components: { securitySchemes: { oauth: { flows: { implicit, ...(password && { password }) } } } },
})

it.each<[name: string, before: Partial<ApiDocument>, after: Partial<ApiDocument>, kinds: readonly string[]]>([
  ['an operation is removed', { paths: { '/a': { get: {} } } }, {}, ['operation-removed']],
  ['an operation is added', {}, { paths: { '/a': { get: {} } } }, ['operation-added']],
  [
    'an operation moves',
    { paths: { '/a': { get: { operationId: 'a' } } } },
    { paths: { '/b': { get: { operationId: 'a' } } } },
    ['operation-moved'],
  ],
  ['credentials change', { security: [{ bearer: [] }] }, { security: [{ basic: [] }] }, ['security-changed']],
  [
    'credentials are added',
    { security: [{ bearer: [] }] },
    { security: [{ bearer: [] }, { basic: [] }] },
    ['security-added'],
  ],
  ['credentials are no longer needed', { security: [{ bearer: [] }] }, { security: [] }, ['security-added']],
  ['credentials become needed', {}, { security: [{ bearer: [] }] }, ['security-changed']],
  ['a second credential is needed', { security: [{ a: [] }] }, { security: [{ a: [], b: [] }] }, ['security-changed']],
  ['a scope is needed', withScopes('read'), withScopes('read', 'write'), ['security-changed']],
  ['a scope is no longer needed', withScopes('read', 'write'), withScopes('read'), ['security-added']],
  ['one scope or another is enough', withScopes('read'), anyScope('read', 'write'), ['security-added']],
  ['one of two scopes is no longer enough', anyScope('read', 'write'), withScopes('read'), ['security-changed']],
  ['a scope is listed', withFlow({ scopes: {} }), withFlow({ scopes: { a: 'A' } }), []],
  ['a flow is added', withFlow({ tokenUrl: 'a' }), withFlow({ tokenUrl: 'a' }, { tokenUrl: 'b' }), []],
  ['the names of a flow are in another order', withFlow({ a: 1, b: 2 }), withFlow({ b: 2, a: 1 }), []],
  ['a token is got elsewhere', withFlow({ tokenUrl: 'a' }), withFlow({ tokenUrl: 'b' }), ['security-changed']],
  ['a server is added', { servers: [{ url: 'a' }] }, { servers: [{ url: 'a' }, { url: 'b' }] }, ['server-added']],
  ['a server is removed', { servers: [{ url: 'a' }, { url: 'b' }] }, { servers: [{ url: 'a' }] }, ['server-removed']],
  ['a server moves', { servers: [{ url: 'a' }] }, { servers: [{ url: 'b' }] }, ['server-changed']],
  ['a type is removed', { components: { schemas: { A: {} } } }, { components: { schemas: {} } }, ['type-removed']],
  ['a type is added', {}, { components: { schemas: { A: {} } } }, ['type-added']],
  [
    'the limit changes',
    { 'x-rate-limit': { requests: 1 } },
    { 'x-rate-limit': { requests: 2 } },
    ['rate-limit-changed'],
  ],
  [
    'a page changes',
    { 'x-pages': [{ id: 'a', sha256: '1' }] },
    { 'x-pages': [{ id: 'a', sha256: '2' }] },
    ['page-changed'],
  ],
  ['a finding is added', {}, { 'x-ledger': { a: {} } }, ['finding-added']],
  ['a finding is removed', { 'x-ledger': { a: {} } }, {}, ['finding-removed']],
])('%s', (_, before, after, kinds) => {
  expect(kindsOf(before, after)).toEqual(kinds)
})

it('each kind of change is one that a test has seen', () => {
  const seen = new Set<string>(singleChanges.map(({ kind }) => kind))
  const whole = [
    'operation-removed',
    'operation-added',
    'operation-moved',
    'security-added',
    'security-changed',
    'server-added',
    'server-removed',
    'server-changed',
    'type-removed',
    'type-added',
    'rate-limit-changed',
    'page-changed',
    'finding-added',
    'finding-removed',
  ]
  expect(Object.keys(changeKinds).filter((kind) => !seen.has(kind) && !whole.includes(kind))).toEqual([])
})

it('a change inside a type that contains itself is found once at each place, and the search ends', () => {
  const tree = (value: Schema): ApiDocument =>
    withSchema(
      { $ref: '#/components/schemas/Tree' },
      {
        components: {
          schemas: { Tree: { type: 'object', properties: { value, left: { $ref: '#/components/schemas/Tree' } } } },
        },
      },
    )
  expect(compareApis(tree({ type: 'string' }), tree({ type: 'integer' })).map(({ place }) => place)).toEqual([
    '200 /value',
  ])
})

it('a change has the operation, the place, what to do, and why', () => {
  const noted = (type: string, more: object): ApiDocument =>
    withSchema(
      {
        type: 'object',
        properties: { total: { type, 'x-provenance': { kind: 'documented', page: 'orders.md', line: 7 }, ...more } },
      },
      { 'x-pages': [{ id: 'orders.md', sha256: type }] },
    )
  const [change] = compareApis(
    noted('string', { 'x-findings': ['old'] }),
    noted('integer', { 'x-findings': ['old', 'new'] }),
  )
  expect(change).toEqual({
    kind: 'response-type-changed',
    effect: 'breaking',
    breaks: 'types',
    operation: 'a',
    place: '200 /total',
    what: '`200 /total` is an integer, not a string',
    todo: 'handle the new type',
    reason: { findings: ['new'], line: { page: 'orders.md', line: 7 }, pageChanged: true },
  })
})
