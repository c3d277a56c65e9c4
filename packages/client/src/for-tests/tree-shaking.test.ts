import { join } from 'node:path'
import type { Workspace } from '@sendspec/testing'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeClients } from './testing/client-module.ts'
import { recorded } from './testing/recorded-vendor.ts'

let workspace: Workspace
beforeAll(async () => {
  workspace = await writeClients([recorded])
})
afterAll(() => workspace.remove())

const bundle = async (source: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: join(workspace.path, 'clients', recorded.id, 'src') },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'warning',
  })
  return outputFiles[0]?.text ?? ''
}

test('a bundle of the client holds nothing that is for tests', async () => {
  const text = await bundle(`export * from './index.ts'`)
  expect(text).toContain('/parcels/{id}')
  for (const word of ['mockFetch', 'msw', 'ECONNRESET', 'no such parcel', 'this side up', 'one-of']) {
    expect(text).not.toContain(word)
  }
})

test('a bundle of one fixture holds no other', async () => {
  const text = await bundle(`export { getParcel404None } from './fixtures.ts'`)
  expect(text).toContain('no such parcel')
  expect(text).not.toContain('this side up')
  expect(text).not.toContain('counted')
})

test('a bundle of the mock fetch needs no msw and no client', async () => {
  const text = await bundle(`export { mockFetch } from './testing.ts'`)
  expect(text).toContain('no such parcel')
  expect(text).not.toContain('msw')
  expect(text).not.toContain('authorization')
})
