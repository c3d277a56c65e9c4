import { setTimeout as wait } from 'node:timers/promises'
import { toOpenApi } from '@sendspec/openapi'
import { onlyDeliveries } from '@sendspec/testing'
import { afterEach, expect, it } from 'vitest'
import { startProxy } from './index.ts'
import { callApi, startApi } from './testing/start-api.ts'
import { untilPause } from './until-pause.ts'

it('waits while calls are open, and not longer than that', async () => {
  let open = true
  const began = performance.now()
  const lastCall = (): number => (open ? performance.now() : began)
  const waiting = untilPause({ since: began, lastCall, hurry: () => false }).then(() => performance.now() - began)
  await wait(50)
  open = false
  expect(await waiting).toBeGreaterThan(45)
})

it.each([
  ['a call is open for too long', { since: performance.now() - 10_000, hurry: false }],
  ['there is no time to wait', { since: performance.now(), hurry: true }],
])('does not wait where %s', async (_, { since, hurry }) => {
  const began = performance.now()
  await untilPause({ since, lastCall: () => performance.now(), hurry: () => hurry })
  expect(performance.now() - began).toBeLessThan(200)
})

const running: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.close()))
})

const proxied = async (): Promise<{ url: string; compared: number[] }> => {
  const compared: number[] = []
  const api = await startApi((request, response) => {
    if (request.url !== '/wait') response.end('{}')
  })
  const vendor = onlyDeliveries()
  const documents = { observed: toOpenApi(vendor, 'observed'), documented: toOpenApi(vendor, 'documented') }
  const onCall = ({ number }: { number: number }): void => void compared.push(number)
  const proxy = await startProxy({ vendor, documents, upstream: new URL(api.url), port: 0, onCall })
  running.push(proxy, api)
  return { url: proxy.url, compared }
}

const call = (url: string): Promise<void> => callApi(url, { method: 'GET', headers: {} })

it('calls of a burst are all compared, in their order', async () => {
  const { url, compared } = await proxied()
  for (let index = 0; index < 5; index += 1) await call(`${url}/v1/deliveries`)
  await expect.poll(() => compared, { timeout: 5_000 }).toEqual([1, 2, 3, 4, 5])
})

it('a call that stays open does not keep others from being compared', async () => {
  const { url, compared } = await proxied()
  call(`${url}/wait`).catch(() => undefined)
  await call(`${url}/v1/deliveries`)
  await expect.poll(() => compared, { timeout: 5_000 }).toEqual([2])
})
