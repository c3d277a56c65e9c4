import { expect, it } from 'vitest'
import { placeViolation } from './place-violation.ts'

const context = {
  side: 'request',
  status: '200',
  type: 'application/json',
  authorized: true,
  filled: true,
  spell: (_: string, name: string) => name,
} as const

it.each([
  [
    {
      path: ['query', 'filter', 'ada@lovelace.example'],
      code: 'type',
      message: 'Request query parameter must be string',
    },
    '/filter/{…}',
  ],
  [{ path: ['query', 'ids', '3'], code: 'type', message: 'Request query parameter must be string' }, '/ids/*'],
])('names of members and indices that may be data are in no pointer: %j', (violation, pointer) => {
  expect(placeViolation(violation, context)).toMatchObject([{ part: 'query', pointer, expected: 'string' }])
})

it.each([
  "Request query parameter filter must NOT have additional properties; found 'ada'",
  "Request query parameter filter must NOT have unevaluated properties: 'ada'",
])('and in no expectation: %s', (message) => {
  const [placed] = placeViolation({ path: ['query', 'filter'], code: 'additionalProperties', message }, context)
  expect(placed?.expected).toMatch(/^NOT have (?:additional|unevaluated) properties$/)
})
