import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { endOfRow, limited } from './limit.ts'
import { runMeasured } from './run-measured.ts'

it('keeps what a row found before its time is over, and ends what it started', async () => {
  const found: string[] = []
  const began = performance.now()
  const slow = async function* () {
    yield 'first'
    await runMeasured({ command: [process.execPath, '-e', 'setTimeout(() => {}, 60_000)'], folder: '.' })
    yield 'second'
  }
  const read = async () => {
    for await (const each of limited(0.5, slow())) found.push(each)
  }
  await expect(read()).rejects.toThrow('more than 0.5 s')
  expect(found).toEqual(['first'])
  expect(endOfRow().aborted).toBe(true)
  await wait(500)
  expect(process.getActiveResourcesInfo()).not.toContain('ProcessWrap')
  expect(performance.now() - began).toBeLessThan(10_000)
})
