import { initContract } from '@ts-rest/core'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { defineVendor } from './define-vendor.ts'
import type { Finding } from './finding.ts'
import type { OperationNotes } from './operation.ts'
import type { Payload } from './payload.ts'
import { assumed } from './provenance.ts'
import { readVendor } from './read-vendor.ts'
import { shop } from './testing/shop.ts'

const c = initContract()
const definition = shop()
const route = definition.contract.getOrder as Record<string, unknown>

const withRoute = (change: Record<string, unknown>) => () =>
  defineVendor({ ...definition, contract: c.router({ getOrder: { ...route, ...change } as never }) })

const withAuth = (auth: object) => () =>
  defineVendor({ ...definition, auth: { ...definition.auth, ...auth } as typeof definition.auth })

const withKey = (name: string) => {
  const { description, provenance = assumed('made up') } = definition.auth
  return { auth: { scheme: 'apiKey', in: 'query', name, description, provenance } } as const
}

const withHeaderExamples = (headerExamples: Record<string, string | number>) => {
  const notes = definition.contract.getOrder?.metadata as OperationNotes
  const { 200: found, ...others } = notes.responses
  const headers = z.object({ 'Retry-After': z.coerce.number().int().max(60) })
  const response = { description: '', provenance: notes.provenance, ...found, headers, headerExamples }
  return withRoute({ metadata: { ...notes, responses: { ...others, 200: response } } })
}

const finding = (id: string): Finding => ({
  id,
  class: 'gap',
  kind: 'missing-order',
  severity: 'low',
  title: '',
  page: [],
  contract: [],
  documented: '',
  observed: '',
  wins: 'undecided',
  why: '',
  status: 'open',
  support: [{ by: 'review', basis: '' }],
})

const payload = (change: Partial<Payload>): Payload => ({
  operation: 'getOrder',
  part: '200',
  name: 'one',
  origin: 'composed',
  summary: '',
  sources: [],
  body: {},
  ...change,
})

describe('a vendor', () => {
  it('lists its operations with their notes', () => {
    const [getOrder, ...others] = defineVendor(definition).operations
    expect(others).toEqual([])
    expect(getOrder).toMatchObject({ id: 'getOrder', method: 'GET', path: '/orders/:id', summary: 'Get an order' })
    expect(getOrder?.responses.map(({ status, body }) => [status, body !== undefined])).toEqual([
      [200, true],
      [404, false],
    ])
  })

  it('keeps in the documented reading only what the page documents', () => {
    const documented = readVendor(defineVendor(definition), 'documented')
    expect(documented.servers.map(({ id }) => id)).toEqual(['production'])
    expect(documented.operations[0]?.responses.map(({ status }) => status)).toEqual([200])
    expect(Object.keys(documented.operations[0]?.notes.responses ?? {})).toEqual(['200'])
  })
})

describe('a mistake in a definition is refused with its place', () => {
  const mistakes: readonly [string, () => unknown, string][] = [
    ['a bad id', () => defineVendor({ ...definition, id: 'My Shop' }), 'My Shop: the id'],
    ['no notes', withRoute({ metadata: undefined }), 'shop getOrder: the route has no operation notes'],
    ['no summary', withRoute({ summary: undefined }), 'shop getOrder: the route has no summary'],
    [
      'a status without notes',
      withRoute({ responses: { 200: z.null(), 404: c.noBody(), 500: z.null() } }),
      'getOrder 500',
    ],
    ['notes without a status', withRoute({ responses: { 200: z.null() } }), 'getOrder 404: the notes name a status'],
    [
      'a body that is no schema',
      withRoute({ responses: { 200: c.type<string>(), 404: c.noBody() } }),
      'getOrder 200: the body',
    ],
    ['a path parameter without schema', withRoute({ pathParams: undefined }), "the path's :id has no schema"],
    ['a query that is no object', withRoute({ query: z.string() }), 'getOrder query: parameters must be'],
    [
      'an example of no header',
      withHeaderExamples({ 'Retry-Later': 1 }),
      'getOrder 200 header/Retry-Later: there is an example of a header that the response lacks',
    ],
    [
      'an example that its header does not allow',
      withHeaderExamples({ 'Retry-After': 61 }),
      'getOrder 200 header/Retry-After: the example 61 is not valid',
    ],
    ['an unknown scheme', withAuth({ scheme: 'digest' }), 'shop auth: the scheme "digest" is not known'],
    [
      'a key of another scheme',
      withAuth({ scheme: 'basic', oauth2: {} }),
      'shop auth: the scheme "basic" has no `oauth2`',
    ],
    ['a key in no place', withAuth({ scheme: 'apiKey', in: 'cookie', name: 'k' }), 'shop auth: `in` is "cookie"'],
    [
      'a key in no header',
      withAuth({ scheme: 'apiKey', in: 'header', name: 'my key' }),
      'shop auth: `name` is "my key", which names no header',
    ],
    [
      'a key in no parameter',
      withAuth({ scheme: 'apiKey', in: 'query', name: '' }),
      'shop auth: `name` is "", which names no parameter',
    ],
    [
      'a prefix in the query',
      withAuth({ scheme: 'apiKey', in: 'query', name: 'key', prefix: 'Token' }),
      'shop auth: `prefix` is "Token"',
    ],
    [
      'a parameter that is the credentials',
      withRoute({ headers: z.object({ AUTHORIZATION: z.string() }) }),
      'shop getOrder header/AUTHORIZATION: `AUTHORIZATION` is a parameter',
    ],
    [
      'a query parameter that is the credentials',
      () => {
        const contract = c.router({ getOrder: { ...route, query: z.object({ key: z.string() }) } as never })
        return defineVendor({ ...definition, contract, ...withKey('key') })
      },
      'shop getOrder query/key: `key` is a parameter',
    ],
    [
      'a route of two operations',
      () => {
        const other = { ...route, path: '/orders/:number', pathParams: z.object({ number: z.string() }) }
        return defineVendor({ ...definition, contract: c.router({ getOrder: route, findOrder: other } as never) })
      },
      'shop findOrder: GET /orders/:number is also the route of getOrder',
    ],
    [
      'a foreign finding',
      () => defineVendor({ ...definition, ledger: [finding('other-x')] }),
      'must start with "shop-"',
    ],
    [
      'a finding twice',
      () => defineVendor({ ...definition, ledger: [finding('shop-x'), finding('shop-x')] }),
      'this id',
    ],
    [
      'a payload twice',
      () => defineVendor({ ...definition, payloads: [payload({}), payload({})] }),
      'payload getOrder.200.one',
    ],
    [
      'a payload of nothing',
      () => defineVendor({ ...definition, payloads: [payload({ operation: 'x' })] }),
      'name one of getOrder',
    ],
    [
      'a payload of no body',
      () => defineVendor({ ...definition, payloads: [payload({ part: '404' })] }),
      'no body for "404"',
    ],
  ]
  it.each(mistakes)('%s', (_, define, words) => {
    expect(define).toThrow(words)
    expect(define).toThrow('next: ')
  })
})
