import { documentedOn } from '@sendspec/contract'
import { expect, it } from 'vitest'
import { contractIndex } from './contract-index.ts'

const page = documentedOn('crates.md')

const sources = new Map([
  [
    'schemas.ts',
    [
      'export const Owner = z.object({',
      "  name: field(page(7), z.string(), 'Name of the owner.'),",
      '  phone: field(',
      '    page(9),',
      '    z.string(),',
      '  ),',
      '})',
      'export const Crate = z.object({',
      "  name: field(page(17), z.string(), 'Name of the crate.'),",
      "  'content-type': field(page(18), z.string(), 'Type.'),",
      "  $gte: field(page(19), z.string(), 'From.'),",
      '})',
    ].join('\n'),
  ],
  [
    'contract.ts',
    [
      'export const contract = c.router({',
      '  getCrate: {',
      "    method: 'GET',",
      "    summary: 'name: field(page(70))', // phone: field(page(9))",
      '  },',
      '})',
    ].join('\n'),
  ],
  ['index.ts', 'export const vendor = defineVendor({\n  auth: {},\n  finding: "depot-auth",\n})'],
  ['broken.ts', 'export const = {'],
])
const index = contractIndex(sources)

it.each([
  { given: 'the only line with the key', key: 'phone', line: 9, want: { file: 'schemas.ts', line: 3, column: 3 } },
  {
    given: 'the line with the key and the provenance',
    key: 'name',
    line: 17,
    want: { file: 'schemas.ts', line: 9, column: 3 },
  },
  { given: 'a quoted key', key: 'content-type', line: 18, want: { file: 'schemas.ts', line: 10, column: 3 } },
  { given: 'a key with special characters', key: '$gte', line: 19, want: { file: 'schemas.ts', line: 11, column: 3 } },
  { given: 'nothing for a key that several lines have', key: 'name', line: 70, want: undefined },
  { given: 'nothing for a key that no line has', key: 'colour', line: 7, want: undefined },
])('finds $given', ({ key, line, want }) => {
  expect(index.property({ key, provenance: page(line) })).toEqual(want)
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
