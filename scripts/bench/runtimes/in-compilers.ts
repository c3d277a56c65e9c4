import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Pin, versionOf } from './pins.ts'
import { run } from './run.ts'

const node = (version: string) => ({ module: version, moduleResolution: version })

/** How a project resolves modules, and the file that it checks. */
const settings = {
  nodenext: { options: node('NodeNext'), file: 'consumer.ts' },
  node16: { options: node('Node16'), file: 'consumer.ts' },
  bundler: { options: { module: 'ESNext', moduleResolution: 'Bundler' }, file: 'consumer.ts' },
  'nodenext, CommonJS': { options: node('NodeNext'), file: 'consumer.cts' },
  'node16, CommonJS with import()': { options: node('Node16'), file: 'later.cts' },
} as const

export type Resolution = keyof typeof settings

export const compilers = ['typescript-5.4', 'typescript-5.9', 'typescript-6', 'typescript-7'] as const satisfies Pin[]

/** Type-checks the consumer and, as libraries are not skipped, every declaration that it reaches. */
const check = async (folder: string, compiler: (typeof compilers)[number], resolution: Resolution): Promise<string> => {
  const project = join(folder, 'project')
  const compilerOptions = {
    ...settings[resolution].options,
    target: 'ES2022',
    // Before TypeScript 6, `DOM` alone has no iterators: projects may not have them either.
    lib: ['ES2022', 'DOM'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  }
  const config = `tsconfig.${compiler}.${resolution.replace(/\W+/g, '-')}.json`
  await writeFile(join(project, config), JSON.stringify({ compilerOptions, files: [settings[resolution].file] }))
  const tsc = join(folder, 'tools/node_modules', compiler, 'bin/tsc')
  return run(process.execPath, [tsc, '-p', config], project).then(
    () => '',
    (error: Error) => error.message,
  )
}

/** Whether a compiler only says that it can't import ES modules from CommonJS, as those before 5.8 do. */
export const refusesModules = (output: string): boolean =>
  output.split('\n').every((line) => !line.includes('error TS') || line.includes('error TS1479'))

export interface Checked {
  readonly version: string
  /** The compiler's output, by module resolution. */
  readonly problems: Readonly<Record<Resolution, string>>
}

export const checkTypes = async (folder: string): Promise<readonly Checked[]> => {
  const found: Checked[] = []
  for (const compiler of compilers) {
    const problems: [Resolution, string][] = []
    for (const resolution of Object.keys(settings) as Resolution[]) {
      problems.push([resolution, await check(folder, compiler, resolution)])
    }
    found.push({ version: versionOf(compiler), problems: Object.fromEntries(problems) as Checked['problems'] })
  }
  return found
}
