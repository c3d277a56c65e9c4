import { styleText } from 'node:util'

/** What a command prints to. */
export interface Output {
  write(text: string): void
  readonly isTerminal: boolean
  readonly colors: boolean
  readonly columns: number
}

/** Where a command runs, and where its texts go. */
export interface Session {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Output
  readonly stderr: Output
  /** Resolves when the command is asked to stop, by Ctrl-C for example. */
  stopped(): Promise<void>
}

type Style = 'bold' | 'cyan' | 'green' | 'yellow' | 'red' | 'dim'

/** The text in this style where the output shows colours. */
export const paint = ({ colors }: Pick<Output, 'colors'>, style: Style, text: string): string =>
  colors ? styleText(style, text, { validateStream: false }) : text

/** Reports a problem while the command goes on. */
export const reportTo =
  ({ stderr }: Session) =>
  ({ message }: { readonly message: string }): void =>
    stderr.write(`${message}\n`)

/** Waits until the command is asked to stop, or until nothing is left to stop, then closes what is running. */
export const untilStopped = async (options: {
  session: Session
  running: readonly { close(): Promise<void> }[]
  gone?: Promise<void>
}): Promise<void> => {
  const { session, running, gone = new Promise(() => {}) } = options
  await Promise.race([session.stopped(), gone])
  await Promise.all(running.map((each) => each.close()))
}
