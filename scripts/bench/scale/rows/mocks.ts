import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { projectOf, root } from '../projects.ts'
import { type Row, seconds, times } from '../row.ts'

const vendors = 50
const ofEach = 20
const firstPort = 14_400
const patience = 120_000
const calls = 1000

const answers = async (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/_sendspec/health`).then(
    ({ ok }) => ok,
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

const served = async (options: { operations: number; vendors: number; port: number }) => {
  const { operations, vendors: count, port } = options
  const project = await projectOf(operations, count)
  const began = performance.now()
  const child = spawn(process.execPath, [join(root, 'packages/cli/bin/sendspec.mjs'), 'mock', '--port', String(port)], {
    cwd: project.root,
    stdio: 'ignore',
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  try {
    for (let index = 0; index < count; index++) {
      while (!(await answers(port + index))) {
        if (performance.now() - began > patience || child.exitCode !== null) throw new Error('the mocks do not start')
        await wait(20)
      }
    }
    const ready = (performance.now() - began) / 1000
    const { default: document } = await import(
      join(project.root, `generated/openapi/${count === 1 ? 'large' : 'vendor0'}/openapi.json`),
      { with: { type: 'json' } }
    )
    const path = Object.keys(document.paths).find((each) => !each.includes('{')) as string
    return { ready, rate: await rateOf(port, path) }
  } finally {
    child.kill('SIGTERM')
    await ended
  }
}

export const mocks: Row = {
  name: 'mocks',
  async measure({ operations }) {
    const all = await served({ operations: ofEach, vendors, port: firstPort })
    const one = await served({ operations: ofEach, vendors: 1, port: firstPort })
    const large = await served({ operations, vendors: 1, port: firstPort })
    return [
      {
        work: `mocks of ${vendors} vendors, ${vendors * ofEach} operations`,
        target: 'ready in <= 10 s',
        found: seconds(all.ready),
        met: all.ready <= 10,
      },
      {
        work: 'requests a second',
        target: 'not falling with size',
        found: `${times(all.rate / one.rate)} those of one vendor of ${ofEach} operations with ${vendors} vendors, ${times(large.rate / one.rate)} with ${operations} operations`,
        against: `${Math.round(one.rate)} a second`,
        met: large.rate >= 0.9 * one.rate,
      },
    ]
  },
}
