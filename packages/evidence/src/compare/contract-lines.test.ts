import { documentedOn } from '@sendspec/contract'
import { expect, it } from 'vitest'
import { lineOfOperation, lineOfProperty } from './contract-lines.ts'

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
  ['contract.ts', ['export const contract = c.router({', '  getCrate: {', "    path: '/crates/:id',"].join('\n')],
])

it.each([
  { given: 'the only line with the key', key: 'phone', line: 9, want: { file: 'schemas.ts', line: 3 } },
  { given: 'the line with the key and the provenance', key: 'name', line: 17, want: { file: 'schemas.ts', line: 9 } },
  { given: 'a quoted key', key: 'content-type', line: 18, want: { file: 'schemas.ts', line: 10 } },
  { given: 'a key with special characters', key: '$gte', line: 19, want: { file: 'schemas.ts', line: 11 } },
  { given: 'nothing for a key that several lines have', key: 'name', line: 70, want: undefined },
  { given: 'nothing for a key that no line has', key: 'colour', line: 7, want: undefined },
])('finds $given', ({ key, line, want }) => {
  expect(lineOfProperty(sources, { key, provenance: page(line) })).toEqual(want)
})

it('finds the route of an operation', () => {
  expect(lineOfOperation(sources, 'getCrate')).toEqual({ file: 'contract.ts', line: 2 })
})
