import { toOpenApi } from '@sendspec/openapi'
import { type AuthSort, authSorts, thingsWith } from '@sendspec/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Mock, startMock } from './start-mock.ts'

interface Sent {
  readonly headers?: Readonly<Record<string, string>>
  readonly query?: string
}

/** A request for each sort that has its credentials. */
const right: Readonly<Record<AuthSort, Sent>> = {
  bearer: { headers: { authorization: 'bearer abc' } },
  basic: { headers: { authorization: `basic ${btoa('me:pass')}` } },
  headerKey: { headers: { 'X-Shop-Id': 'abc' } },
  prefixedKey: { headers: { authorization: 'token abc' } },
  queryKey: { query: '&appid=abc' },
  none: {},
}

/** What the mock answers to a request without them: where it looks, what it expects, and the challenge. */
const refusals: Readonly<Record<Exclude<AuthSort, 'none'>, readonly [reason: string, challenge: string | null]>> = {
  bearer: ['header /authorization: expected bearer credentials', 'Bearer'],
  basic: ['header /authorization: expected basic credentials', 'Basic'],
  headerKey: ['header /x-shop-id: expected a key', null],
  prefixedKey: ['header /authorization: expected `Token` and a key', 'Token'],
  queryKey: ['query /appid: expected a key', null],
}

const sorts = Object.keys(authSorts) as AuthSort[]

describe.each(sorts)('a mock with the authentication %s', (sort) => {
  let mock: Mock
  beforeAll(async () => {
    mock = await startMock({ document: toOpenApi(thingsWith(authSorts[sort]), 'observed'), port: 0 })
  })
  afterAll(() => mock.close())

  const get = ({ headers = {}, query = '' }: Sent, prefer = 'code=200'): Promise<Response> =>
    fetch(`${mock.url}/things/0195cb2c-3c4d-7e5f-8a9b-0c1d2e3f4a5b?kind=new${query}`, {
      headers: { ...headers, prefer },
    })

  const others = sorts.filter((other) => other !== 'none' && other !== sort)
  const wrong: readonly [string, Sent][] = [
    ['nothing', {}],
    ...others.map((other): [string, Sent] => [other, right[other]]),
  ]

  test('answers a call that has it, and heeds what the call prefers', async () => {
    expect((await get(right[sort])).status).toBe(200)
    expect((await get(right[sort], 'code=503')).status).toBe(503)
  })

  test.runIf(sort !== 'none').each(wrong)('refuses a call with %s, and says why', async (_, sent) => {
    const answer = await get(sent)
    const [expected, challenge] = refusals[sort as keyof typeof refusals]
    const received = sent.headers?.authorization ? 'other credentials' : 'nothing'
    const reason = `${expected}, received ${received}`
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toBe(challenge)
    expect(answer.headers.get('sendspec-reason')).toContain(reason)
    expect(await answer.json()).toMatchObject({ status: 401, detail: `${reason}.` })
  })

  test.runIf(sort === 'none').each(wrong)('answers a call with %s', async (_, sent) => {
    expect((await get(sent)).status).toBe(200)
  })
})
