// Measures how many calls survive a short outage: `node scripts/bench/clients/outage.ts`. `--write` updates docs/clients.md.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { clientFiles } from '@sendspec/client'
import { markdownTable, type Vendor } from '@sendspec/contract'
import { makeWorkspace } from '@sendspec/testing'
import { fillPart } from '../../fill-part.ts'
import { run } from '../runtimes/run.ts'
import { type Outage, startOutage } from './outage-server.ts'

const CALLS = 100
const ids = Array.from({ length: CALLS }, (_, index) => `call-${index}`)
const OUTAGES = [500, 1000, 1500]

/** Makes a client. Its calls resolve if they succeed and reject if not; `id` is the end of their path. */
type Connect = (baseUrl: string) => (id: string) => Promise<unknown>

/** Peers with their default options; each module exports `connect`. */
const peers: readonly { readonly name: string; readonly version: string; readonly module: string }[] = [
  {
    name: 'openai',
    version: '7.57.0',
    module: `import OpenAI from 'openai'
      export const connect = (baseURL) => {
        const { models } = new OpenAI({ apiKey: 'key', baseURL })
        return (id) => models.retrieve(id)
      }`,
  },
  {
    name: 'ky',
    version: '2.1.0',
    module: `import ky from 'ky'
      export const connect = (baseUrl) => (id) => ky.get(\`\${baseUrl}/\${id}\`).json()`,
  },
  {
    name: 'ofetch',
    version: '1.5.1',
    module: `import { ofetch } from 'ofetch'
      export const connect = (baseUrl) => (id) => ofetch(\`\${baseUrl}/\${id}\`)`,
  },
  {
    name: 'openapi-fetch',
    version: '0.17.0',
    module: `import createClient from 'openapi-fetch'
      export const connect = (baseUrl) => {
        const client = createClient({ baseUrl })
        return async (id) => {
          const { error } = await client.GET(\`/\${id}\`)
          if (error !== undefined) throw error
        }
      }`,
  },
]

const connectOf = async (file: string): Promise<Connect> =>
  ((await import(pathToFileURL(file).href)) as { connect: Connect }).connect

const installPeer = async ({ name, version, module }: (typeof peers)[number], folder: string): Promise<Connect> => {
  await mkdir(folder)
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: { [name]: version } }))
  await writeFile(join(folder, 'connect.mjs'), module)
  await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder)
  return connectOf(join(folder, 'connect.mjs'))
}

/** The client of Mailcoach. Its own limit is less than these calls, and isn't measured here. */
const ours = `import { createMailcoach, unwrap } from './clients/mailcoach/src/index.ts'
  export const connect = (baseUrl) => {
    const mailcoach = createMailcoach({ token: 'your-token', baseUrl, rateLimit: false, validate: 'off' })
    return (uuid) => unwrap(mailcoach.getSend({ uuid }))
  }`

const range = (values: readonly number[]): string =>
  values.length > 0
    ? `${[Math.min(...values), Math.max(...values)].map((value) => Math.round(value / 50) * 50).join(' to ')} ms`
    : 'none'

/** The waits before the retries of all calls, the first ones and the second ones apart. */
const waits = ({ requests }: Outage): readonly string[] =>
  [1, 2].map((retry) =>
    range(
      [...requests.values()].flatMap((times) => {
        const [before, after] = times.slice(retry - 1)
        return before === undefined || after === undefined ? [] : [after - before]
      }),
    ),
  )

const measure = async (name: string, connect: Connect, milliseconds: number): Promise<readonly string[]> => {
  const outage = await startOutage(milliseconds)
  const results = await Promise.allSettled(ids.map(connect(outage.url)))
  await outage.close()
  const succeeded = results.filter(({ status }) => status === 'fulfilled').length
  const requests = [...outage.requests.values()].flat().length
  return [`${milliseconds} ms`, name, `${succeeded} of ${CALLS}`, `${requests}`, ...waits(outage)]
}

const workspace = await makeWorkspace()
const folder = await mkdtemp(join(tmpdir(), 'sendspec-outage-'))
try {
  const { vendor } = (await import(new URL('../../../contracts/mailcoach/index.ts', import.meta.url).href)) as {
    vendor: Vendor
  }
  await workspace.write(clientFiles(vendor))
  await workspace.write(new Map([['connect.mjs', ours]]))
  const clients: [name: string, connect: Connect | undefined][] = [
    ['ours', await connectOf(join(workspace.path, 'connect.mjs'))],
  ]
  for (const peer of peers) {
    const connect = await installPeer(peer, join(folder, peer.name)).catch((error: Error) => {
      process.stderr.write(`${peer.name} can't be installed: ${error.message}\n`)
    })
    clients.push([`${peer.name} ${peer.version}`, connect ?? undefined])
  }
  // Nobody's first retry waits for code that runs for the first time.
  const healthy = await startOutage(0)
  for (const [, connect] of clients) if (connect) await Promise.all(ids.map(connect(healthy.url)))
  await healthy.close()
  const rows: (readonly string[])[] = []
  for (const milliseconds of OUTAGES) {
    for (const [name, connect] of clients) {
      const row = connect
        ? await measure(name, connect, milliseconds)
        : [`${milliseconds} ms`, name, 'not installed', '', '', '']
      rows.push(row)
    }
  }
  const head = ['outage', 'client', 'calls that succeed', 'requests', 'first wait', 'second wait']
  const text = markdownTable(head, rows)
  process.stdout.write(`${text}\n`)
  if (process.argv.includes('--write')) {
    const file = new URL('../../../docs/clients.md', import.meta.url)
    await writeFile(file, fillPart(await readFile(file, 'utf8'), 'outage', text))
  }
} finally {
  await workspace.remove()
  await rm(folder, { recursive: true, force: true })
}
