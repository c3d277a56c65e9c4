import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { SendspecError, type Vendor } from '@sendspec/contract'
import { toOpenApi } from '@sendspec/openapi'
import { type ProxyEvent, startProxy } from '@sendspec/proxy'
import { newsLines, sourcesAt, type TrafficReport, trafficJson, trafficSarif, trafficSummary } from '@sendspec/reports'
import { writeWhole } from '../files/write-whole.ts'
import { startProgress } from '../progress.ts'
import type { Project } from '../project.ts'
import { type Session, untilStopped } from '../session.ts'
import type { FailLevel, ReportFormat } from './options.ts'
import { type Recording, startRecording } from './record-payloads.ts'

export interface ProxyRun {
  readonly session: Session
  readonly project: Project
  readonly vendor: Vendor
  readonly upstream: URL
  readonly host: string
  readonly port: number
  readonly timeout: number
  /** In megabytes. */
  readonly maxBody: number
  readonly report?: ReportFormat
  readonly reportFile?: string
  readonly record?: string
  readonly failOn: FailLevel
  /** File of certificates. */
  readonly upstreamCa?: string
  readonly http2?: true
  readonly showNames?: true
  readonly quiet?: true
}

/**
 * Passes calls on to the real API until the command is stopped.
 * @returns The exit status: 1 if there were mismatches that no finding explains.
 */
export const runProxy = async (run: ProxyRun): Promise<number> => {
  const { session, project, vendor, upstream, host, port, timeout, report, reportFile, failOn, quiet } = run
  const { upstreamCa, http2 = false, showNames = false } = run
  const reportText = (traffic: TrafficReport): string =>
    report === 'sarif' ? trafficSarif(traffic, vendor, sourcesAt(project.root, [vendor])) : trafficJson(traffic)
  // A report on standard output has it for itself.
  const log = report !== undefined && reportFile === undefined ? session.stderr : session.stdout
  const recording =
    run.record === undefined ? undefined : await startRecording({ vendor, folder: run.record, showNames })

  const progress = startProgress(session, { what: 'starting', total: 1 })
  await progress.step(`the ${vendor.id} proxy`)
  const running = await startProxy({
    vendor,
    documents: { observed: toOpenApi(vendor, 'observed'), documented: toOpenApi(vendor, 'documented') },
    upstream,
    host,
    port,
    timeout,
    maxBody: Math.ceil(run.maxBody * 1_000_000),
    showNames,
    http2,
    ...(upstreamCa !== undefined && { ca: await readCertificates(upstreamCa) }),
    onCall: async (call) => {
      const lines = [...newsLines(call.number, call.news), ...(await recordedLines(recording, call))]
      if (!quiet) for (const line of lines) log.write(`${line}\n`)
    },
  }).finally(progress.end)
  // A file that can't be written is known now, not after hours of traffic.
  if (reportFile !== undefined) {
    await writeWhole({ file: reportFile, text: reportText(running.report()) }).catch(async (error: unknown) => {
      await running.close()
      throw error
    })
  }
  log.write(`${vendor.id} proxy ${running.url} for ${upstream.href}\nready; Ctrl-C stops it\n`)
  await untilStopped({ session, running: [running] })

  const traffic = running.report()
  log.write(trafficSummary(traffic))
  if (recording) log.write(recording.summary())
  if (reportFile !== undefined) await writeWhole({ file: reportFile, text: reportText(traffic) })
  else if (report !== undefined) session.stdout.write(reportText(traffic))
  return fails(traffic, failOn) || recording?.failed() ? 1 : 0
}

const readCertificates = async (file: string): Promise<string> => {
  const refuse = (what: string): never => {
    throw new SendspecError({ place: file, what, next: 'name a file with certificates in PEM format' })
  }
  const text = await readFile(file, 'utf8').catch(({ code }: NodeJS.ErrnoException) =>
    refuse(`it can't be read: ${code}`),
  )
  try {
    new X509Certificate(text)
    return text
  } catch {
    return refuse('it has no certificate')
  }
}

const recordedLines = async (
  recording: Recording | undefined,
  { number, bodies }: ProxyEvent,
): Promise<readonly string[]> => (recording ? (await recording.take(bodies)).map((line) => `#${number} ${line}`) : [])

const fails = ({ summary, failures }: TrafficReport, level: FailLevel): boolean => {
  if (level === 'never') return false
  return failures.length > 0 || summary.error > 0 || (level === 'warning' && summary.warning > 0)
}
