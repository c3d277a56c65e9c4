import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { SendspecError } from '@sendspec/contract'
import { lastLines } from '@sendspec/mock'
import type { Project } from '../project.ts'
import type { Served } from './served.ts'

/** What the process that reads a contract sends. */
export type Made =
  | { readonly served: Served }
  | { readonly refused: { readonly place: string; readonly what: string; readonly next: string } }

const program = fileURLToPath(new URL('./served-process.ts', import.meta.url))

/**
 * What a mock of a vendor's contract serves, as the contract's files are now. It is made in a process of its own: a module is loaded once
 * in each, whatever becomes of its file.
 * @throws SendspecError where the contract can't be read or converted.
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
      next: 'mend the contract; `pnpm check` shows its type errors',
    },
  )
}
