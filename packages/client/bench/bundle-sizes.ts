import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** Bytes after minifying and gzip: of what is loaded first, and of what is loaded with the first body. */
export interface BundleSizes {
  readonly first: number
  readonly validation: number
}

/** Bundles a module whose text is given. */
export const bundleSizes = async (text: string, folder: string, external: string[] = []): Promise<BundleSizes> => {
  const { outputFiles } = await build({
    stdin: { contents: text, resolveDir: folder },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: `${folder}/out`,
    write: false,
    external,
    logLevel: 'error',
  })
  const size = (part: string): number =>
    outputFiles
      .filter(({ path }) => path.includes(part))
      .reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0)
  return { first: size('stdin'), validation: size('.validate') }
}
