import { type Command, Option } from 'commander'
import { parsePort } from './numbers.ts'

/** Options of the verbs that serve something. */
export interface ListenOptions {
  readonly port: number
  readonly host: string
}

export const listenOptions =
  ({ port, what }: { port: number; what: string }) =>
  (command: Command): Command =>
    command
      .option('--port <number>', `${what}; with 0 the system chooses`, parsePort, port)
      .option('--host <address>', 'address to listen on', '127.0.0.1')

/** Adds an argument for the vendors that a verb is limited to. */
export const vendorsArgument = (command: Command): Command =>
  command.argument('[vendor...]', 'vendors to limit this to; all by default')

/** Adds `--json`, a short form of `--format json`. */
export const jsonFormat = (command: Command): Command =>
  command.addOption(new Option('--json', 'short for --format json').implies({ format: 'json' }))

/** Adds `--force` to a verb that remembers its last results. */
export const forceOption = (): Option =>
  new Option('--force', 'do all the work again, even if nothing has changed since the last run')

export const quietOption = (what: string): Option => new Option('-q, --quiet', what)

/** The page that a contract is written from. */
export interface FromPage {
  readonly from: string
  readonly url?: string
}

export const pageOptions = (command: Command): Command =>
  command
    .requiredOption('--from <file|url>', 'captured page, or its address')
    .option('--url <address>', 'address of the page, when --from is a file')
