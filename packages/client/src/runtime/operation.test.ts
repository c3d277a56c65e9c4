import { expect, test } from 'vitest'
import { lazy } from './operation.ts'

test('a value is loaded when it is first asked for, and then kept', async () => {
  let loads = 0
  const value = lazy(async () => ({ load: ++loads }))
  expect(loads).toBe(0)
  const first = await value()
  expect(first).toEqual({ load: 1 })
  expect(value()).toBe(first)
})

test('what could not be loaded is tried again', async () => {
  let loads = 0
  const value = lazy(async () => {
    loads++
    if (loads === 1) throw new Error('offline')
    return loads
  })
  await expect(value()).rejects.toThrow('offline')
  expect(await value()).toBe(2)
})
