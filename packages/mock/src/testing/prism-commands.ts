import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Prism's own command line, in one process for all commands: most of a start is loading Prism. */
export interface PrismCommands {
  /**
   * Runs a command such as `['mock', 'openapi.json']` on a free port.
   * @returns The address on which it listens.
   */
  start(args: readonly string[]): Promise<string>
  close(): Promise<void>
}

const program = fileURLToPath(new URL('./run-prism-commands.ts', import.meta.url))

export const prismCommands = (): PrismCommands => {
  const child = fork(program, { execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  const output = outputOf(child)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let last: Promise<unknown> = Promise.resolve()
  const start = async (args: readonly string[]): Promise<string> => {
    output.clear()
    child.send([...args, '--port', '0'])
    return Promise.race([
      output.listening(),
      ended.then(() => Promise.reject(new Error(`prism ${args.join(' ')} ended: ${output.text()}`))),
    ])
  }
  return {
    start: (args) => {
      const next = last.then(() => start(args))
      last = next.catch(() => {})
      return next
    },
    close: async () => {
      child.kill()
      await ended
    },
  }
}

const outputOf = ({ stdout, stderr }: ChildProcess) => {
  let text = ''
  let check = (): void => {}
  for (const stream of [stdout, stderr]) {
    stream?.setEncoding('utf8').on('data', (data: string) => {
      text += data
      check()
    })
  }
  return {
    text: () => text,
    clear: () => {
      text = ''
    },
    listening: () =>
      new Promise<string>((resolve) => {
        check = () => {
          const [, url] = /Prism is listening on (http:\/\/\S+)/.exec(text) ?? []
          if (url) resolve(url)
        }
        check()
      }),
  }
}
