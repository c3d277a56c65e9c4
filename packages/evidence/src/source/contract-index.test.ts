import type { Property } from '@sendspec/contract'
import { expect, it } from 'vitest'
import { contractIndex } from './contract-index.ts'

const sources = new Map([
  [
    'schemas.ts',
    [
      "export const Owner = named('Owner', 'An owner.', {",
      "  name: field('Name of the owner.', z.string()),",
      '  phone: field(',
      "    'Phone.',",
      '    z.string(),',
      '  ),',
      '})',
      "export const Crate = named('Crate', 'A crate.', {",
      "  name: field('Name of the crate.', z.string()),",
      "  'content-type': field('Type.', z.string()),",
      "  $gte: field('From.', z.string()),",
      '})',
    ].join('\n'),
  ],
  [
    'contract.ts',
    [
      'export const contract = c.router({',
      '  getCrate: {',
      "    method: 'GET',",
      "    summary: 'name: field(1)', // phone: field(2)",
      '  },',
      '})',
    ].join('\n'),
  ],
  ['index.ts', 'export const vendor = defineVendor({\n  auth: {},\n  finding: "depot-auth",\n})'],
  ['broken.ts', 'export const = {'],
])
const index = contractIndex(sources)

it.each([
  { given: 'the only line with the key', key: 'phone', want: { file: 'schemas.ts', line: 3, column: 3 } },
  {
    given: 'the line with the key in the component',
    key: 'name',
    component: 'Crate',
    want: { file: 'schemas.ts', line: 9, column: 3 },
  },
  { given: 'a quoted key', key: 'content-type', want: { file: 'schemas.ts', line: 10, column: 3 } },
  { given: 'a key with special characters', key: '$gte', want: { file: 'schemas.ts', line: 11, column: 3 } },
  { given: 'nothing for a key that several components have', key: 'name', want: undefined },
  { given: 'nothing for a key that no line has', key: 'colour', component: 'Crate', want: undefined },
])('finds $given', ({ key, component, want }) => {
  expect(index.property({ property: { key } as Property, ...(component && { component }) })).toEqual(want)
})

it('finds the route of an operation', () => {
  expect(index.operation('getCrate')).toEqual({ file: 'contract.ts', line: 2, column: 3 })
})

it('finds a key of the vendor', () => {
  expect(index.vendorKey('auth')).toEqual({ file: 'index.ts', line: 2, column: 3 })
  expect(index.vendorKey('getCrate')).toBeUndefined()
})

it('finds strings with the function whose first argument they are, and nothing in comments', () => {
  expect(index.strings('depot-auth')).toEqual([{ file: 'index.ts', line: 3, column: 12 }])
  const [entry] = contractIndex(new Map([['ledger.ts', "gap('depot-auth', { why: 'depot-auth' })"]])).strings(
    'depot-auth',
  )
  expect(entry).toEqual({ file: 'ledger.ts', line: 1, column: 5, callee: 'gap' })
  expect(index.strings('GET')).toHaveLength(1)
  expect(index.strings('phone')).toEqual([])
})
