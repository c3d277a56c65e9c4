import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))
/** More threads would check the same types again, next to tests that use the other processors. */
const toolOptions: Readonly<Record<string, readonly string[]>> = { tsc: ['--singleThreaded'] }

const modules = fileURLToPath(new URL('../../client/node_modules/', import.meta.url))

/** A folder outside the repository, with this package's modules at hand. */
export interface Workspace {
  readonly path: string
  write(files: ReadonlyMap<string, string>): Promise<void>
  /** Runs a tool of the repository in the folder. */
  run(tool: string, ...args: readonly string[]): Promise<{ status: number; output: string }>
  remove(): Promise<void>
}

export const makeWorkspace = async (): Promise<Workspace> => {
  const path = await mkdtemp(join(tmpdir(), 'sendspec-client-'))
  await symlink(modules, join(path, 'node_modules'))
  return {
    path,
    write: async (files) => {
      for (const [name, text] of files) {
        const file = join(path, name)
        await mkdir(dirname(file), { recursive: true })
        await writeFile(file, text)
      }
    },
    run: (tool, ...args) =>
      new Promise((resolve) => {
        const child = spawn(join(root, 'node_modules/.bin', tool), [...(toolOptions[tool] ?? []), ...args], {
          cwd: path,
        })
        const chunks: Buffer[] = []
        for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        child.on('close', (status) => resolve({ status: status ?? 1, output: Buffer.concat(chunks).toString() }))
      }),
    remove: () => rm(path, { recursive: true, force: true }),
  }
}

/** The configuration of the linter, for files outside the repository. */
export const biomeOptions: readonly string[] = ['--vcs-enabled=false', `--config-path=${join(root, 'biome.json')}`]
