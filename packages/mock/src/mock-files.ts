import { readFileSync } from 'node:fs'
import type { FileTree, Vendor } from '@sendspec/contract'
import { prism } from './prism.ts'
import { readme } from './readme.ts'
import { runtimeFiles } from './runtime-files.ts'
import { mockState } from './seed/mock-state.ts'
import { stateText } from './seed/state-text.ts'

const license = readFileSync(new URL('../LICENSE', import.meta.url), 'utf8')
const own = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly version: string
  readonly license: string
}

/**
 * A mock server package: the document that it serves, and plain JavaScript that needs no build.
 * @param document The text of the OpenAPI document of the observed reading.
 * @param options.version The package's version; that of this package by default.
 */
export const mockFiles = (
  vendor: Vendor,
  document: string,
  { version }: { version?: string | undefined } = {},
): FileTree => {
  const folder = `mocks/${vendor.id}`
  return new Map([
    [`${folder}/LICENSE`, license],
    [`${folder}/README.md`, readme(vendor)],
    [`${folder}/openapi.json`, document],
    [`${folder}/package.json`, json(manifest(vendor, version))],
    [`${folder}/state.json`, stateText(mockState(vendor))],
    ...[...runtimeFiles()].map(([name, text]) => [`${folder}/src/${name}`, text] as const),
  ])
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const manifest = ({ id, name }: Vendor, version = own.version): unknown => ({
  name: `@sendspec/mock-${id}`,
  version,
  description: `Mock server of the ${name} API, as far as Sendspec describes it.`,
  license: own.license,
  type: 'module',
  bin: { [`sendspec-mock-${id}`]: './src/bin.js' },
  exports: {
    '.': { types: './src/index.d.ts', default: './src/index.js' },
    './openapi.json': './openapi.json',
    './package.json': './package.json',
  },
  files: ['src', 'openapi.json', 'state.json'],
  publishConfig: { access: 'public' },
  engines: { node: prism.node },
  dependencies: prism.dependencies,
})
