import { escapeMarkdown, type Vendor } from '@sendspec/contract'

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The version of a client that was not released yet. */
const firstVersion = '0.1.0'

/** The Node releases whose `require` loads ES modules. `import` works in all of 20 and later. */
export const nodeVersions = '^20.19.0 || >=22.12.0'

/** Facts about the project that generates a client. */
export interface ProjectFacts {
  /** Address of its repository, such as `https://github.com/sendspec/sendspec`. */
  readonly repository?: string | undefined
  /** Address of the npm registry that has it, if it isn't npm's: `https://docs.example/npm/`. */
  readonly registry?: string | undefined
  /** The client's version. @default '0.1.0' */
  readonly version?: string | undefined
  /** The text of its changelog, if a person writes one. */
  readonly changelog?: string | undefined
}

export const versionIn = ({ version = firstVersion }: ProjectFacts): string => version

/** Modules of a client that can be imported, in addition to its main one. */
const entries = ['fixtures', 'msw', 'schema', 'testing'] as const

const sourceOf = (entry: string): string => `./src/${entry}.ts`
const builtOf = (entry: string) => ({ types: `./dist/${entry}.d.ts`, default: `./dist/${entry}.js` })

/** Where the source, the issues and the documentation of a client are. */
const addresses = (id: string, repository: string): object => {
  const address = repository
    .replace(/^github:/, 'https://github.com/')
    .replace(/^git\+/, '')
    .replace(/(?:\.git)?\/?$/, '')
  const directory = `generated/clients/${id}`
  return {
    homepage: `${address}/tree/HEAD/${directory}#readme`,
    bugs: { url: `${address}/issues` },
    repository: { type: 'git', url: `git+${address}.git`, directory },
  }
}

const manifest = ({ id, name, description }: Vendor, project: ProjectFacts): unknown => ({
  name: `@sendspec/${id}`,
  version: versionIn(project),
  description: `Typed fetch client for ${name}. ${description}`,
  keywords: [id, 'api', 'client', 'sdk', 'fetch', 'typescript'],
  ...(project.repository && addresses(id, project.repository)),
  license: 'MIT',
  type: 'module',
  sideEffects: false,
  engines: { node: nodeVersions },
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
    // For module resolutions that ignore `exports`, such as that of Node 10.
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
    declaration: true,
    isolatedDeclarations: true,
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

export const changelog = (vendor: Vendor): string => `# Changes of @sendspec/${vendor.id}

## 0.1.0

First release, with ${vendor.operations.length === 1 ? 'one operation' : `${vendor.operations.length} operations`}:

${vendor.operations.map(({ id, summary }) => `- \`${id}\`: ${escapeMarkdown(summary)}`).join('\n')}
`

/** The files that make a folder of sources a package, by path. */
export const packageFiles = (vendor: Vendor, project: ProjectFacts): ReadonlyMap<string, string> =>
  new Map([
    ['CHANGELOG.md', project.changelog ?? changelog(vendor)],
    ['LICENSE', license],
    ['package.json', json(manifest(vendor, project))],
    ['tsconfig.build.json', json(built)],
    ['tsconfig.json', json(checked)],
  ])
