import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** The texts of a bundle, minified and split as a browser loads it. */
export interface BundleParts {
  /** What is loaded first. */
  readonly first: readonly string[]
  /** What else is loaded with the first body that is validated. */
  readonly validation: readonly string[]
  /** What else is loaded with the first body that has drifted. */
  readonly explanation: readonly string[]
}

/** Bytes after gzip, each file compressed alone. */
export const gzipSize = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0)

/** Bundles a module whose text is given. */
export const bundleParts = async (options: {
  readonly text: string
  readonly folder: string
  readonly external?: string[]
}): Promise<BundleParts> => {
  const { text, folder, external = [] } = options
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
    logLevel: 'error',
  })
  const textOf = new Map(outputFiles.map((file) => [basename(file.path), file.text]))
  const importsOf = new Map(Object.entries(metafile.outputs).map(([path, { imports }]) => [basename(path), imports]))
  const loaded = new Set<string>()
  /** A file and what it can't be without, but for what is loaded already. */
  const load = (name: string): readonly string[] => {
    if (loaded.has(name) || !textOf.has(name)) return []
    loaded.add(name)
    const needed = (importsOf.get(name) ?? []).filter(({ kind }) => kind === 'import-statement')
    return [textOf.get(name) ?? '', ...needed.flatMap(({ path }) => load(basename(path)))]
  }
  const names = [...textOf.keys()]
  const part = (fits: (name: string) => boolean): readonly string[] => names.filter(fits).flatMap(load)
  return {
    first: part((name) => name.startsWith('stdin')),
    validation: part((name) => name.includes('.validate')),
    explanation: part(() => true),
  }
}
