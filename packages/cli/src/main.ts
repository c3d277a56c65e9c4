import { SendspecError } from '@sendspec/contract'
import { type DriftFormat, driftFormats, type FindingsFormat, findingsFormats } from '@sendspec/reports/formats'
import { Command, CommanderError, Option } from 'commander'
import type { ProxyArguments } from './commands/proxy.ts'
import { findProject } from './project.ts'
import { failLevels, proxyReports } from './proxy-options.ts'
import { UsageError } from './usage-error.ts'

const port = (value: string): number => {
  const number = Number(value)
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number
  throw new UsageError(`--port ${value}: a port is a whole number from 0 to 65535`, 'give another number')
}

interface MockFlags {
  port: number
  host: string
  errors?: true
  dynamic?: true
  watch?: true
  processes?: true
  stateful?: true
}

const positive = (value: string): number => {
  const number = Number(value)
  if (number > 0 && Number.isFinite(number)) return number
  throw new UsageError(`${value} is not a number above 0`, 'give another number')
}

/** Runs one command line. Resolves to the exit status: 0 done, 1 a problem was found, 2 wrong usage. */
export const main = async (args: readonly string[]): Promise<number> => {
  let status = 0
  const program = new Command('sendspec')
    .description('Exact contracts for APIs that are documented only in prose, and everything generated from them.')
    .exitOverride()
    .showHelpAfterError('  next: sendspec --help')
    .configureHelp({ showGlobalOptions: false, sortSubcommands: true })

  program
    .command('generate')
    .description('write OpenAPI documents, client packages, mock packages and findings to generated/')
    .argument('[vendor...]', 'vendors to generate; all when none is named')
    .option('--check', 'write nothing; report what is missing, stale or different, and exit with 1 if anything is')
    .action(async (vendors: string[], options: { check?: true }) => {
      const { generate } = await import('./commands/generate.ts')
      status = await generate({ project: await findProject(), vendors, check: options.check ?? false })
    })

  program
    .command('test')
    .description('check contracts, payloads and findings against each other, in both directions')
    .argument('[vendor...]', 'vendors to check; all when none is named')
    .action(async (vendors: string[]) => {
      const { test } = await import('./commands/test.ts')
      status = await test({ project: await findProject(), vendors })
    })

  program
    .command('findings')
    .description("print what the vendors' documentation gets wrong")
    .argument('[vendor...]', 'vendors to report on; all when none is named')
    .addOption(new Option('--format <format>', 'how to print it').choices(findingsFormats).default('text'))
    .action(async (vendors: string[], options: { format: FindingsFormat }) => {
      const { findings } = await import('./commands/findings.ts')
      status = await findings({ project: await findProject(), vendors, format: options.format })
    })

  program
    .command('mock')
    .description('serve a Prism mock of each vendor, from its generated OpenAPI document')
    .argument('[vendor...]', 'vendors to serve; all when none is named')
    .option('--port <number>', 'port of the first server; each further one takes the next', port, 4010)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--errors', 'answer with 500 when an example violates its schema, instead of serving it')
    .option('--dynamic', 'make up bodies from the schemas instead of serving the recorded payloads')
    .option('--watch', 'serve the contracts themselves, and each anew when it changes')
    .option('--processes', 'a process for each mock: more memory, but whatever ends one, the others go on')
    .option('--stateful', 'answer from items that requests select and remove, instead of the recorded payloads')
    .action(async (vendors: string[], options: MockFlags) => {
      const { mock } = await import('./commands/mock.ts')
      status = await mock({ project: await findProject(), vendors, ...options })
    })

  program
    .command('proxy')
    .description('pass calls on to the real API untouched, and report how the traffic differs from the contract')
    .argument('<vendor>', 'whose API it is')
    .requiredOption('--upstream <url>', 'address of the real API that paths are appended to')
    .option('--port <number>', 'port to listen on', port, 4080)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .addOption(new Option('--report <format>', 'print a report when the proxy stops').choices(proxyReports))
    .option('--report-file <file>', 'write the report to this file instead')
    .option('--record <folder>', 'write bodies to this folder as payload files, everything personal replaced')
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 for mismatches of this level or above that no finding explains')
        .choices(failLevels)
        .default('warning'),
    )
    .option('--timeout <seconds>', 'silence of the upstream after which a call is given up', positive, 300)
    .option('--max-body <megabytes>', 'largest body that is compared; larger ones are only passed on', positive, 5)
    .option('--insecure-upstream', 'allow an upstream with http: beyond this machine')
    .action(async (vendor: string, options: Omit<ProxyArguments, 'project' | 'vendor'>) => {
      const { proxy } = await import('./commands/proxy.ts')
      status = await proxy({ project: await findProject(), vendor, ...options })
    })

  program
    .command('serve')
    .description('serve the reference pages and a mock of each vendor')
    .option('--port <number>', 'port of the reference pages; the mocks take those from 10 above', port, 4000)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .action(async (options: { port: number; host: string }) => {
      const { serve } = await import('./commands/serve.ts')
      status = await serve({ project: await findProject(), ...options })
    })

  const site = program
    .command('site')
    .description('serve the reference pages, or write them for a static host')
    .option('--port <number>', 'port to listen on', port, 4000)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .action(async (options: { port: number; host: string }) => {
      const { site } = await import('./commands/site.ts')
      status = await site({ project: await findProject(), ...options })
    })
  site
    .command('build')
    .description('write the reference pages to a folder that any static host can serve')
    .option('--out <folder>', 'folder to write, in place of an earlier one', 'dist/site')
    .option('--base <path>', 'path of the site on its host; only the page for missing addresses needs it', '/')
    .action(async (options: { out: string; base: string }) => {
      const { siteBuild } = await import('./commands/site.ts')
      status = await siteBuild({ project: await findProject(), ...options })
    })

  program
    .command('read')
    .description('print what a documentation page states, as facts')
    .argument('<file|url>', 'a captured page, or its address')
    .option(
      '--vendor <vendor>',
      'the page is one of this vendor: give the facts the id and address that its contract has',
    )
    .option('--page <id>', 'which page of the vendor it is, where its name does not tell')
    .option('--out <file>', 'write the facts to this file')
    .action(async (from: string, options: { vendor?: string; page?: string; out?: string }) => {
      const { read } = await import('./commands/read.ts')
      status = await read({ from, ...options })
    })

  program
    .command('drift')
    .description('compare pages as they are now with their committed facts; exit with 1 if one has changed')
    .argument('[vendor]', 'whose page it is; the pages of all vendors when none is named')
    .option('--from <file|url>', 'the page as it is now; without it, all pages from the addresses that contracts have')
    .option('--page <id>', 'which page of the vendor it is, where its name does not tell')
    .addOption(new Option('--format <format>', 'how to print it').choices(driftFormats).default('text'))
    .option('--accept', 'write the new facts, and exit with 0')
    .option('--force', 'take a page that states far less than it did')
    .action(
      async (
        vendor: string | undefined,
        options: { from?: string; page?: string; format: DriftFormat; accept?: true; force?: true },
      ) => {
        const { drift } = await import('./commands/drift.ts')
        status = await drift({ project: await findProject(), ...(vendor !== undefined && { vendor }), ...options })
      },
    )

  program
    .command('new')
    .description('start the contract of a new vendor from a page of its documentation')
    .argument('<vendor>', 'id of the vendor: the name of its folder under contracts/')
    .requiredOption('--from <file|url>', 'a captured page, or its address')
    .option('--url <address>', 'where the page is on the web, when --from is a file')
    .action(async (vendor: string, options: { from: string; url?: string }) => {
      const { newVendor } = await import('./commands/new.ts')
      status = await newVendor({ project: await findProject(), vendor, ...options })
    })

  program
    .command('add')
    .description("add the operations of another page to a vendor's contract, in files of their own")
    .argument('<vendor>', 'vendor whose page it is')
    .requiredOption('--from <file|url>', 'a captured page, or its address')
    .option('--url <address>', 'where the page is on the web, when --from is a file')
    .action(async (vendor: string, options: { from: string; url?: string }) => {
      const { add } = await import('./commands/add.ts')
      status = await add({ project: await findProject(), vendor, ...options })
    })

  try {
    await program.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    return report(error)
  }
}

const report = (error: unknown): number => {
  // Commander has printed its own message by now.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof SendspecError || error instanceof UsageError) {
    process.stderr.write(`${error.message}\n`)
    return error instanceof UsageError ? 2 : 1
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return 1
}
