import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Files } from '@sendspec/contract'
import { digestsOf, registryFiles, registryFolder, type Tarball, tarballFolder } from '@sendspec/release'
import { type StaticServer, startStaticServer } from '../../install/static-server.ts'
import type { Manager } from './managers.ts'

const run = promisify(execFile)

/** How one step went: `yes`, or what the manager said. */
export type Outcome = 'yes' | string

export interface Trial {
  readonly decoded: Outcome
  readonly literal: Outcome
  readonly byAddress: Outcome
  readonly locked: Outcome
  readonly frozen: Outcome
  readonly tampered: Outcome
  readonly relative: Outcome
}

const base = '/docs/api/'

const program = `
import { createMailcoach } from '@sendspec/mailcoach'
const mailcoach = createMailcoach({ token: 'any', server: 'hosted', account: 'x', fetch: async () => Response.json({}) })
const result = await mailcoach.listSends({})
console.log(result.ok)
`

interface Context {
  readonly manager: Manager
  readonly tools: string
  readonly folder: string
}

/** Tries a manager with the registry of a site, in projects of their own. */
export const tryManager = async (options: {
  manager: Manager
  tarballs: readonly Tarball[]
  /** Folder of the installed managers. */
  tools: string
  folder: string
}): Promise<Trial> => {
  const { manager, tarballs } = options
  const servers = {
    decodes: await startStaticServer({ base, decodes: true }),
    literal: await startStaticServer({ base, decodes: false }),
  }
  const addressOf = (server: StaticServer): string => `${server.origin}${base}`
  const filesFor = (server: StaticServer): Files => registryFiles(tarballs, { address: addressOf(server) })
  const client = tarballs.find(({ manifest }) => manifest.name === '@sendspec/mailcoach') as Tarball
  const tarballPath = `${tarballFolder}/${client.file}`
  try {
    for (const server of Object.values(servers)) server.serve(filesFor(server))
    const project = async (server: StaticServer): Promise<string> => newProject(options, addressOf(server))
    const installed = async (server: StaticServer, specifier: string): Promise<Outcome> => {
      const folder = await project(server)
      return outcome(async () => {
        await call(options, folder, manager.add(specifier))
        return (await runProgram(options, folder)).includes('true')
      })
    }
    const decoded = await installed(servers.decodes, '@sendspec/mailcoach')
    const literal = await installed(servers.literal, '@sendspec/mailcoach')
    const { at = (_, address) => address } = manager
    const byAddress = await installed(
      servers.decodes,
      at(client.manifest.name, `${addressOf(servers.decodes)}${tarballPath}`),
    )

    const first = await project(servers.decodes)
    await call(options, first, manager.add('@sendspec/mailcoach'))
    const lock = await readFile(join(first, manager.lockfile), 'utf8')
    const locked = lock.includes(digestsOf(client.bytes).integrity) ? 'yes' : 'its own checksum'
    const cloned = async (): Promise<string> => {
      const copy = await project(servers.decodes)
      for (const file of ['package.json', manager.lockfile]) {
        await writeFile(join(copy, file), await readFile(join(first, file), 'utf8'))
      }
      return copy
    }
    const second = await cloned()
    const frozen = await outcome(async () => {
      await call(options, second, manager.frozen)
      return (await runProgram(options, second)).includes('true')
    })

    const other = tarballs.find(({ manifest }) => manifest.name === '@sendspec/sendo') as Tarball
    servers.decodes.serve(new Map([...filesFor(servers.decodes), [tarballPath, other.bytes]]))
    const third = await cloned()
    const tampered = await outcome(async () => {
      await call(options, third, manager.frozen)
      return false
    })

    const relative = new Map(
      [...filesFor(servers.decodes)].map(([path, content]) => [
        path,
        typeof content === 'string' ? content.replaceAll(addressOf(servers.decodes), `${base}`) : content,
      ]),
    )
    servers.decodes.serve(relative)
    const relativeOutcome = await installed(servers.decodes, '@sendspec/mailcoach')
    return {
      decoded,
      literal,
      byAddress,
      locked,
      frozen,
      tampered: tampered === 'no' ? 'accepted' : 'refused',
      relative: relativeOutcome,
    }
  } finally {
    await Promise.all(Object.values(servers).map((server) => server.close()))
  }
}

const newProject = async ({ manager, folder }: Context, address: string): Promise<string> => {
  const project = await mkdtemp(join(folder, 'project-'))
  const files = {
    'package.json': `${JSON.stringify({ name: 'app', private: true, type: 'module' })}\n`,
    'program.mjs': program,
    ...manager.settings(`${address}${registryFolder}/`),
  }
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(project, name)), { recursive: true })
    await writeFile(join(project, name), text)
  }
  return project
}

const call = async ({ manager, tools }: Context, project: string, args: readonly string[]): Promise<string> => {
  const name = manager.pin.slice(0, manager.pin.lastIndexOf('@'))
  const file = join(tools, manager.name.replace(' ', '-'), 'node_modules', name, manager.file)
  const script = /\.[cm]?js$/.test(file)
  const env = { ...process.env, CI: '', NO_COLOR: '1', ...manager.env(join(project, '.cache')) }
  const words = script ? [file, ...args] : [...args]
  try {
    const { stdout } = await run(script ? process.execPath : file, words, { cwd: project, env, timeout: 120_000 })
    return stdout
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as { stdout?: string; stderr?: string; message: string }
    throw new Error(`${stdout}${stderr}`.trim() || message)
  }
}

const runProgram = async (context: Context, project: string): Promise<string> => {
  const { runs } = context.manager
  if (runs) return call(context, project, [...runs, 'program.mjs'])
  return (await run(process.execPath, ['program.mjs'], { cwd: project })).stdout
}

const outcome = async (step: () => Promise<boolean>): Promise<Outcome> => {
  try {
    return (await step()) ? 'yes' : 'no'
  } catch (error) {
    return `no: ${(error as Error).message}`
  }
}
