// Memory of the mocks under load for an hour: node scripts/bench/mocks/memory.ts [--minutes 60] [--requests 100000].
// `--write` updates docs/mocks.md.
import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { markdownTable } from '@sendspec/contract'
import { sampleRequest } from '@sendspec/mock'
import { vendors } from '@sendspec/mock/testing'
import { fillPart } from '../../fill-part.ts'
import { memoryOf } from './measure.ts'

const { values: given } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    requests: { type: 'string', default: '100000' },
    write: { type: 'boolean', default: false },
  },
})
const minutes = Number(given.minutes)
const requests = Number(given.requests)
// One a minute, in a short run at least six.
const samples = Math.max(6, Math.round(minutes))
const sendspec = fileURLToPath(new URL('../../../packages/cli/bin/sendspec.mjs', import.meta.url))

const subjects = [
  { name: 'one process', port: 14_200, args: [] },
  { name: '`--processes`', port: 14_220, args: ['--processes'] },
]

/** Every operation of every vendor, answered with success, refused, and with another status. */
const calls = vendors.flatMap((vendor, index) =>
  vendor.operations.flatMap((operation) => {
    const { method, path, body } = sampleRequest(vendor, operation)
    const json = body === undefined ? undefined : JSON.stringify(body)
    return [{ authorization: 'Bearer any' }, {}, { authorization: 'Bearer any', prefer: 'code=503' }].map(
      (headers) => ({
        index,
        method,
        path,
        body: json,
        headers: { ...headers, ...(json !== undefined && { 'content-type': 'application/json' }) },
      }),
    )
  }),
)

const agent = new Agent({ keepAlive: true, maxSockets: 4 })
const call = (port: number, number: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const chosen = calls[number % calls.length] as (typeof calls)[number]
    const { method, path, headers } = chosen
    const sent = request({ host: '127.0.0.1', port: port + chosen.index, method, path, headers, agent }, (response) => {
      response.resume().once('end', () => resolve())
    })
    sent.once('error', reject).end(chosen.body)
  })

const running = subjects.map(({ name, port, args }) => {
  const child = spawn(process.execPath, [sendspec, 'mock', '--port', String(port), ...args], { stdio: 'ignore' })
  return { name, port, child, memory: [] as number[] }
})
const late = AbortSignal.timeout(60_000)
for (const { port } of running) {
  for (const index of vendors.keys()) {
    while (!late.aborted && !(await fetch(`http://127.0.0.1:${port + index}/_sendspec/health`).catch(() => undefined)))
      await wait(100)
  }
}
const began = performance.now()
const each = (minutes * 60_000) / requests
let sent = 0
for (let sample = 0; sample <= samples; sample++) {
  while (sent < (requests * sample) / samples) {
    await Promise.all(running.map(({ port }) => call(port, sent)))
    sent += 1
    const early = began + sent * each - performance.now()
    if (early > 5) await wait(early)
  }
  for (const { child, memory } of running) memory.push(await memoryOf(child.pid as number))
  process.stderr.write(
    `${sent} requests: ${running.map(({ name, memory }) => `${name} ${Math.round(memory.at(-1) ?? 0)} MB`).join(', ')}\n`,
  )
}
agent.destroy()
for (const { child } of running) child.kill('SIGTERM')

/** Growth by a straight line through the samples (least squares), in megabytes per 10,000 requests. */
const growth = (memory: readonly number[]): number => {
  const mean = memory.reduce((sum, value) => sum + value, 0) / memory.length
  const middle = (memory.length - 1) / 2
  const numerator = memory.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0)
  const denominator = memory.reduce((sum, _, at) => sum + (at - middle) ** 2, 0)
  return (numerator / denominator) * ((samples * 10_000) / requests)
}

const columns = [0, 1, 2, 3, 4, 5, 6].map((sixth) => Math.round((samples * sixth) / 6))
const table = markdownTable(
  ['minutes', ...columns.map((at) => `${Math.round((minutes * at) / samples)}`), 'growth, first half', 'second half'],
  running.map(({ name, memory }) => [
    name,
    ...columns.map((at) => `${Math.round(memory[at] ?? 0)} MB`),
    ...[memory.slice(0, memory.length / 2), memory.slice(memory.length / 2)].map((half) => growth(half).toFixed(1)),
  ]),
)
process.stdout.write(`${table}\n`)
if (given.write) {
  const file = new URL('../../../docs/mocks.md', import.meta.url)
  await writeFile(file, fillPart(await readFile(file, 'utf8'), 'memory', table))
}
