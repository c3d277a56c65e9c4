import { type AuthSort, authSorts, onlyOrders, thingsWith } from '@sendspec/testing'
import type { OpenAPIObject, OperationObject } from 'openapi3-ts/oas31'
import { describe, expect, test } from 'vitest'
import { toOpenApi } from './document.ts'

const observed = toOpenApi(onlyOrders(), 'observed')
const documented = toOpenApi(onlyOrders(), 'documented')

const operationOf = ({ paths }: OpenAPIObject, id: string): OperationObject | undefined =>
  Object.values(paths ?? {})
    .flatMap((path) => [path.get, path.post, path.delete])
    .find((operation) => operation?.operationId === id)

const propertyOf = (document: OpenAPIObject, component: string, key: string): unknown => {
  const schema = document.components?.schemas?.[component]
  return schema && 'properties' in schema ? schema.properties?.[key] : undefined
}

describe('a document', () => {
  test('has a path for each address and an operation for each method', () => {
    expect(Object.entries(observed.paths ?? {}).map(([path, item]) => [path, Object.keys(item)])).toEqual([
      ['/orders/{id}', ['get', 'delete']],
      ['/orders/search', ['post']],
    ])
  })

  test('names the reading, the pages and what was found in them', () => {
    expect(documented.info.title).toBe('Every Kind API (as documented)')
    expect(documented['x-reading']).toBe('documented')
    expect(observed['x-pages']).toEqual(onlyOrders().pages)
    expect(observed['x-ledger']['every-kind-size-unlisted']).toEqual({
      class: 'contradiction',
      severity: 'high',
      kind: 'undocumented-enum-value',
      title: 'The size `huge` is in the example and not in the list.',
      places: ['getOrder 200 /size', 'searchOrders 200 /*/size'],
    })
  })

  test('lists the groups of operations by name, with what they hold', () => {
    expect(observed.tags).toEqual([
      { name: 'bills', description: 'What they owe.' },
      { name: 'orders', description: 'What guests ordered.' },
    ])
  })

  test('has servers with their variables, and says so where the page names none', () => {
    expect(observed.servers).toEqual([
      {
        url: 'https://{branch}.every-kind.example/api',
        description: 'One branch.',
        variables: { branch: { default: 'demo', description: 'Name of the branch.' } },
        'x-provenance': { kind: 'elsewhere', url: 'https://every-kind.example/overview' },
        'x-findings': ['every-kind-server-unstated'],
      },
    ])
    expect(documented.servers).toEqual([
      { url: '/', description: 'The page names no server.', 'x-findings': ['every-kind-server-unstated'] },
    ])
  })

  test('takes any bearer token, and offers OAuth 2.0 as a way to get one', () => {
    expect(observed.security).toEqual([{ bearer: [] }, { oauth2: [] }])
    expect(observed.components?.securitySchemes).toMatchObject({
      bearer: { type: 'http', scheme: 'bearer' },
      oauth2: { type: 'oauth2', flows: { authorizationCode: { tokenUrl: 'https://every-kind.example/token' } } },
    })
  })

  test.each<[AuthSort, object]>([
    ['basic', { basic: { type: 'http', scheme: 'basic' } }],
    ['headerKey', { apiKey: { type: 'apiKey', in: 'header', name: 'X-Shop-Id' } }],
    ['queryKey', { apiKey: { type: 'apiKey', in: 'query', name: 'appid' } }],
    [
      'prefixedKey',
      {
        apiKey: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          description: "A key from the settings. The header's value is `Token <key>`.",
        },
      },
    ],
  ])('asks for the credentials of the contract: %s', (sort, schemes) => {
    for (const reading of ['documented', 'observed'] as const) {
      const { security, components } = toOpenApi(thingsWith(authSorts[sort]), reading)
      expect(components?.securitySchemes).toMatchObject(schemes)
      expect(security).toEqual(Object.keys(schemes).map((name) => ({ [name]: [] })))
    }
  })

  test('asks for nothing where anyone may call', () => {
    const { security, components } = toOpenApi(thingsWith(authSorts.none), 'observed')
    expect(security).toEqual([])
    expect(components).not.toHaveProperty('securitySchemes')
  })

  test('states in the documented reading only what the page states', () => {
    expect(documented.security).toEqual([{ bearer: [] }])
    expect(Object.keys(documented.components?.securitySchemes ?? {})).toEqual(['bearer'])
    expect(documented).not.toHaveProperty('x-rate-limit')
    expect(observed['x-rate-limit']).toMatchObject({ requests: 5, per: 'minute' })
  })
})

describe('an operation', () => {
  const operation = operationOf(observed, 'getOrder')

  test('is described in our words and leads to the page', () => {
    expect(operation).toMatchObject({
      tags: ['orders'],
      summary: 'Get an order',
      description: 'Gets one order.',
      externalDocs: { url: 'https://every-kind.example/docs/orders' },
      'x-permissions': ['orders:read'],
      'x-provenance': { kind: 'documented', page: 'orders.md', line: 3 },
      'x-findings': ['every-kind-errors-unstated'],
    })
  })

  test('has its parameters in order, without those that OpenAPI ignores', () => {
    expect(
      operation?.parameters?.map((each) => 'name' in each && [each.in, each.name, each.required ?? false]),
    ).toEqual([
      ['path', 'id', true],
      ['query', 'filter', false],
      ['query', 'lines', false],
      ['query', 'lang', false],
      ['header', 'X-Till', false],
    ])
    expect(operationOf(documented, 'getOrder')?.parameters).toHaveLength(4)
  })

  test('writes an object in the query with brackets', () => {
    expect(operation?.parameters?.[1]).toMatchObject({ name: 'filter', style: 'deepObject', explode: true })
  })

  test('gives the default and the limits of a parameter', () => {
    expect(operation?.parameters?.[2]).toEqual({
      name: 'lines',
      in: 'query',
      description: 'How many lines to show.',
      schema: { type: 'integer', minimum: 1, maximum: 9, default: 3 },
      'x-provenance': { kind: 'documented', page: 'orders.md', line: 6 },
    })
  })

  test('has every status, with headers and a body where it has them', () => {
    expect(Object.keys(operation?.responses ?? {})).toEqual(['200', '404', '429'])
    expect(operation?.responses?.['200']?.headers).toEqual({
      'X-RateLimit-Limit': {
        required: true,
        description: 'Requests a minute.',
        schema: { type: 'integer' },
        'x-provenance': { kind: 'elsewhere', url: 'https://every-kind.example/overview' },
        'x-findings': ['every-kind-errors-unstated'],
        examples: {
          composed: { summary: 'Composed from the contract, not printed on the page.', value: 60 },
        },
      },
    })
    expect(operationOf(documented, 'getOrder')?.responses?.['200']).not.toHaveProperty('headers')
    expect(operation?.responses?.['429']).not.toHaveProperty('content')
    expect(operationOf(observed, 'deleteOrder')?.responses?.['204']).toEqual({
      description: 'It is cancelled.',
      'x-provenance': { kind: 'documented', page: 'orders.md', line: 30 },
    })
  })

  test('says in the documented reading that the page has no errors', () => {
    expect(operationOf(documented, 'getOrder')?.responses).toMatchObject({
      '4XX': {
        description: 'The page documents no error.',
        'x-findings': ['every-kind-errors-unstated', 'every-kind-limit-unstated'],
      },
    })
    expect(Object.keys(operationOf(documented, 'searchOrders')?.responses ?? {})).toEqual(['200', '400'])
  })

  test('has a request body that may be absent, and can be sent twice', () => {
    expect(operationOf(observed, 'searchOrders')).toMatchObject({
      requestBody: {
        required: false,
        description: 'What to look for; everything when absent.',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Search' } } },
      },
      'x-safe': true,
    })
  })
})

describe('findings stand where they apply', () => {
  test('on the property that the ledger names, in a component that several operations use', () => {
    expect(propertyOf(observed, 'Order', 'size')).toMatchObject({ 'x-findings': ['every-kind-size-unlisted'] })
    expect(propertyOf(documented, 'Order', 'size')).toMatchObject({ 'x-findings': ['every-kind-size-unlisted'] })
  })

  test('on the component that is amended', () => {
    expect(observed.components?.schemas?.Size).toMatchObject({ 'x-findings': ['every-kind-size-unlisted'] })
    expect(documented.components?.schemas?.Size).toMatchObject({ 'x-findings': ['every-kind-size-unlisted'] })
  })

  test('on the property that is amended, in the reading that it is not amended in too', () => {
    expect(propertyOf(documented, 'Order', 'number')).toMatchObject({
      type: 'integer',
      'x-findings': ['every-kind-number-is-text'],
    })
  })

  test('on the parameter that the page does not have', () => {
    expect(operationOf(observed, 'getOrder')?.parameters?.[3]).toMatchObject({
      'x-findings': ['every-kind-lang-unstated'],
    })
  })

  test('nowhere else', () => {
    expect(propertyOf(observed, 'Order', 'notes')).not.toHaveProperty('x-findings')
  })
})
