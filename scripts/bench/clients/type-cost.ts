import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../runtimes/run.ts'

const tsc = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url))

export interface TypeCost {
  readonly instantiations: number
  readonly types: number
  /** Seconds. */
  readonly time: number
}

const compilerOptions = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  types: [],
  module: 'ESNext',
  moduleResolution: 'Bundler',
  allowImportingTsExtensions: true,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
}

/** The compiler's counts for a program that imports this module. */
const count = async (name: string, text: string, folder: string): Promise<TypeCost> => {
  await writeFile(join(folder, `${name}.ts`), text)
  await writeFile(join(folder, `tsconfig.${name}.json`), JSON.stringify({ compilerOptions, files: [`${name}.ts`] }))
  const args = ['-p', `tsconfig.${name}.json`, '--extendedDiagnostics', '--singleThreaded']
  const printed = await run(tsc, args, folder)
  const read = (label: string): number => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(printed)?.[1])
  return { instantiations: read('Instantiations'), types: read('Types'), time: read('Check time') }
}

/** The cost of a program beyond an empty one. */
export const typeCost = async (name: string, text: string, folder: string): Promise<TypeCost> => {
  const empty = await count('empty', 'export {}\n', folder)
  const whole = await count(name, text, folder)
  return {
    instantiations: whole.instantiations - empty.instantiations,
    types: whole.types - empty.types,
    time: whole.time - empty.time,
  }
}
