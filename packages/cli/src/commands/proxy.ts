import { toOpenApi } from '@sendspec/openapi'
import { type ProxyEvent, startProxy } from '@sendspec/proxy'
import { newsLines, sourcesAt, type TrafficReport, trafficJson, trafficSarif, trafficSummary } from '@sendspec/reports'
import { loadVendor, type Project, selectVendors } from '../project.ts'
import type { FailLevel, ProxyReport } from '../proxy-options.ts'
import { type Recording, startRecording } from '../record-payloads.ts'
import { untilStopped } from '../until-stopped.ts'
import { readUpstream } from '../upstream.ts'
import { UsageError } from '../usage-error.ts'
import { writeWhole } from '../write-whole.ts'

export interface ProxyArguments {
  readonly project: Project
  readonly vendor: string
  readonly upstream: string
  readonly host: string
  readonly port: number
  readonly report?: ProxyReport
  readonly reportFile?: string
  readonly record?: string
  readonly failOn: FailLevel
  readonly timeout: number
  /** In megabytes. */
  readonly maxBody: number
  readonly insecureUpstream?: true
}

/** Passes calls on to the real API until it is stopped. Resolves to 1 where something was seen that no finding explains. */
export const proxy = async (given: ProxyArguments): Promise<number> => {
  const { project, host, port, timeout, report, reportFile, failOn } = given
  if (reportFile !== undefined && report === undefined) {
    throw new UsageError('--report-file needs a format', 'add --report json or --report sarif')
  }
  const [id = given.vendor] = selectVendors(project, [given.vendor])
  const upstream = readUpstream(given.upstream, { insecure: given.insecureUpstream === true })
  const vendor = await loadVendor(project, id)
  const written = (seen: TrafficReport): string =>
    report === 'sarif' ? trafficSarif(seen, vendor, sourcesAt(project.root, [vendor])) : trafficJson(seen)
  // A report on stdout has it for itself.
  const lines = report !== undefined && reportFile === undefined ? process.stderr : process.stdout
  const recording = given.record === undefined ? undefined : await startRecording(vendor, given.record)

  const running = await startProxy({
    vendor,
    documents: { observed: toOpenApi(vendor, 'observed'), documented: toOpenApi(vendor, 'documented') },
    upstream,
    host,
    port,
    timeout,
    maxBody: Math.ceil(given.maxBody * 1_000_000),
    onCall: async (call) => {
      for (const line of [...newsLines(call.number, call.news), ...(await recorded(recording, call))]) {
        lines.write(`${line}\n`)
      }
    },
  })
  // A file that can't be written is known now, not after hours of traffic.
  if (reportFile !== undefined) await closing(running, () => writeWhole(reportFile, written(running.report())))
  lines.write(`${id} proxy ${running.url} for ${upstream.href}\nready; Ctrl-C stops it\n`)
  await untilStopped([running])

  const seen = running.report()
  lines.write(trafficSummary(seen))
  if (recording) lines.write(recording.summary())
  if (reportFile !== undefined) await writeWhole(reportFile, written(seen))
  else if (report !== undefined) process.stdout.write(written(seen))
  return fails(seen, failOn) || recording?.failed() ? 1 : 0
}

const recorded = async (
  recording: Recording | undefined,
  { number, bodies }: ProxyEvent,
): Promise<readonly string[]> => (recording ? (await recording.take(bodies)).map((line) => `#${number} ${line}`) : [])

const closing = async (running: { close(): Promise<void> }, act: () => Promise<void>): Promise<void> => {
  try {
    await act()
  } catch (error) {
    await running.close()
    throw error
  }
}

const fails = ({ summary, failures }: TrafficReport, level: FailLevel): boolean => {
  if (level === 'never') return false
  return failures.length > 0 || summary.error > 0 || (level === 'warning' && summary.warning > 0)
}
