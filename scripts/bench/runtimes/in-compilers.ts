import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Pin, versionOf } from './pins.ts'
import { run } from './run.ts'

const resolutions = {
  nodenext: { module: 'NodeNext', moduleResolution: 'NodeNext' },
  node16: { module: 'Node16', moduleResolution: 'Node16' },
  bundler: { module: 'ESNext', moduleResolution: 'Bundler' },
} as const

export type Resolution = keyof typeof resolutions

export const compilers = ['typescript-5.4', 'typescript-5.9', 'typescript-6', 'typescript-7'] as const satisfies Pin[]

/** Type-checks the consumer and, as libraries are not skipped, every declaration that it reaches. */
const check = async (folder: string, compiler: (typeof compilers)[number], resolution: Resolution): Promise<string> => {
  const project = join(folder, 'project')
  const compilerOptions = {
    ...resolutions[resolution],
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  }
  const config = `tsconfig.${compiler}.${resolution}.json`
  await writeFile(join(project, config), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }))
  const tsc = join(folder, 'tools/node_modules', compiler, 'bin/tsc')
  return run(process.execPath, [tsc, '-p', config], project).then(
    () => '',
    (error: Error) => error.message,
  )
}

export interface Checked {
  readonly version: string
  /** The compiler's output, by module resolution. */
  readonly problems: Readonly<Record<Resolution, string>>
}

export const checkTypes = async (folder: string): Promise<readonly Checked[]> => {
  const found: Checked[] = []
  for (const compiler of compilers) {
    const problems: Record<Resolution, string> = { nodenext: '', node16: '', bundler: '' }
    for (const resolution of Object.keys(resolutions) as Resolution[]) {
      problems[resolution] = await check(folder, compiler, resolution)
    }
    found.push({ version: versionOf(compiler), problems })
  }
  return found
}
