import { type Files, SendspecError } from '@sendspec/contract'
import { packTarball, registryFiles, registryFolder } from '@sendspec/release'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Site, startSite } from '../testing/site.ts'
import { releasedTarballs } from './released.ts'

let site: Site
let files: Files = new Map()
beforeAll(async () => {
  site = await startSite(({ url = '' }, response) => {
    const content = files.get(url.slice(1))
    if (content === undefined) response.writeHead(404).end()
    else response.end(content)
  })
})
afterAll(() => site.close())

const packed = (name: string, version: string) =>
  packTarball(new Map([['package.json', JSON.stringify({ name, version })]]))
const released = (...names: string[]) => releasedTarballs(`${site.url}/${registryFolder}/`, names)

it('a registry has every version of its packages, and none of others', async () => {
  const tarballs = [
    await packed('@a/shop', '0.1.0'),
    await packed('@a/shop', '0.2.0'),
    await packed('@a/bank', '1.0.0'),
  ]
  files = registryFiles(tarballs, { address: `${site.url}/` })
  const found = await released('@a/shop', '@a/none')
  expect(found.map(({ file }) => file)).toEqual(['a-shop-0.1.0.tgz', 'a-shop-0.2.0.tgz'])
  expect(found.map(({ bytes }) => Buffer.from(bytes))).toEqual(
    tarballs.slice(0, 2).map(({ bytes }) => Buffer.from(bytes)),
  )
})

it.each<[string, (good: Files) => Files, string]>([
  ['another tarball', (good) => new Map([...good, ['packages/a-shop-0.1.0.tgz', 'x']]), 'its digest is not the one'],
  ['no tarball', (good) => new Map([...good].filter(([path]) => !path.endsWith('.tgz'))), 'status 404'],
  ['a web page', (good) => new Map([...good, ['npm/@a/shop', '<html>']]), "it isn't JSON"],
])('a registry with %s is refused', async (_, change, words) => {
  files = change(registryFiles([await packed('@a/shop', '0.1.0')], { address: `${site.url}/` }))
  await expect(released('@a/shop')).rejects.toThrow(SendspecError)
  await expect(released('@a/shop')).rejects.toThrow(words)
})

it('no registry is one clear error', async () => {
  await expect(releasedTarballs('http://127.0.0.1:1/npm/', ['@a/shop'])).rejects.toThrow('there is no answer')
})
