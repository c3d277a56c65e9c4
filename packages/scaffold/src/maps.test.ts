import { factsOf } from '@sendspec/testing'
import { expect, test } from 'vitest'
import { scaffold } from './scaffold.ts'

const page = (body: object): string => `# Parcels

Base URL: \`https://api.parcels.test\`. Send \`Authorization: Bearer <key>\` with every request.

## Get counts

\`GET /counts\`

### Response

\`\`\`json
${JSON.stringify(body, null, 2)}
\`\`\`
`

const schemasFor = (body: object): string => {
  const text = page(body)
  const { files, complaints } = scaffold({ vendor: 'acme', facts: factsOf('bookings.md', text), text })
  expect(complaints).toEqual([])
  return [...files].find(([path]) => path.endsWith('/schemas.ts'))?.[1] ?? ''
}

test.each([
  ['numbers', { 1: 5, 23: 7 }],
  ['UUIDs', { '0195cb2c-3c4d-7e5f-8a9b-0c1d2e3f4a5b': 5 }],
  ['dates', { '2024-05-01': 5, '2024-05-02': 6 }],
  ['months', { '2024-05': 5 }],
])('an object whose keys are %s is a record', (_, counts) => {
  const schemas = schemasFor({ counts, total: 5 })
  expect(schemas).toMatch(/counts: field\([^\n]*z\.record\(z\.string\(\), z\.number\(\)\.int\(\)\)/)
  expect(schemas).toContain('total: field(')
})

test('an object with one name among numbers is no record', () => {
  expect(schemasFor({ counts: { 1: 5, total: 7 } })).not.toContain('z.record(')
})

test('a value that is only ever null can be anything', () => {
  expect(schemasFor({ note: null, total: 5 })).toMatch(/note: field\([^\n]*z\.unknown\(\)\.nullable\(\)/)
})
