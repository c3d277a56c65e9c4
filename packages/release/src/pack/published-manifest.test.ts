import { expect, it } from 'vitest'
import type { Manifest } from './manifest.ts'
import { publishedManifest } from './published-manifest.ts'

const published = (
  manifest: Partial<Manifest>,
  options: { types?: boolean; shared?: readonly string[] } = {},
): Manifest =>
  publishedManifest(
    { name: '@shop/orders', version: '1.0.0', ...manifest },
    { installed: (name) => `9.0.0-${name}`, sources: './src', types: true, ...options },
  )

it('exports name built files with their types, and not what is for tests', () => {
  const { exports } = published({ exports: { '.': './src/index.ts', './x': './src/x.mjs', './testing': './src/t.ts' } })
  expect(exports).toEqual({
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './x': { types: './dist/x.d.mts', default: './dist/x.mjs' },
    './package.json': './package.json',
  })
})

it('resolutions that ignore exports find the same files', () => {
  expect(published({ exports: { '.': './src/index.ts', './x': './src/x.ts' } })).toMatchObject({
    main: './dist/index.js',
    types: './dist/index.d.ts',
    typesVersions: { '*': { x: ['./dist/x.d.ts'] } },
  })
})

it('a package without types exports files alone', () => {
  expect(published({ exports: { '.': './src/index.ts' } }, { types: false }).exports).toMatchObject({
    '.': './dist/index.js',
  })
})

it('exports of publishConfig win, and its access is kept', () => {
  const built = { '.': './dist/main.js' }
  const { exports, publishConfig } = published({
    exports: { '.': './src/index.ts' },
    publishConfig: { exports: built, tag: 'next' },
  })
  expect({ exports, publishConfig }).toEqual({ exports: built, publishConfig: { access: 'public', tag: 'next' } })
})

it('workspace and catalog versions become those that are installed; ranges stay', () => {
  const { dependencies } = published({ dependencies: { a: 'workspace:*', b: 'catalog:', c: '^3.0.0' } })
  expect(dependencies).toEqual({ a: '9.0.0-a', b: '9.0.0-b', c: '^3.0.0' })
})

it('shared dependencies become peers', () => {
  const { dependencies, peerDependencies } = published(
    { dependencies: { zod: 'catalog:', yaml: '1.0.0' }, peerDependencies: { msw: '2.0.0' } },
    { shared: ['zod'] },
  )
  expect({ dependencies, peerDependencies }).toEqual({
    dependencies: { yaml: '1.0.0' },
    peerDependencies: { msw: '2.0.0', zod: '^9.0.0-zod' },
  })
})

it('a package has what it needs even if its package.json does not say so', () => {
  const options = { installed: () => '1.2.3', sources: '.', types: true, needed: ['@shop/contract'], shared: ['zod'] }
  expect(publishedManifest({ name: 'contract', version: '1.0.0' }, options)).toMatchObject({
    dependencies: { '@shop/contract': '1.2.3' },
    peerDependencies: { zod: '^1.2.3' },
  })
})

it('what only maintainers need is left out', () => {
  const manifest = published({
    private: true,
    scripts: { check: 'tsc' },
    devDependencies: { vitest: 'catalog:' },
    sendspec: {},
  })
  expect(Object.keys(manifest).sort()).toEqual(['name', 'publishConfig', 'version'])
})
