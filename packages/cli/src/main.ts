import { SendspecError } from '@sendspec/contract'
import { CommanderError } from 'commander'
import { UsageError } from './options/usage-error.ts'
import { createProgram } from './program.ts'
import { paint, type Session } from './session.ts'

/** Runs one command line. Resolves to the exit status: 0 done, 1 a problem was found, 2 wrong usage. */
export const main = async (args: readonly string[], session: Session): Promise<number> => {
  let status = 0
  const done = (result: number): void => {
    status = result
  }
  try {
    const program = await createProgram({ session, names: args, done })
    await program.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    return report(session, error)
  }
}

const report = ({ stderr }: Session, error: unknown): number => {
  // Commander has printed its own message.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  stderr.write(`${styled(stderr, messageOf(error))}\n`)
  return error instanceof UsageError ? 2 : 1
}

const messageOf = (error: unknown): string => {
  if (error instanceof SendspecError || error instanceof UsageError) return error.message
  if (!(error instanceof Error)) return String(error)
  const { code, syscall, path } = error as NodeJS.ErrnoException
  // The system refuses a file: a fault of the machine, not of the program.
  if (code !== undefined && syscall !== undefined && path !== undefined) {
    const next = code === 'ENOENT' ? 'check the path' : 'check its permissions and the space on its disk'
    return `${path}: the system refuses to ${syscall} it: ${code}\n  next: ${next}`
  }
  return error.stack ?? error.message
}

const styled = (output: Session['stderr'], message: string): string => {
  const [first = '', ...rest] = message.split('\n')
  return [paint(output, 'red', first), ...rest].join('\n')
}
