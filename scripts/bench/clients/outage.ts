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

/** Makes a call that resolves if it succeeds and rejects if not. `id` is a part of its path. */
type Caller = (baseUrl: string, id: string) => Promise<unknown>

/** Peers with their default options; each module exports its caller. */
const peers: readonly { readonly name: string; readonly version: string; readonly module: string }[] = [
  {
    name: 'openai',
    version: '7.57.0',
    module: `import OpenAI from 'openai'
      export const call = (baseURL, id) => new OpenAI({ apiKey: 'key', baseURL }).models.retrieve(id)`,
  },
  {
    name: 'ky',
    version: '2.1.0',
    module: `import ky from 'ky'
      export const call = (baseUrl, id) => ky.get(\`\${baseUrl}/\${id}\`).json()`,
  },
  {
    name: 'ofetch',
    version: '1.5.1',
    module: `import { ofetch } from 'ofetch'
      export const call = (baseUrl, id) => ofetch(\`\${baseUrl}/\${id}\`)`,
  },
  {
    name: 'openapi-fetch',
    version: '0.17.0',
    module: `import createClient from 'openapi-fetch'
      export const call = async (baseUrl, id) => {
        const { error } = await createClient({ baseUrl }).GET(\`/\${id}\`)
        if (error !== undefined) throw error
      }`,
  },
]

const callerOf = async (file: string): Promise<Caller> =>
  ((await import(pathToFileURL(file).href)) as { call: Caller }).call

const installPeer = async ({ name, version, module }: (typeof peers)[number], folder: string): Promise<Caller> => {
  await mkdir(folder)
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: { [name]: version } }))
  await writeFile(join(folder, 'call.mjs'), module)
  await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder)
  return callerOf(join(folder, 'call.mjs'))
}

/** The client of Mailcoach. Its own limit is less than these calls, and isn't measured here. */
const ours = `import { createMailcoach, unwrap } from './clients/mailcoach/src/index.ts'
  export const call = (baseUrl, uuid) =>
    unwrap(createMailcoach({ token: 'your-token', baseUrl, rateLimit: false, validate: 'off' }).getSend({ uuid }))`

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

const measure = async (name: string, call: Caller, milliseconds: number): Promise<readonly string[]> => {
  const outage = await startOutage(milliseconds)
  const results = await Promise.allSettled(ids.map((id) => call(outage.url, id)))
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
  await workspace.write(new Map([['call.mjs', ours]]))
  const callers: [name: string, caller: Caller | undefined][] = [
    ['ours', await callerOf(join(workspace.path, 'call.mjs'))],
  ]
  for (const peer of peers) {
    const caller = await installPeer(peer, join(folder, peer.name)).catch((error: Error) => {
      process.stderr.write(`${peer.name} can't be installed: ${error.message}\n`)
    })
    callers.push([`${peer.name} ${peer.version}`, caller ?? undefined])
  }
  // Nobody's first retry waits for code that runs for the first time.
  const healthy = await startOutage(0)
  for (const [, caller] of callers) if (caller) await Promise.all(ids.map((id) => caller(healthy.url, id)))
  await healthy.close()
  const rows: (readonly string[])[] = []
  for (const milliseconds of OUTAGES) {
    for (const [name, caller] of callers) {
      const row = caller
        ? await measure(name, caller, milliseconds)
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
