import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ScaledProject } from '@sendspec/testing'
import { endOfRow } from '../limit.ts'
import { command, manyVendors, projectOf } from '../projects.ts'
import { type Row, seconds, times } from '../row.ts'
import { firstPort, freePort, serve } from '../serve.ts'

const prism = fileURLToPath(import.meta.resolve('@stoplight/prism-cli/dist/index.js'))
const ofEach = 20
const calls = 1000
const rounds = 3

/** Calls a second: the highest of some rounds, because other work on the machine only lowers it. */
const rateOf = async (address: string): Promise<number> => {
  const call = async (count: number): Promise<void> => {
    for (let done = 0; done < count; done++) {
      const response = await fetch(address, { headers: { authorization: 'Bearer any' }, signal: endOfRow() })
      await response.arrayBuffer()
      if (!response.ok) throw new Error(`${address} answers ${response.status}`)
    }
  }
  await call(calls / 5)
  const rates: number[] = []
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    await Promise.all(Array.from({ length: 10 }, () => call(calls / 10)))
    rates.push(calls / ((performance.now() - began) / 1000))
  }
  return Math.max(...rates)
}

interface Mocks {
  /** Seconds until all ports answered. */
  readonly ready: number
  /** Calls a second to the first of them. */
  readonly rate: number
}

const measured = async (options: {
  project: ScaledProject
  args: readonly string[]
  port: number
  addresses: readonly string[]
  isUp?: (response: Response) => boolean
}): Promise<Mocks> => {
  const { project, port, ...rest } = options
  const { ready, stop } = await serve({ ...rest, folder: project.root })
  try {
    const { paths } = JSON.parse(readFileSync(documentOf(project), 'utf8'))
    const path = Object.keys(paths).find((each) => !each.includes('{')) as string
    return { ready, rate: await rateOf(`http://127.0.0.1:${port}${path}`) }
  } finally {
    await stop()
  }
}

const documentOf = ({ root: folder, vendorIds: [first] }: ScaledProject): string =>
  join(folder, `generated/openapi/${first}/openapi.json`)

const ours = (project: ScaledProject): Promise<Mocks> =>
  measured({
    project,
    port: firstPort,
    args: [command, 'mock', '--port', String(firstPort)],
    addresses: project.vendorIds.map((_, index) => `http://127.0.0.1:${firstPort + index}/_sendspec/health`),
    isUp: ({ ok }) => ok,
  })

/** Prism has no address that says whether it is up. */
const prisms = async (project: ScaledProject): Promise<Mocks> => {
  const port = await freePort()
  return measured({
    project,
    port,
    args: [prism, 'mock', documentOf(project), '--port', String(port), '--verboseLevel', 'silent'],
    addresses: [`http://127.0.0.1:${port}/`],
  })
}

export const mocks: Row = {
  name: 'mocks',
  async *measure({ operations }) {
    const many = await projectOf(ofEach, manyVendors)
    const few = await projectOf(ofEach)
    const large = await projectOf(operations)
    const all = await ours(many)
    const one = await ours(few)
    const whole = await ours(large)
    yield {
      work: `mocks of ${manyVendors} vendors, ${manyVendors * ofEach} operations`,
      target: 'ready in <= 10 s',
      found: seconds(all.ready),
      against: `${seconds(one.ready)} for one vendor of ${ofEach}, ${seconds(whole.ready)} for one of ${operations}`,
      met: all.ready <= 10,
    }
    yield {
      work: `requests a second to a mock of ${ofEach} operations`,
      target: 'not falling with size',
      found: `${rounded(one.rate)}; ${times(all.rate / one.rate)} that with ${manyVendors} vendors, ${times(whole.rate / one.rate)} with ${operations} operations`,
      met: whole.rate >= 0.9 * one.rate,
    }
    const prismFew = await prisms(few)
    const prismWhole = await prisms(large)
    yield {
      work: '`prism mock` on the same documents',
      found: `${rounded(prismFew.rate)} with ${ofEach} operations, ready in ${seconds(prismFew.ready)}; ${times(prismWhole.rate / prismFew.rate)} that with ${operations} operations, ready in ${seconds(prismWhole.ready)}`,
      against: `ours ${times(one.rate / prismFew.rate)} and ${times(whole.rate / prismWhole.rate)} its rate`,
    }
  },
}

const rounded = (rate: number): string => String(Math.round(rate / 10) * 10)
