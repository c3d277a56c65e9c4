import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { ScaledProject } from '@sendspec/testing'
import { command, manyVendors, projectOf } from '../projects.ts'
import { type Row, seconds, times } from '../row.ts'

const prism = fileURLToPath(import.meta.resolve('@stoplight/prism-cli/dist/index.js'))
const ofEach = 20
const firstPort = 14_400
const patience = 120_000
const calls = 1000

const answers = async (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/_sendspec/health`).then(
    ({ ok }) => ok,
    () => false,
  )

/** Prism has no address that says whether it is up. */
const listens = async (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  )

/** Calls a second on one port. */
const rateOf = async (port: number, path: string): Promise<number> => {
  const call = async (count: number): Promise<void> => {
    for (let done = 0; done < count; done++) {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { authorization: 'Bearer any' } })
      await response.arrayBuffer()
      if (!response.ok) throw new Error(`${path} answers ${response.status}`)
    }
  }
  await call(calls / 5)
  const began = performance.now()
  await Promise.all(Array.from({ length: 10 }, () => call(calls / 10)))
  return calls / ((performance.now() - began) / 1000)
}

/** Starts a command that serves some ports, and returns when all answer, and how fast the first one does. */
const served = async (options: {
  project: ScaledProject
  command: readonly string[]
  ports: readonly number[]
  isUp: (port: number) => Promise<boolean>
}): Promise<{ ready: number; rate: number }> => {
  const { project, command, ports, isUp } = options
  const began = performance.now()
  const child = spawn(process.execPath, command, { cwd: project.root, stdio: 'ignore' })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  try {
    for (const port of ports) {
      while (!(await isUp(port))) {
        if (performance.now() - began > patience || child.exitCode !== null) throw new Error('the mocks do not start')
        await wait(20)
      }
    }
    const ready = (performance.now() - began) / 1000
    const { paths } = JSON.parse(readFileSync(documentOf(project), 'utf8'))
    const path = Object.keys(paths).find((each) => !each.includes('{')) as string
    return { ready, rate: await rateOf(ports[0] as number, path) }
  } finally {
    child.kill('SIGTERM')
    await ended
  }
}

const documentOf = ({ root: folder, vendorIds: [first] }: ScaledProject): string =>
  join(folder, `generated/openapi/${first}/openapi.json`)

const ours = (project: ScaledProject) =>
  served({
    project,
    command: [command, 'mock', '--port', String(firstPort)],
    ports: project.vendorIds.map((_, index) => firstPort + index),
    isUp: answers,
  })

const prisms = (project: ScaledProject) =>
  served({
    project,
    command: [prism, 'mock', documentOf(project), '--port', String(firstPort), '--verboseLevel', 'silent'],
    ports: [firstPort],
    isUp: listens,
  })

export const mocks: Row = {
  name: 'mocks',
  async measure({ operations }) {
    const [many, few, large] = [
      await projectOf(ofEach, manyVendors),
      await projectOf(ofEach),
      await projectOf(operations),
    ]
    const all = await ours(many)
    const one = await ours(few)
    const whole = await ours(large)
    const prismFew = await prisms(few)
    const prismWhole = await prisms(large)
    return [
      {
        work: `mocks of ${manyVendors} vendors, ${manyVendors * ofEach} operations`,
        target: 'ready in <= 10 s',
        found: seconds(all.ready),
        against: `${seconds(one.ready)} for one vendor of ${ofEach}, ${seconds(whole.ready)} for one of ${operations}`,
        met: all.ready <= 10,
      },
      {
        work: `requests a second to a mock of ${ofEach} operations`,
        target: 'not falling with size',
        found: `${rounded(one.rate)}; ${times(all.rate / one.rate)} that with ${manyVendors} vendors, ${times(whole.rate / one.rate)} with ${operations} operations`,
        met: whole.rate >= 0.9 * one.rate,
      },
      {
        work: '`prism mock` on the same documents',
        found: `${rounded(prismFew.rate)} with ${ofEach} operations, ready in ${seconds(prismFew.ready)}; ${times(prismWhole.rate / prismFew.rate)} that with ${operations} operations, ready in ${seconds(prismWhole.ready)}`,
        against: `ours ${times(one.rate / prismFew.rate)} and ${times(whole.rate / prismWhole.rate)} its rate`,
      },
    ]
  },
}

const rounded = (rate: number): string => String(Math.round(rate / 10) * 10)
