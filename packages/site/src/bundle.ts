import { fileURLToPath } from 'node:url'
import { build, type Plugin, transform } from 'esbuild'

const folder = fileURLToPath(new URL('./browser/', import.meta.url))

/** TypeScript that imports from `browser/`, as one classic script: pages that are opened as files can't load modules. */
export const bundle = async (
  contents: string,
  { banner, plugins = [] }: { banner?: string; plugins?: Plugin[] } = {},
): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    plugins,
    ...(banner && { banner: { js: banner } }),
  })
  return outputFiles[0]?.text ?? ''
}

/** A style sheet as short as it can be. */
export const minified = async (css: string): Promise<string> => {
  const { code } = await transform(css, { loader: 'css', minify: true, target: 'esnext', charset: 'utf8' })
  return code
}
