import { expect, it } from 'vitest'
import { shownNames } from '../traffic/shown-names.ts'
import { placeViolation } from './place-violation.ts'

const context = {
  side: 'request',
  status: '200',
  type: 'application/json',
  authorized: true,
  auth: undefined,
  filled: true,
  spell: (_: string, name: string) => name,
  showName: shownNames(new Set(['filter', 'ids']), { all: false }),
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
])('names of members and indexes that may be values are in no pointer: %j', (violation, pointer) => {
  expect(placeViolation(violation, context)).toMatchObject([{ part: 'query', pointer, expected: 'a string' }])
})

it.each([
  "Request query parameter filter must NOT have additional properties; found 'ada'",
  "Request query parameter filter must NOT have unevaluated properties: 'ada'",
])('nor in an expectation: %s', (message) => {
  const [placed] = placeViolation({ path: ['query', 'filter'], code: 'additionalProperties', message }, context)
  expect(placed?.expected).toMatch(/^NOT have (?:additional|unevaluated) properties$/)
})
