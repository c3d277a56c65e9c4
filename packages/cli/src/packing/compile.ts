import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { SendspecError } from '@sendspec/contract'

const run = promisify(execFile)

export interface CompileOptions {
  /** Absolute path of the package. */
  readonly folder: string
  /** Its name in errors. */
  readonly place: string
  /** The folder of the sources, from the package: `./src` or `.`. */
  readonly sources: string
  /** The modules to compile, with what they import. All of the sources by default. */
  readonly entries?: readonly string[]
  /** Whether types are built too. */
  readonly types: boolean
  /** Whether type errors are looked for. Generated code has none, and its optional peers may not be installed. */
  readonly checked: boolean
}

// Tests, and the folders of their helpers.
const notPublished = [
  '**/*.test.ts',
  'src/testing',
  'src/test',
  'src/for-tests',
  'src/judges',
  '**/dist',
  '**/node_modules',
]

/**
 * Compiles a package to its `dist` folder, in place of what an earlier run compiled. A package with a
 * `tsconfig.build.json` is compiled as that says.
 * @throws SendspecError if it doesn't compile.
 */
export const compile = async (options: CompileOptions): Promise<void> => {
  const { folder, place, checked } = options
  await rm(join(folder, 'dist'), { recursive: true, force: true })
  const own = join(folder, 'tsconfig.build.json')
  const config = existsSync(own) ? own : join(folder, '.tsconfig.pack.json')
  if (config !== own) await writeFile(config, JSON.stringify(configOf(options)))
  try {
    const compiler = await compilerFor(folder)
    await run(process.execPath, [...compiler, '-p', config, ...(checked ? [] : ['--noCheck'])], { cwd: folder })
  } catch (error) {
    if (error instanceof SendspecError) throw error
    const { stdout = '', message } = error as { stdout?: string; message: string }
    throw new SendspecError({
      place,
      what: `it doesn't compile:\n${(stdout || message).trim()}`,
      next: 'fix the errors; `tsc -p` on its tsconfig.json shows them too',
    })
  } finally {
    if (config !== own) await rm(config, { force: true })
  }
}

const configOf = ({ folder, sources, entries, types }: CompileOptions): object => ({
  ...(existsSync(join(folder, 'tsconfig.json')) && { extends: './tsconfig.json' }),
  compilerOptions: {
    noEmit: false,
    allowImportingTsExtensions: false,
    rewriteRelativeImportExtensions: true,
    declaration: types,
    rootDir: sources,
    outDir: './dist',
  },
  ...(entries ? { files: entries, include: [] } : { include: [sources], exclude: notPublished }),
})

/**
 * The TypeScript compiler that is installed for a folder, as arguments of Node. Packages are compiled side by side: more
 * threads for one of them would check the same types again.
 */
export const compilerFor = async (folder: string): Promise<readonly string[]> => {
  try {
    const file = createRequire(join(folder, 'package.json')).resolve('typescript/package.json')
    const { bin, version } = JSON.parse(await readFile(file, 'utf8')) as { bin: { tsc: string }; version: string }
    // Earlier ones have a single thread, and don't know the option.
    return [join(dirname(file), bin.tsc), ...(Number.parseInt(version, 10) >= 7 ? ['--singleThreaded'] : [])]
  } catch {
    throw new SendspecError({
      place: folder,
      what: 'TypeScript is not installed',
      next: 'install it next to sendspec: npm install --save-dev typescript',
    })
  }
}
