import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeProject } from '../testing/project.ts'
import { run, start } from '../testing/run.ts'

let project: Awaited<ReturnType<typeof makeProject>>
beforeAll(async () => {
  project = await makeProject('z.array(z.string())')
})
afterAll(() => project.remove())

it('without a generated document it says how to get one', async () => {
  const { status, stderr } = await run(['mock'], project.root)
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'generated/openapi/shop/openapi.json: there is no readable OpenAPI document\n  next: pnpm generate shop\n',
  })
})

it('without the state of a mock it says how to get it', async () => {
  await run(['generate'], project.root)
  await rm(join(project.root, 'generated/mocks/shop/state.json'))
  const { status, stderr } = await run(['mock', '--stateful'], project.root)
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'generated/mocks/shop/state.json: there is no readable state of a mock\n  next: pnpm generate shop\n',
  })
})

it('with --stateful it can be steered, and without it can not', async () => {
  await run(['generate'], project.root)
  const mocks = [
    start(['mock', '--port', '0', '--stateful'], project.root),
    start(['mock', '--port', '0'], project.root),
  ]
  const statuses = mocks.map(async (mock) => {
    const url = /http:\S+/.exec(await mock.printed(/ready/))?.[0]
    return (await fetch(`${url}/_sendspec/reset`, { method: 'POST' })).status
  })
  expect(await Promise.all(statuses)).toEqual([204, 404])
  await Promise.all(mocks.map((mock) => mock.stop()))
})

it('serves the recorded payloads on loopback until it is stopped, and a taken port is one clear error', async () => {
  await run(['generate'], project.root)
  const mock = start(['mock', '--port', '0'], project.root)
  const url = /http:\S+/.exec(await mock.printed(/ready/))?.[0] as string
  expect(new URL(url).hostname).toBe('127.0.0.1')
  const response = await fetch(`${url}/orders`, { headers: { authorization: 'Bearer any' } })
  expect(await response.json()).toEqual({ orders: ['a'] })

  const second = await run(['mock', '--port', new URL(url).port], project.root)
  expect(second.status).toBe(1)
  expect(second.stderr).toContain(`port ${new URL(url).port} is taken`)
  expect(second.stderr).toContain('next: ')

  expect(await mock.stop()).toMatchObject({ status: 0, stderr: '' })
  await expect(fetch(`${url}/orders`)).rejects.toThrow()
})
