// What a proxy costs, as users run it: node scripts/bench/mocks/proxy.ts. `--write` updates docs/proxy.md.
// Upstream, proxies and the caller are processes of their own. Times depend on the machine, their ratios hardly.
import { type ChildProcess, spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { markdownTable } from '@sendspec/contract'
import { vendors } from '@sendspec/mock/testing'
import { fillPart } from '../../fill-part.ts'

const rounds = 20
// Until engines have compiled what they run.
const warmUp = 8
// Less than the proxy's patience, so that all of a burst is compared after it.
const burst = 50
// Milliseconds of calls without a pause; the first half is until the proxy no longer waits for one.
const steady = 500
// Milliseconds for what a proxy does after its calls, so that it isn't counted for the next one.
const rest = 200

const root = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
const longest = (vendor: (typeof vendors)[number]): number =>
  Math.max(...vendor.payloads.map(({ body }) => JSON.stringify(body).length))
// The vendor with the largest payload.
const [vendor] = [...vendors].sort((a, b) => longest(b) - longest(a))
if (!vendor) throw new Error('there are no vendors')
const payload = vendor.payloads.find(({ body }) => JSON.stringify(body).length === longest(vendor))
const operation = vendor.operations.find(({ id }) => id === payload?.operation)
const text = JSON.stringify(payload?.body)
const path = operation?.path ?? '/'

const started: ChildProcess[] = []
/** Starts a process and resolves to the address that it prints. */
const start = (...args: string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    started.push(child)
    let printed = ''
    child.once('exit', (status) => reject(new Error(`${args[0]} ended with ${status}: ${printed}`)))
    child.stdout.setEncoding('utf8').on('data', (data: string) => {
      printed += data
      const [, url] = /(?:listening on|proxy|upstream) (http:\/\/127\.0\.0\.1:\d+)/.exec(printed) ?? []
      if (url) resolve(url)
    })
  })

const upstream = await start(
  '--eval',
  `const server = require('node:http').createServer((_, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(${JSON.stringify(text)})
  })
  server.keepAliveTimeout = 60000
  server.listen(0, '127.0.0.1', () => console.log('upstream http://127.0.0.1:' + server.address().port))`,
)
const prism = fileURLToPath(import.meta.resolve('@stoplight/prism-cli/dist/index.js'))
const document = root(`generated/openapi/${vendor.id}/openapi.json`)
const ours = await start(
  root('packages/cli/bin/sendspec.mjs'),
  'proxy',
  vendor.id,
  '--upstream',
  upstream,
  '--port',
  '0',
)
const prisms = await start(prism, 'proxy', document, upstream, '--port', '0')
const silent = root('scripts/bench/mocks/silent-prism.mjs')
const prismsSilent = await start(silent, prism, document, upstream)

const agent = new Agent({ keepAlive: true, maxSockets: 1 })
const call = (url: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { agent, headers: { authorization: 'Bearer any' } }, (response) => {
      response.resume()
      response.on('end', resolve)
    })
    sent.on('error', reject)
    sent.end()
  })

const timed = async (url: string): Promise<number> => {
  const began = performance.now()
  await call(url)
  return performance.now() - began
}
const targets = [
  ['direct', upstream],
  ['`sendspec proxy`', ours],
  ['`prism proxy`', prisms],
  ['`prism proxy`, its log off', prismsSilent],
] as const
const inBursts = new Map(targets.map(([name]) => [name, [] as number[]]))
const withoutPause = new Map(targets.map(([name]) => [name, [] as number[]]))
// In turn, so that other load on the machine affects all of them.
for (let round = 0; round < rounds; round += 1) {
  for (const [name, url] of targets) {
    const measured = round >= warmUp
    for (let index = 0; index < burst; index += 1) {
      const time = await timed(url)
      if (measured) inBursts.get(name)?.push(time)
    }
    await wait(rest)
    if (!measured) continue
    const began = performance.now()
    for (let now = began; now < began + steady; now = performance.now()) {
      const time = await timed(url)
      if (now > began + steady / 2) withoutPause.get(name)?.push(time)
    }
    await wait(rest)
  }
}
agent.destroy()
for (const child of started) child.removeAllListeners('exit').kill('SIGTERM')

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
/** Median and how many times that of the direct calls it is. */
const cells = (times: ReadonlyMap<string, readonly number[]>, name: string): readonly string[] => {
  const own = median(times.get(name) ?? [])
  return [own.toFixed(2), (own / median(times.get('direct') ?? [])).toFixed(1)]
}
const table = markdownTable(
  ['way', 'in bursts, ms', 'ratio', 'without a pause, ms', 'ratio'],
  targets.map(([name]) => [name, ...cells(inBursts, name), ...cells(withoutPause, name)]),
)
process.stdout.write(
  `${operation?.id} of ${vendor.id}, a body of ${text.length} bytes, one call after the other\n\n${table}\n`,
)
if (process.argv.includes('--write')) {
  const file = new URL('../../../docs/proxy.md', import.meta.url)
  await writeFile(file, fillPart(await readFile(file, 'utf8'), 'overhead', table))
}
