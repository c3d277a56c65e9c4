import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { SendspecError } from '@sendspec/contract'
import { lastLines } from '@sendspec/mock'
import type { Project } from '../project.ts'
import type { Served } from './read-served.ts'

/** The message of the process that reads a contract. */
export type Made =
  | { readonly served: Served }
  | { readonly refused: { readonly place: string; readonly what: string; readonly next: string } }

const program = fileURLToPath(new URL('./served-process.ts', import.meta.url))

/**
 * What a mock serves for the current files of a contract. A process of its own reads them, because a process loads a
 * module only once.
 * @throws SendspecError if the contract can't be read or converted.
 */
export const makeServed = async (
  { root }: Project,
  { id, stateful }: { id: string; stateful: boolean },
): Promise<Served> => {
  const child = fork(program, stateful ? [id, 'stateful'] : [id], {
    cwd: root,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const lines = lastLines(child.stderr as NodeJS.ReadableStream)
  let made: Made | undefined
  child.once('message', (message) => {
    made = message as Made
  })
  await new Promise((resolve) => child.once('close', resolve))
  if (made && 'served' in made) return made.served
  throw new SendspecError(
    made?.refused ?? {
      place: `contracts/${id}`,
      what: ['the contract could not be read', ...lines().map((line) => `    ${line}`)].join('\n'),
      next: 'fix the contract; `tsc` in its folder shows type errors',
    },
  )
}
