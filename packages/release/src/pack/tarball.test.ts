import { gunzipSync } from 'node:zlib'
import { unpackTar } from 'modern-tar'
import { expect, it } from 'vitest'
import { digestsOf, packTarball, readTarball } from './tarball.ts'

const manifest = JSON.stringify({ name: '@shop/orders', version: '1.2.3', bin: { orders: './bin/orders.mjs' } })
const files: readonly (readonly [string, string | Uint8Array])[] = [
  ['package.json', manifest],
  ['bin/orders.mjs', '#!/usr/bin/env node\n'],
  ['logo.bin', new Uint8Array([0, 255, 10])],
]

it('the same files make the same bytes, in any order', async () => {
  const first = await packTarball(new Map(files))
  const second = await packTarball(new Map([...files].reverse()))
  expect(digestsOf(second.bytes)).toEqual(digestsOf(first.bytes))
})

it('one changed byte changes the digests', async () => {
  const first = await packTarball(new Map(files))
  const second = await packTarball(new Map([...files, ['logo.bin', new Uint8Array([0, 254, 10])]]))
  expect(digestsOf(second.bytes).integrity).not.toBe(digestsOf(first.bytes).integrity)
})

it('what was packed is read back', async () => {
  const packed = await packTarball(new Map(files))
  const { tarball, files: read } = await readTarball(packed.bytes)
  expect(tarball).toEqual(packed)
  expect(packed).toMatchObject({ file: 'shop-orders-1.2.3.tgz', count: 3 })
  expect([...(read.get('logo.bin') as Uint8Array)]).toEqual([0, 255, 10])
})

it('programs can be executed, and no header has a user or the time of packing', async () => {
  const { bytes } = await packTarball(new Map(files))
  const headers = (await unpackTar(gunzipSync(bytes))).map(({ header }) => header)
  expect(headers.map(({ name, mode }) => [name, mode])).toEqual([
    ['package/bin/orders.mjs', 0o755],
    ['package/logo.bin', 0o644],
    ['package/package.json', 0o644],
  ])
  expect(new Set(headers.map(({ mtime, uid, uname }) => `${mtime?.toISOString()} ${uid} ${uname}`))).toEqual(
    new Set(['1985-10-26T08:15:00.000Z 0 ']),
  )
})
