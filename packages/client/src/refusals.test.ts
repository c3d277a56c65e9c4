import {
  assumed,
  named as component,
  defineVendor,
  field,
  type OperationNotes,
  operation,
  SendspecError,
  type Vendor,
} from '@sendspec/contract'
import { parcels } from '@sendspec/testing'
import { initContract } from '@ts-rest/core'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { clientFiles } from './index.ts'

const c = initContract()
const why = assumed('made up')
const One = component('A', 'One.', z.object({}))
const text = (description = 'Text.') => field(description, z.string(), why)

const vendorOf = (
  route: { query?: z.AnyZodObject; pathParams?: z.AnyZodObject },
  notes: Partial<OperationNotes> = {},
): Vendor => {
  const contract = c.router({
    listThings: {
      method: 'GET',
      path: '/things',
      summary: 'List things',
      ...route,
      responses: {
        200: z.object({ things: field('All.', z.array(z.string()), why), count: text(), one: field('One.', One, why) }),
      },
      metadata: operation({
        docs: 'https://docs.things.example',
        resource: 'things',
        provenance: why,
        responses: { 200: { description: 'Things.', provenance: why } },
        ...notes,
      }),
    },
  })
  return defineVendor({ ...parcels, contract, ledger: [] })
}

const page = { kind: 'page', page: 'page', first: 1, items: '/things', total: '/count', pageSize: '/count' } as const
const named = (name: string): Vendor => ({
  ...parcels,
  operations: parcels.operations.map((each) => (each.id === 'ping' ? { ...each, id: name } : each)),
})

test.for<[string, Vendor, RegExp]>([
  [
    'two parameters of one name',
    vendorOf({ query: z.object({ id: text() }), pathParams: z.object({ id: text() }) }),
    /^made-up listThings query\/id: the path has a parameter of this name/,
  ],
  [
    'items that are no list',
    vendorOf({}, { pagination: { ...page, items: '/count' } }),
    /^made-up listThings: the pointer \/count of the pagination/,
  ],
  [
    'a pointer to nothing',
    vendorOf({}, { pagination: { ...page, total: '/x/y' } }),
    /^made-up listThings: the pointer \/x\/y of the pagination/,
  ],
  [
    'a result that depends on a component it lacks',
    vendorOf(
      {},
      {
        dependent: {
          status: 200,
          pointer: '/things',
          parameter: { in: 'query', name: 'x' },
          cases: { a: 'A' },
          otherwise: 'a',
        },
      },
    ),
    /^made-up listThings 200\/things: there is no component A/,
  ],
  [
    'a result that has no case for a value',
    vendorOf(
      { query: z.object({ as: field('How.', z.enum(['a', 'b']), why) }) },
      {
        dependent: {
          status: 200,
          pointer: '/one',
          parameter: { in: 'query', name: 'as' },
          cases: { a: 'A' },
          otherwise: 'a',
        },
      },
    ),
    /^made-up listThings: the result depends on the query parameter "as", and not every call has a case/,
  ],
  ['two things of one name', named('unwrap'), /^made-up client: two things would be called unwrap/],
  ['an operation that is a word of JavaScript', named('delete'), /^made-up client: a function can't be called delete/],
  [
    'a server variable with the name of an option',
    { ...parcels, servers: [{ ...parcels.servers[0], url: 'https://{token}.example' }] },
    /^made-up server regional: the variable "token" has the name of an option/,
  ],
])('%s is refused with its place', ([, broken, message]) => {
  expect(() => clientFiles(broken)).toThrow(SendspecError)
  expect(() => clientFiles(broken)).toThrow(message)
})
