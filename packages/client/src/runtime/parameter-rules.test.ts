import { describe, expect, test } from 'vitest'
import { scriptedFetch } from '../test/scripted-fetch.ts'
import { call } from './call.ts'
import { createConnection } from './connection.ts'
import type { Operation } from './operation.ts'
import { checkRules } from './parameters.ts'
import type { CallResult } from './results.ts'
import { UsageError } from './usage-error.ts'

const vendor = {
  name: 'Things',
  token: 'A key.',
  servers: { main: 'https://api.things.example' },
  rateLimit: { requests: 99, per: 1000 },
}
const findThings: Operation = {
  id: 'findThings',
  docs: 'https://docs.things.example/find',
  method: 'POST',
  path: '/things',
  body: ['size', 'skip', 'sort', 'name', 'options', 'parts', 'tags', 'ratio'],
  rules: [
    {
      at: ['size'],
      expected: 'an integer from 1 to 100',
      holds: (value: number) => Number.isInteger(value) && value >= 1 && value <= 100,
    },
    { at: ['skip'], expected: 'an integer from 0', holds: (value: number) => Number.isInteger(value) && value >= 0 },
    { at: ['sort'], oneOf: ['up', 'down'] },
    { at: ['name'], expected: 'text that is not empty', holds: (value: string) => value.length > 0 },
    { at: ['options', 'limit'], expected: 'an integer', holds: (value: number) => Number.isInteger(value) },
    { at: ['options', 'a/b', '*'], oneOf: ['odd'] },
    { at: ['parts', 0, 'colour'], oneOf: ['red'] },
    {
      at: ['tags'],
      expected: 'a list with a length up to 2',
      holds: (value: readonly unknown[]) => value.length <= 2,
    },
    { at: ['ratio'], expected: 'a number up to 1', holds: (value: number) => value <= 1 },
  ],
  check: checkRules,
  json: [200],
}

const run = (params: object) => {
  const script = scriptedFetch(200)
  const connection = createConnection(vendor, { token: 'abc', fetch: script.fetch })
  return { script, result: call<CallResult<unknown>>(connection, findThings, params) }
}

describe('parameters that the vendor takes are sent', () => {
  test.for<[object]>([
    [{}],
    [{ size: 1, skip: 0 }],
    [{ skip: 2 ** 40 }],
    [{ size: 100, sort: 'down', name: 'x', tags: ['a', 'b'], ratio: 0.5 }],
    [{ size: undefined, options: undefined, parts: null }],
    [{ options: { limit: 7 }, parts: [{ colour: 'red' }, {}, null] }],
    [{ tags: [] }],
  ])('%j', async ([params]) => {
    expect(await run(params).result).toMatchObject({ ok: true })
  })
})

describe('parameters that it documents not to take are refused before anything is sent', () => {
  test.for<[object, string, string]>([
    [{ size: 0 }, 'size', 'an integer from 1 to 100, not 0'],
    [{ size: 101 }, 'size', 'an integer from 1 to 100, not 101'],
    [{ size: 1.5 }, 'size', 'an integer from 1 to 100, not 1.5'],
    [{ size: Number.NaN }, 'size', 'an integer from 1 to 100, not NaN'],
    [{ size: '5' }, 'size', 'an integer from 1 to 100, not "5"'],
    [{ skip: -1 }, 'skip', 'an integer from 0, not -1'],
    [{ skip: '0' }, 'skip', 'an integer from 0, not "0"'],
    [{ sort: 'sideways' }, 'sort', 'one of up, down, not "sideways"'],
    [{ name: '' }, 'name', 'text that is not empty, not ""'],
    [{ options: { limit: 0.5 } }, 'options/limit', 'an integer, not 0.5'],
    [{ options: { 'a/b': { '*': 'even' } } }, 'options/a/b/*', 'one of odd, not "even"'],
    [{ parts: [{ colour: 'red' }, { colour: 'blue' }] }, 'parts/*/colour', 'one of red, not "blue"'],
    [{ tags: ['a', 'b', 'c'] }, 'tags', 'a list with a length up to 2, not [object Array]'],
    [{ ratio: 1.1 }, 'ratio', 'a number up to 1, not 1.1'],
  ])('%j', async ([params, parameter, message]) => {
    const { script, result } = run(params)
    const error: unknown = await result.catch((reason: unknown) => reason)
    if (!(error instanceof UsageError)) throw new Error('expected a UsageError')
    expect(error.message).toBe(
      `Things findThings: the parameter "${parameter}" must be ${message}\n  next: see https://docs.things.example/find`,
    )
    expect(error.wrong).toMatchObject({ parameter, docs: 'https://docs.things.example/find' })
    expect(script.sent).toEqual([])
  })
})
