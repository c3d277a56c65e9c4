import { type AppRouter, initClient } from '@ts-rest/core'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { z } from 'zod'
import { answer, del, field, get, named, noBody, post, sent } from './index.ts'

const Crate = named('Crate', 'A crate.', {
  id: field('Which crate.', z.string()),
  weight: field('Kilograms.', z.number()),
})
const ApiError = named('ApiError', 'An error.', { message: field('What went wrong.', z.string()) })
const common = { resource: 'crates' }
const errors = { 404: answer(ApiError, 'No crate has this id.') }
const ids = z.object({ id: field('Which crate.', z.string()) })

const contract = {
  getCrate: get('/crates/:id', {
    ...common,
    summary: 'Get a crate',
    pathParams: ids,
    headers: z.object({ accept: field('Asks for JSON.', sent('application/json').optional()) }),
    query: z.object({ units: field('Units.', z.enum(['kg', 'lb']).default('kg')) }),
    answers: { 200: answer(Crate, 'The crate.', { finding: 'acme-crates' }), ...errors },
  }),
  addCrate: post('/crates', { ...common, summary: 'Add a crate', body: Crate, answers: { 201: answer(Crate, 'It.') } }),
  sealCrates: post('/crates/seal', { ...common, summary: 'Seal all', answers: { 204: noBody('All are sealed.') } }),
  removeCrate: del('/crates/:id', {
    ...common,
    summary: 'Remove a crate',
    pathParams: ids,
    answers: { 204: noBody('It is gone.'), ...errors },
  }),
}

it("is a router of ts-rest, which contracts needn't say", () => {
  expectTypeOf(contract).toExtend<AppRouter>()
  expectTypeOf(contract.getCrate.responses).toEqualTypeOf<{
    readonly 200: typeof Crate
    readonly 404: typeof ApiError
  }>()
})

it('the compiler refuses what is no schema', () => {
  // @ts-expect-error a body needs a Zod schema
  answer({ id: 'string' }, 'The crate.')
  // @ts-expect-error parameters need an object
  get('/crates', { ...common, summary: 'List crates', query: z.string(), answers: errors })
})

const clientThatGets = (status: number, body: unknown) => {
  const calls: { method: string; path: string; body: unknown }[] = []
  const client = initClient(contract, {
    baseUrl: 'https://api.acme.test',
    api: async ({ method, path, body: own }) => {
      calls.push({ method, path, body: own ?? undefined })
      return { status, body, headers: new Headers() }
    },
  })
  return { client, calls }
}

describe("ts-rest's own client takes a route", () => {
  it('with parameters, and gives each status its type', async () => {
    const { client, calls } = clientThatGets(200, { id: 'a', weight: 2 })
    const result = await client.getCrate({ params: { id: 'a' }, query: { units: 'lb' } })
    expect(calls).toEqual([{ method: 'GET', path: 'https://api.acme.test/crates/a?units=lb', body: undefined }])
    if (result.status === 404) expectTypeOf(result.body).toEqualTypeOf<{ message: string }>()
    if (result.status !== 200) return expect.fail('expected 200')
    expectTypeOf(result.body).toEqualTypeOf<{ id: string; weight: number }>()
    expect(result.body).toEqual({ id: 'a', weight: 2 })
    // @ts-expect-error the path needs an id
    await client.getCrate({ query: {} }).catch(() => undefined)
  })

  it('with a body', async () => {
    const { client, calls } = clientThatGets(201, { id: 'a', weight: 2 })
    await client.addCrate({ body: { id: 'a', weight: 2 } })
    expect(calls).toMatchObject([{ method: 'POST', body: '{"id":"a","weight":2}' }])
  })

  it('without a body', async () => {
    const { client, calls } = clientThatGets(204, undefined)
    expect((await client.sealCrates()).status).toBe(204)
    expect((await client.removeCrate({ params: { id: 'a' } })).status).toBe(204)
    expect(calls.map(({ method }) => method)).toEqual(['POST', 'DELETE'])
  })
})

it('a route has what ts-rest and Sendspec know of its answers, each once', () => {
  const { responses, metadata } = contract.getCrate
  expect(responses).toEqual({ 200: Crate, 404: ApiError })
  expect(metadata.responses).toEqual({
    200: { description: 'The crate.', finding: 'acme-crates' },
    404: { description: 'No crate has this id.' },
  })
})

it('a server fills in defaults, and accepts whatever media types a caller accepts', () => {
  expect(contract.getCrate.query.parse({})).toEqual({ units: 'kg' })
  for (const accept of ['*/*', 'application/json, text/plain, */*', 'application/json', undefined]) {
    expect(contract.getCrate.headers.safeParse({ accept }).success).toBe(true)
  }
})
