// Measures the cost of the proxy: `node scripts/bench/mocks/proxy.ts`. Compare ratios, because times depend on the machine.
import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { vendors } from '@sendspec/mock/testing'
import { toOpenApi } from '@sendspec/openapi'
import { startProxy } from '@sendspec/proxy'
import { createLogger } from '@stoplight/prism-core'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { createServer as createPrism } from '@stoplight/prism-http-server'

const rounds = 40
// Until engines have compiled what they run.
const warmUp = 15
const calls = 60

const longest = (vendor: (typeof vendors)[number]): number =>
  Math.max(...vendor.payloads.map(({ body }) => JSON.stringify(body).length))
// The vendor whose payload is the largest.
const [vendor] = [...vendors].sort((a, b) => longest(b) - longest(a))
if (!vendor) throw new Error('there are no vendors')
const payload = vendor.payloads.find(({ body }) => JSON.stringify(body).length === longest(vendor))
const operation = vendor.operations.find(({ id }) => id === payload?.operation)
const text = JSON.stringify(payload?.body)
const path = operation?.path ?? '/'

const upstream = createServer((_, response) => {
  response.setHeader('content-type', 'application/json')
  response.end(text)
})
await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve))
const direct = `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`

const documents = { observed: toOpenApi(vendor, 'observed'), documented: toOpenApi(vendor, 'documented') }
const proxy = await startProxy({ vendor, documents, upstream: new URL(direct), port: 0 })

const prism = createPrism(await getHttpOperationsFromSpec(structuredClone(documents.observed)), {
  cors: false,
  config: {
    isProxy: true,
    upstream: new URL(direct),
    upstreamProxy: undefined,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    mock: { dynamic: false },
  },
  components: { logger: createLogger('prism', { level: 'silent' }) },
})
const prismUrl = await prism.listen(0, '127.0.0.1')

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

const times = new Map<string, number[]>()
const targets = [
  ['direct', direct],
  ['sendspec proxy', proxy.url],
  ["Prism's own proxy", prismUrl],
] as const
// By turns, so that whatever else the machine does meets all of them.
for (let round = 0; round < rounds; round += 1) {
  for (const [name, url] of targets) {
    for (let index = 0; index < calls; index += 1) {
      const start = performance.now()
      await call(url)
      if (round >= warmUp) times.set(name, [...(times.get(name) ?? []), performance.now() - start])
    }
  }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
const base = median(times.get('direct') ?? [])
process.stdout.write(`${operation?.id} of ${vendor.id}, a body of ${text.length} bytes, one call after the other\n\n`)
process.stdout.write('| way | median, ms | ratio |\n|---|---|---|\n')
for (const [name, values] of times) {
  process.stdout.write(`| ${name} | ${median(values).toFixed(2)} | ${(median(values) / base).toFixed(1)} |\n`)
}

agent.destroy()
await proxy.close()
await prism.close()
upstream.close()
