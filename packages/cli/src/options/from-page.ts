import type { Command } from 'commander'

/** The page that a contract is written from. */
export interface FromPage {
  readonly from: string
  readonly url?: string
}

export const pageOptions = (command: Command): Command =>
  command
    .requiredOption('--from <file|url>', 'captured page, or its address')
    .option('--url <address>', 'address of the page, when --from is a file')
