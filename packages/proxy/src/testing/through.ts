import { toOpenApi } from '@sendspec/openapi'
import { newsLines, trafficJson, trafficSarif, trafficSummary } from '@sendspec/reports'
import { onlyDeliveries } from '@sendspec/testing'
import { createRecorder, startProxy } from '../index.ts'
import { parseMessage, type RawMessage, rawCall } from './raw-call.ts'
import { startRawUpstream } from './raw-upstream.ts'

/** A call that went through the proxy. */
export interface Passed {
  /** What the upstream received. */
  readonly arrived: RawMessage
  /** What the caller received. */
  readonly received: RawMessage
  /** Host and port of the upstream. */
  readonly upstream: string
  /** Lines, summary, reports and recorded files. */
  readonly printed: string
}

const vendor = onlyDeliveries()
const documents = { observed: toOpenApi(vendor, 'observed'), documented: toOpenApi(vendor, 'documented') }

/** Sends bytes through a proxy of a made-up vendor to an upstream that answers with bytes. */
export const through = async (call: string, answer: string | Buffer): Promise<Passed> => {
  const isWhole = (request: Buffer): boolean => {
    const [headers = '', body = ''] = request.toString('latin1').split('\r\n\r\n')
    return request.includes('\r\n\r\n') && body.length >= Number(/content-length: (\d+)/i.exec(headers)?.[1] ?? 0)
  }
  const upstream = await startRawUpstream((socket) => void socket.end(answer), isWhole)
  const recorder = createRecorder(vendor)
  const lines: string[] = []
  const proxy = await startProxy({
    vendor,
    documents,
    upstream: new URL(upstream.url),
    port: 0,
    onCall: ({ number, news, bodies }) => {
      lines.push(...newsLines(number, news), ...bodies.map((body) => JSON.stringify(recorder.add(body))))
    },
  })
  const received = await rawCall(proxy.url, Buffer.from(call, 'latin1'))
  await proxy.close()
  await upstream.close()
  const report = proxy.report()
  return {
    arrived: parseMessage(upstream.arrived[0] ?? Buffer.alloc(0)),
    received: parseMessage(received),
    upstream: new URL(upstream.url).host,
    printed: [...lines, trafficSummary(report), trafficJson(report), trafficSarif(report, vendor)].join('\n'),
  }
}
