import type { Operation } from '@sendspec/contract'
import type { Mismatch, MismatchLevel, Unjudged } from '@sendspec/reports'
import type { Exchange, Received } from '../pass-through/exchange.ts'
import type { bodyJudge } from '../traffic/judge-body.ts'
import type { PlacedViolation } from './place-violation.ts'
import { isJson, mediaType, type ReadBody, readBody } from './read-body.ts'

/** A mismatch of a call that is known. */
export type Found = Omit<Mismatch, 'call' | 'operation'>

export const found = (violation: PlacedViolation, level: MismatchLevel): Found => ({
  ...violation,
  level,
  findings: [],
})

/** A body of the traffic that was compared with the contract. */
export interface JudgedBody {
  readonly operation: string
  /** `body`, or the status of the response. */
  readonly part: string
  readonly body: unknown
}

interface BodyMismatches {
  readonly found: readonly Found[]
  readonly skipped: readonly Omit<Unjudged, 'call'>[]
  readonly bodies: readonly JudgedBody[]
}

const nothing: BodyMismatches = { found: [], skipped: [], bodies: [] }

interface Given {
  readonly operation: Operation
  readonly judgeBody: ReturnType<typeof bodyJudge>
}

export const judgeAnswer = async (
  given: Given & { method: string; response: NonNullable<Exchange['response']>; maxBody: number },
): Promise<BodyMismatches> => {
  const { operation, method, response, maxBody } = given
  const { status } = response
  // A conditional request can get 304, whatever a page lists.
  if (method === 'HEAD' || status === 304) return nothing
  const part = String(status)
  const read = await readBody(response, maxBody)
  const documented = operation.responses.some((each) => each.status === status)
  if (!documented) {
    const words = { expected: `one of ${operation.responses.map((each) => each.status).join(', ')}`, received: part }
    const mismatch = found({ part, pointer: '', code: 'undocumented_status', ...words }, 'error')
    const bodies = read.kind === 'json' ? [{ operation: operation.id, part, body: read.value }] : []
    return { ...nothing, found: [mismatch], bodies }
  }
  const judged = judgeRead({ ...given, part, received: response, read })
  const finding = operation.notes.responses[status]?.finding
  if (finding === undefined) return judged
  const words = { expected: 'a status that the page names', received: part }
  const note = { ...found({ part, pointer: '', code: 'undocumented_status', ...words }, 'note'), findings: [finding] }
  return { ...judged, found: [note, ...judged.found] }
}

export const judgeRead = (given: Given & { part: string; received: Received; read: ReadBody }): BodyMismatches => {
  const { operation, judgeBody, part, received, read } = given
  const isRequest = part === 'body'
  const schema = isRequest ? operation.body : operation.responses.find(({ status }) => String(status) === part)?.body
  const broken = (code: string, words: { expected: string; received: string }): BodyMismatches => ({
    ...nothing,
    found: [found({ part, pointer: '', code, ...words }, 'error')],
  })
  if (read.kind === 'none') {
    const optional = isRequest && operation.notes.requestBody?.required !== true
    return !schema || optional ? nothing : broken('missing_body', { expected: 'a body', received: 'nothing' })
  }
  if (!schema) return broken('unexpected_body', { expected: 'no body', received: 'a body' })
  if (read.kind === 'skipped') return { ...nothing, skipped: [{ part, why: read.why }] }
  if (read.kind === 'undecodable') {
    return broken('content_encoding', { expected: 'a body encoded as its headers say', received: 'other bytes' })
  }
  if (read.kind === 'other') {
    // For another type the content type is reported instead.
    if (mediaType(received) !== undefined && !isJson(received)) return nothing
    return broken('body_not_json', { expected: 'JSON', received: 'no JSON' })
  }
  const body = { operation: operation.id, part, body: read.value }
  return { ...nothing, found: judgeBody(body).map((each) => ({ part, ...each })), bodies: [body] }
}
