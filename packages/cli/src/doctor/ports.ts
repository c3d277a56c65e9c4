import { createServer } from 'node:net'
import type { Project } from '../project.ts'
import type { Session } from '../session.ts'
import type { Outcome } from './checks.ts'

/** The default ports of `serve`, `mock` and `proxy`. */
const defaultPorts = (vendors: number): readonly number[] => [
  4000,
  ...Array.from({ length: vendors }, (_, index) => 4010 + index),
  4080,
]

/** Finds out which default ports are taken. */
export const checkPorts = async (_: Session, { vendorIds }: Project): Promise<Outcome> => {
  const ports = defaultPorts(vendorIds.length)
  const free = await Promise.all(ports.map(isFree))
  const taken = ports.filter((_, index) => !free[index])
  if (taken.length === 0) return { status: 'ok', what: `${ports.join(', ')} are free` }
  return {
    status: 'warning',
    what: `taken: ${taken.join(', ')}`,
    next: 'stop what listens there, or start servers with --port',
  }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
