import { setTimeout as wait } from 'node:timers/promises'
import { toOpenApi } from '@sendspec/openapi'
import { onlyDeliveries } from '@sendspec/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { startProxy } from './index.ts'
import { type PauseQueue, pauseQueue } from './pause-queue.ts'
import { callApi, startApi } from './testing/start-api.ts'

describe('tasks', () => {
  /** A queue whose traffic has no pause until it is told to stop. */
  const inTraffic = (hurry = false): { queue: PauseQueue; done: number[]; add(count: number): void; stop(): void } => {
    const queue = pauseQueue(() => hurry)
    const done: number[] = []
    let added = 0
    queue.busy()
    const traffic = setInterval(queue.busy, 0)
    const add = (count: number): void => {
      for (let index = 0; index < count; index += 1) {
        const number = added++
        queue.add(async () => void done.push(number))
      }
    }
    return { queue, done, add, stop: () => clearInterval(traffic) }
  }

  it('wait for a pause, and then run in their order', async () => {
    const { done, add, stop } = inTraffic()
    add(3)
    stop()
    expect(done).toEqual([])
    await expect.poll(() => done).toEqual([0, 1, 2])
  })

  it('do not wait where too many do: each further one lets the first run', async () => {
    const { done, add, stop } = inTraffic()
    add(103)
    await expect.poll(() => done.length).toBeGreaterThanOrEqual(3)
    expect(done.slice(0, 3)).toEqual([0, 1, 2])
    stop()
    await expect.poll(() => done.length).toBe(103)
  })

  it('do not wait where there is no time', async () => {
    const { done, add, stop } = inTraffic(true)
    add(2)
    await expect.poll(() => done).toEqual([0, 1])
    stop()
  })

  it('are all done when the queue has finished', async () => {
    const { queue, done, add, stop } = inTraffic()
    add(5)
    await queue.finish()
    stop()
    expect(done).toEqual([0, 1, 2, 3, 4])
  })

  it('can be added after a pause', async () => {
    const { done, add, stop } = inTraffic()
    stop()
    add(1)
    await expect.poll(() => done.length).toBe(1)
    await wait(10)
    add(1)
    await expect.poll(() => done.length).toBe(2)
  })
})

describe('the proxy', () => {
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

  it('compares all calls of a burst, in their order', async () => {
    const { url, compared } = await proxied()
    for (let index = 0; index < 5; index += 1) await call(`${url}/v1/deliveries`)
    await expect.poll(() => compared, { timeout: 5_000 }).toEqual([1, 2, 3, 4, 5])
  })

  it('compares others while a call is open', async () => {
    const { url, compared } = await proxied()
    call(`${url}/wait`).catch(() => undefined)
    await wait(50)
    await call(`${url}/v1/deliveries`)
    await expect.poll(() => compared, { timeout: 5_000 }).toEqual([2])
  })
})
