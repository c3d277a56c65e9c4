import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Metafile, type Plugin } from 'esbuild'

/** The texts of a bundle, minified and split as a browser loads it. */
export interface BundleParts {
  /** What is loaded first. */
  readonly first: readonly string[]
  /** What else is loaded with the first body that is validated. */
  readonly validation: readonly string[]
  /** What else is loaded with the first body that has drifted. */
  readonly explanation: readonly string[]
  /** Bytes of what is loaded first, by the module that they come from. */
  readonly bytesOf: ReadonlyMap<string, number>
}

/** Bytes after gzip, each file compressed alone. */
export const gzipSize = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0)

const inputsOf = (outputs: Metafile['outputs'], name: string): readonly (readonly [string, number])[] =>
  Object.entries(outputs)
    .filter(([path]) => basename(path) === name)
    .flatMap(([, { inputs }]) =>
      Object.entries(inputs).map(([path, { bytesInOutput }]) => [basename(path), bytesInOutput] as const),
    )

/** Replaces exports of modules of a client's runtime: those that the texts export, by the module's name. */
const replace = (stubs: ReadonlyMap<string, string>): Plugin => ({
  name: 'stubs',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /\?whole$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace('?whole', '')),
      suffix: '?whole',
    }))
    onLoad({ filter: /\/runtime\/.*\.ts$/ }, ({ path, suffix }) => {
      const text = suffix === '?whole' ? undefined : stubs.get(basename(path, '.ts'))
      if (text === undefined) return undefined
      // An export of the text hides that of the whole module.
      const contents = `export * from './${basename(path)}?whole'\n${text}`
      return { contents, resolveDir: dirname(path), loader: 'ts' }
    })
  },
})

/** Bundles a module whose text is given. */
export const bundleParts = async (options: {
  readonly text: string
  readonly folder: string
  readonly external?: string[]
  /** What to put in the place of exports of the runtime's modules, by the module's name. */
  readonly stubs?: ReadonlyMap<string, string>
}): Promise<BundleParts> => {
  const { text, folder, external = [], stubs = new Map() } = options
  const { outputFiles, metafile } = await build({
    stdin: { contents: text, resolveDir: folder, loader: 'ts' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: join(tmpdir(), 'sendspec-bundle'),
    write: false,
    metafile: true,
    external,
    plugins: [replace(stubs)],
    logLevel: 'error',
  })
  const textOf = new Map(outputFiles.map((file) => [basename(file.path), file.text]))
  const importsOf = new Map(Object.entries(metafile.outputs).map(([path, { imports }]) => [basename(path), imports]))
  const loaded = new Set<string>()
  const importedBy = (name: string, kind: string): readonly string[] =>
    (importsOf.get(name) ?? []).filter((each) => each.kind === kind).map(({ path }) => basename(path))
  /** The files that these are and need, but for those that are loaded already. */
  const load = (names: readonly string[]): readonly string[] =>
    names.flatMap((name) => {
      if (loaded.has(name) || !textOf.has(name)) return []
      loaded.add(name)
      return [name, ...load(importedBy(name, 'import-statement'))]
    })
  const loadLater = (names: readonly string[]): readonly string[] =>
    load(names.flatMap((name) => importedBy(name, 'dynamic-import')))
  const textsOf = (names: readonly string[]): readonly string[] => names.map((name) => textOf.get(name) ?? '')
  const first = load([...textOf.keys()].filter((name) => name.startsWith('stdin')))
  const validation = loadLater(first)
  const bytesOf = first.flatMap((name) => inputsOf(metafile.outputs, name))
  return {
    first: textsOf(first),
    validation: textsOf(validation),
    explanation: textsOf(loadLater(validation)),
    bytesOf: new Map(bytesOf),
  }
}
