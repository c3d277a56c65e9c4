import type { Vendor } from '@sendspec/contract'
import { changelog } from './changelog.ts'

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The version of every client. */
export const packageVersion = '0.1.0'

/** The first Node that has all that a client uses; `URL.canParse` came last. */
export const oldestNode = '20'

/** Modules that a client can be imported by, beside its main one. */
const entries = ['fixtures', 'msw', 'testing'] as const

const sourceOf = (entry: string): string => `./src/${entry}.ts`
const builtOf = (entry: string) => ({ types: `./dist/${entry}.d.ts`, default: `./dist/${entry}.js` })

const manifest = ({ id, name, description }: Vendor): unknown => ({
  name: `@sendspec/${id}`,
  version: packageVersion,
  description: `Typed fetch client for ${name}. ${description}`,
  keywords: [id, 'api', 'client', 'sdk', 'fetch', 'typescript'],
  license: 'MIT',
  type: 'module',
  sideEffects: false,
  engines: { node: `>=${oldestNode}` },
  exports: {
    '.': sourceOf('index'),
    ...Object.fromEntries(entries.map((entry) => [`./${entry}`, sourceOf(entry)])),
  },
  publishConfig: {
    access: 'public',
    main: './dist/index.js',
    types: './dist/index.d.ts',
    exports: {
      '.': builtOf('index'),
      ...Object.fromEntries(entries.map((entry) => [`./${entry}`, builtOf(entry)])),
      './package.json': './package.json',
    },
    // For those who resolve modules as Node 10 did, without exports.
    typesVersions: { '*': Object.fromEntries(entries.map((entry) => [entry, [builtOf(entry).types]])) },
  },
  files: ['dist', 'src', 'README.md', 'CHANGELOG.md', 'LICENSE'],
  scripts: { check: 'tsc -p .', build: 'tsc -p tsconfig.build.json' },
  peerDependencies: { msw: '^2.0.0 || ^3.0.0' },
  peerDependenciesMeta: { msw: { optional: true } },
  devDependencies: { msw: 'catalog:', typescript: 'catalog:' },
})

const checked = {
  compilerOptions: {
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    types: [],
    module: 'NodeNext',
    moduleDetection: 'force',
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noImplicitOverride: true,
    noImplicitReturns: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    isolatedModules: true,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
    allowImportingTsExtensions: true,
    noEmit: true,
  },
  include: ['src'],
}

const built = {
  extends: './tsconfig.json',
  compilerOptions: {
    allowImportingTsExtensions: false,
    rewriteRelativeImportExtensions: true,
    noEmit: false,
    rootDir: 'src',
    outDir: 'dist',
    declaration: true,
    declarationMap: true,
  },
}

const license = `MIT License

Copyright (c) 2026 Sendspec contributors

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`

/** What makes a folder of sources a package, by path. */
export const packageFiles = (vendor: Vendor): ReadonlyMap<string, string> =>
  new Map([
    ['CHANGELOG.md', changelog(vendor)],
    ['LICENSE', license],
    ['package.json', json(manifest(vendor))],
    ['tsconfig.build.json', json(built)],
    ['tsconfig.json', json(checked)],
  ])
