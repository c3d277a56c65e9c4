import type { WriteStream } from 'node:tty'
import { main } from '../main.ts'
import type { Output } from '../session.ts'
import { handleStopSignals } from './stop-signals.ts'

/** Runs the command line of this process. Resolves to its exit status. */
export const runProcess = async (args: readonly string[]): Promise<number> => {
  const { env } = process
  const { stopped, settled } = handleStopSignals()
  const status = await main(args, {
    cwd: process.cwd(),
    env,
    stdout: outputOf(process.stdout, env),
    stderr: outputOf(process.stderr, env),
    stopped,
  })
  await settled()
  return status
}

const outputOf = (stream: WriteStream, env: NodeJS.ProcessEnv): Output => ({
  write: (text) => void stream.write(text),
  isTerminal: stream.isTTY === true,
  colors: showsColors(stream, env),
  columns: stream.columns ?? (Number(env.COLUMNS) || 80),
})

/** Follows https://no-color.org and https://force-color.org. */
export const showsColors = (stream: Pick<WriteStream, 'isTTY'>, env: NodeJS.ProcessEnv): boolean => {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return stream.isTTY === true && env.TERM !== 'dumb'
}
