import { expect, it } from 'vitest'
import { digestsOf, packTarball, type Tarball } from '../pack/tarball.ts'
import { registryFiles } from './registry-files.ts'

const address = 'https://docs.example/api/'

const tarball = (name: string, version: string, more: object = {}): Promise<Tarball> =>
  packTarball(new Map([['package.json', JSON.stringify({ name, version, scripts: { x: 'y' }, ...more })]]))

const documentOf = (tarballs: readonly Tarball[], path: string) =>
  JSON.parse(String(registryFiles(tarballs, { address }).get(path)))

it('a scoped package is found whether a server decodes %2f or not, in either case', async () => {
  const files = registryFiles([await tarball('@shop/orders', '1.0.0')], { address })
  expect([...files.keys()]).toEqual([
    'packages/shop-orders-1.0.0.tgz',
    'npm/@shop/orders',
    `npm/@shop${'%2f'}orders`,
    `npm/@shop${'%2F'}orders`,
  ])
  expect(new Set([...files].filter(([path]) => path.startsWith('npm/')).map(([, text]) => text)).size).toBe(1)
})

it('a document has what an install needs: absolute addresses, digests, dependencies, no scripts', async () => {
  const packed = await tarball('create-shop', '1.0.0', { bin: './x.js', dependencies: { zod: '3.25.76' } })
  expect(documentOf([packed], 'npm/create-shop').versions['1.0.0']).toEqual({
    name: 'create-shop',
    version: '1.0.0',
    bin: './x.js',
    dependencies: { zod: '3.25.76' },
    dist: {
      tarball: 'https://docs.example/api/packages/create-shop-1.0.0.tgz',
      ...digestsOf(packed.bytes),
      fileCount: 1,
      unpackedSize: packed.size,
    },
  })
})

it.each([
  ['the highest version', ['1.9.0', '1.10.0', '1.2.0'], '1.10.0'],
  ['no prerelease if there is a release', ['1.0.0', '2.0.0-rc.1'], '1.0.0'],
  ['a prerelease if there is nothing else', ['1.0.0-rc.1', '1.0.0-rc.2'], '1.0.0-rc.2'],
])('latest is %s', async (_, versions, latest) => {
  const tarballs = await Promise.all(versions.map((version) => tarball('shop', version)))
  expect(documentOf(tarballs, 'npm/shop')['dist-tags']).toEqual({ latest })
})
