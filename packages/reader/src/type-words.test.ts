import { expect, it } from 'vitest'
import { typeOfWords } from './type-words.ts'

it.each([
  { given: 'string', want: { is: { kind: 'string' } } },
  { given: 'Integer', want: { is: { kind: 'integer' } } },
  { given: 'string[]', want: { is: { kind: 'array', items: { kind: 'string' } } } },
  { given: 'number[][]', want: { is: { kind: 'array', items: { kind: 'array', items: { kind: 'number' } } } } },
  { given: 'array<Order>', want: { is: { kind: 'array', items: { kind: 'named', name: 'Order' } } } },
  { given: 'array of objects', want: { is: { kind: 'array', items: { kind: 'object' } } } },
  { given: 'string | null', want: { is: { kind: 'string' }, nullable: true } },
  { given: 'string or integer', want: { is: { kind: 'union', options: [{ kind: 'string' }, { kind: 'integer' }] } } },
  { given: 'string<uuid>', want: { is: { kind: 'string' }, format: 'uuid' } },
  { given: 'integer<int64> | null', want: { is: { kind: 'integer' }, format: 'int64', nullable: true } },
  { given: 'enum<string>', want: { is: { kind: 'string' } } },
  { given: 'datetime', want: { is: { kind: 'string' }, format: 'datetime' } },
  { given: 'map<string, number>', want: { is: { kind: 'record', values: { kind: 'number' } } } },
  {
    given: '"asc" | "desc"',
    want: {
      is: {
        kind: 'union',
        options: [
          { kind: 'literal', value: 'asc' },
          { kind: 'literal', value: 'desc' },
        ],
      },
    },
  },
  { given: 'phone number', want: { is: { kind: 'string' } } },
  { given: 'positive number', want: { is: { kind: 'number' } } },
  { given: 'constructor', want: undefined },
  { given: 'whatever you like', want: undefined },
  { given: '', want: undefined },
  { given: `${'array<'.repeat(5000)}string${'>'.repeat(5000)}`, want: undefined },
])('reads $given', ({ given, want }) => {
  expect(typeOfWords(given)).toEqual(want)
})
