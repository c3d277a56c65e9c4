// Memory of the mocks under 100,000 requests: node scripts/bench/mocks/memory.ts [minutes] [requests]
import { spawn } from 'node:child_process'
import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sampleRequest } from '@sendspec/mock'
import { vendors } from '@sendspec/mock/testing'
import { memoryOf } from './measure.ts'

const [minutes = 60, requests = 100_000] = process.argv.slice(2).map(Number)
const samples = 12
const sendspec = fileURLToPath(new URL('../../../packages/cli/bin/sendspec.mjs', import.meta.url))

const subjects = [
  { name: 'one process', port: 14_200, args: [] },
  { name: '--processes', port: 14_220, args: ['--processes'] },
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
const columns = [0, 1, 3, 6, 9, 12]
process.stdout.write(`| ${['requests', ...columns.map((at) => Math.round((requests * at) / samples))].join(' | ')} |\n`)
for (const { name, memory } of running)
  process.stdout.write(`| ${[name, ...columns.map((at) => `${Math.round(memory[at] ?? 0)} MB`)].join(' | ')} |\n`)
