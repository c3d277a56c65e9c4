import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

const home = fileURLToPath(new URL('.', import.meta.url))

/** Compiles this package's JSX at once. Node strips types but doesn't support JSX. */
const compileAll = (): ReadonlyMap<string, string> => {
  const { outputFiles } = buildSync({
    entryPoints: [`${home}**/*.tsx`],
    outbase: home,
    outdir: home,
    format: 'esm',
    target: 'node24',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'inline',
    write: false,
  })
  return new Map(outputFiles.map(({ path, text }) => [path.replace(/\.js$/, '.tsx'), text]))
}

let compiled: ReadonlyMap<string, string> | undefined

/** Lets Node import this package's components. */
export const registerTsx = (): void => {
  registerHooks({
    load: (url, context, nextLoad) => {
      if (!url.startsWith('file:') || !url.endsWith('.tsx')) return nextLoad(url, context)
      compiled ??= compileAll()
      const source = compiled.get(fileURLToPath(url))
      return source === undefined ? nextLoad(url, context) : { format: 'module', source, shortCircuit: true }
    },
  })
}
