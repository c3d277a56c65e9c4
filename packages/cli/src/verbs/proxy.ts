import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { type ListenOptions, listenOptions, quietOption } from '../options/common.ts'
import { parsePositive } from '../options/numbers.ts'
import { readUpstream } from '../options/upstream.ts'
import { UsageError } from '../options/usage-error.ts'
import { findProject, loadVendor, selectVendor } from '../project.ts'
import { type FailLevel, failLevels, type ReportFormat, reportFormats } from '../proxy/options.ts'
import { defineVerb } from '../verb.ts'

interface Options extends ListenOptions {
  readonly upstream: string
  readonly report?: ReportFormat
  readonly reportFile?: string
  readonly record?: string
  readonly failOn: FailLevel
  readonly timeout: number
  /** In megabytes. */
  readonly maxBody: number
  readonly insecureUpstream?: true
  readonly upstreamCa?: string
  readonly http2?: true
  readonly showNames?: true
  readonly quiet?: true
}

const configure = (command: Command): Command =>
  listenOptions({ port: 4080, what: 'port to listen on' })(
    command
      .argument('<vendor>', 'vendor whose API it is')
      .requiredOption('--upstream <url>', 'address of the real API, to which paths are appended'),
  )
    .addOption(new Option('--report <format>', 'print a report when the proxy stops').choices(reportFormats))
    .option('--report-file <file>', 'write the report to this file instead')
    .option('--record <folder>', 'write bodies to this folder as payload files, with personal data replaced')
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 for mismatches of at least this level that no finding explains')
        .choices(failLevels)
        .default('warning'),
    )
    .option('--timeout <seconds>', 'how long the upstream may be silent', parsePositive('--timeout'), 300)
    .option(
      '--max-body <megabytes>',
      'largest body to compare; larger ones are only passed on',
      parsePositive('--max-body'),
      5,
    )
    .option('--upstream-ca <file>', 'trust this authority, in PEM format, for an upstream with https:')
    .option('--http2', 'speak HTTP/2 to the upstream; callers still speak HTTP/1.1')
    .option('--show-names', 'show names that the contract lacks; they can be values')
    .option('--insecure-upstream', 'allow an upstream with http: that is not on this machine')
    .addOption(quietOption('print the summary only, not a line for each mismatch'))

export const verb = defineVerb<Options, [vendor: string]>({
  configure,
  examples: [
    ['sendspec proxy mailcoach --upstream https://account.mailcoach.app', 'watch traffic; Ctrl-C prints a summary'],
    ['sendspec proxy sendo --upstream https://api.sendo.dev --report sarif --report-file r.sarif', 'in CI'],
  ],
  docs: 'docs/proxy.md',
  run: async ({ session, options, args: [name] }) => {
    const { report, reportFile, record, upstreamCa } = options
    if (reportFile !== undefined && report === undefined) {
      throw new UsageError('--report-file needs a format', 'add --report json or --report sarif')
    }
    const project = await findProject(session)
    const id = selectVendor(project, name)
    const upstream = readUpstream(options.upstream, { insecure: options.insecureUpstream === true })
    const vendor = await loadVendor(project, id)
    const { runProxy } = await import('../proxy/run-proxy.ts')
    return runProxy({
      ...options,
      session,
      project,
      vendor,
      upstream,
      ...(reportFile !== undefined && { reportFile: resolve(session.cwd, reportFile) }),
      ...(upstreamCa !== undefined && { upstreamCa: resolve(session.cwd, upstreamCa) }),
      ...(record !== undefined && { record: resolve(session.cwd, record) }),
    })
  },
})
