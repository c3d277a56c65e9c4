import { faults } from '@sendspec/mock/faults'
import { type Command, Option } from 'commander'
import { parseWhole } from './numbers.ts'

/** Options of a mock server about its answers and connections. */
export interface MockServerOptions {
  readonly dynamic?: true
  readonly seed?: string
  readonly delay?: number
  readonly fault?: keyof typeof faults
  readonly faultEvery?: number
  readonly log?: boolean
  readonly tlsKey?: string
  readonly tlsCert?: string
  readonly maxHeaderSize?: number
}

/** Adds the options of `MockServerOptions`. */
export const mockServerOptions = (command: Command): Command =>
  command
    .option('--dynamic', 'make up bodies from the schemas instead of serving the recorded payloads')
    .option('--seed <text>', 'with --dynamic: the same seed makes up the same bodies')
    .option('--delay <ms>', 'wait before each answer', parseWhole({ option: '--delay', least: 0, most: 600_000 }))
    .addOption(new Option('--fault <name>', 'what goes wrong with requests').choices(Object.keys(faults)))
    .option(
      '--fault-every <n>',
      'the fault affects every n-th request',
      parseWhole({ option: '--fault-every', least: 1, most: 1_000_000 }),
    )
    .option('--log', 'print a line for each request; the default on a terminal')
    .option('--no-log', 'print no line for requests')
    .option('--tls-key <file>', 'private key in PEM format: the mocks speak HTTPS')
    .option('--tls-cert <file>', 'certificate for the key, in PEM format')
    .option(
      '--max-header-size <bytes>',
      'maximum size of the headers of a request',
      parseWhole({ option: '--max-header-size', least: 1024, most: 16_777_216 }),
    )
