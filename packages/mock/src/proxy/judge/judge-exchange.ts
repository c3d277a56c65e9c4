import type { Operation, Vendor } from '@sendspec/contract'
import {
  amendedAt,
  bodyJudge,
  callNames,
  type Judged,
  type Mismatch,
  type MismatchLevel,
  partsOf,
  type Unjudged,
} from '@sendspec/evidence'
import type { Exchange, Received } from '../pass-through/exchange.ts'
import { valuesOf } from '../pass-through/header-pairs.ts'
import { nameParameters } from './parameter-names.ts'
import { type Placed, placeViolation } from './place-violation.ts'
import { type PrismVerdict, pathOf, prismVerdicts } from './prism-verdicts.ts'
import { isJson, mediaType, type ReadBody, readBody } from './read-body.ts'

/** A body of the traffic that was compared with the contract. */
export interface JudgedBody {
  readonly operation: string
  /** `body`, or the status of the response. */
  readonly part: string
  readonly body: unknown
}

export interface Verdict {
  readonly judged: Judged
  readonly bodies: readonly JudgedBody[]
}

export interface JudgeOptions {
  readonly vendor: Vendor
  /** The vendor's OpenAPI documents. */
  readonly documents: { readonly observed: object; readonly documented: object }
  /** Bytes of a body that are looked at, once it is decoded. */
  readonly maxBody: number
}

type Found = Omit<Mismatch, 'call' | 'operation'>

/** Compares calls with a contract: bodies with its schemas, everything else with Prism. */
export const exchangeJudge = async (options: JudgeOptions): Promise<(exchange: Exchange) => Promise<Verdict>> => {
  const { vendor, documents, maxBody } = options
  const observed = await prismVerdicts(documents.observed)
  const documented = await prismVerdicts(documents.documented)
  const judgeBody = bodyJudge(vendor)
  const nameOf = callNames(vendor)
  const amended = amendedAt(vendor)
  const parameters = nameParameters(partsOf(vendor))
  const operations = new Map(vendor.operations.map((each) => [each.id, each]))

  const judgeMessages = (exchange: Exchange, operation: Operation, verdict: PrismVerdict): readonly Found[] => {
    const broken = placeAll(exchange, operation, verdict, parameters.spell)
    const known = new Set(broken.map(({ part, pointer }) => `${part} ${pointer}`))
    return [
      ...broken.map((each) => found(each, 'error')),
      ...parameters.used(exchange, operation.id).flatMap(({ part, pointer, named }): readonly Found[] => {
        if (known.has(`${part} ${pointer}`)) return []
        const header = part.endsWith('header')
        const code = header ? 'undocumented_header' : 'undocumented_parameter'
        const about = {
          part,
          pointer,
          code,
          expected: `no such ${header ? 'header' : 'parameter'}`,
          received: 'a value',
        }
        const findings = amended(operation.id, part).filter((each) => each.added && each.pointer === pointer)
        if (named && findings.length === 0) return []
        const ids = findings.map(({ finding }) => finding)
        return [{ ...found(about, ids.length > 0 ? 'note' : 'warning'), findings: ids }]
      }),
    ]
  }

  const judgePredicted = async (exchange: Exchange, operation: Operation, known: readonly Found[]) => {
    const verdict = await documented(exchange)
    const places = new Set(known.map(({ part, pointer }) => `${part} ${pointer}`))
    return placeAll(exchange, operation, verdict, parameters.spell).flatMap((each): readonly Found[] => {
      if (places.has(`${each.part} ${each.pointer}`)) return []
      const findings = amended(operation.id, each.part).filter(({ pointer }) => each.pointer.startsWith(pointer))
      return findings.length > 0 ? [{ ...found(each, 'note'), findings: findings.map(({ finding }) => finding) }] : []
    })
  }

  return async (exchange) => {
    const { number, method, target, request, response, failure } = exchange
    const call = nameOf(method, pathOf(target))
    const failed = failure && { failure: { call, code: failure.code, what: failure.what } }
    const verdict = await observed(exchange)
    const operation = operations.get(verdict.operation ?? '')
    if (!operation) {
      const about = { part: 'path', pointer: '', code: 'undocumented_operation' }
      const words = { expected: 'an operation of the contract', received: 'another path or method' }
      const mismatch: Mismatch = { call, ...about, ...words, level: 'warning', findings: [] }
      return { judged: { number, call, mismatches: [mismatch], unjudged: [], ...failed }, bodies: [] }
    }
    const messages = judgeMessages(exchange, operation, verdict)
    const predicted = await judgePredicted(exchange, operation, messages)
    const own = { operation, judgeBody }
    const asked = judgeRead({ ...own, part: 'body', received: request, read: await readBody(request, maxBody) })
    const answered = response && (await judgeAnswer({ ...own, method, response, maxBody }))
    const mismatches = [...messages, ...predicted, ...asked.found, ...(answered?.found ?? [])]
    const skipped = [...asked.skipped, ...(answered?.skipped ?? [])]
    const place = { operation: operation.id, call }
    return {
      judged: {
        number,
        ...place,
        mismatches: mismatches.map((each) => ({ ...place, ...each })),
        unjudged: skipped.map((each) => ({ call, ...each })),
        ...failed,
      },
      bodies: [...asked.bodies, ...(answered?.bodies ?? [])],
    }
  }
}

const found = (placed: Placed, level: MismatchLevel): Found => ({ ...placed, level, findings: [] })

/** Prism's violations of both messages, one for each place. */
const placeAll = (
  { request, response }: Exchange,
  operation: Operation,
  verdict: PrismVerdict,
  spell: (operation: string, part: string, name: string) => string,
): readonly Placed[] => {
  const common = {
    status: String(response?.status ?? ''),
    authorized: valuesOf(request.headers, 'authorization').length > 0,
    spell: (part: string, name: string) => spell(operation.id, part, name),
  }
  const of = (side: 'request' | 'response', received: Received) => ({
    ...common,
    side,
    type: mediaType(received),
    filled: received.body.size > 0,
  })
  // A format says more than the pattern that comes with it.
  const formatsFirst = (violations: PrismVerdict['request']) =>
    [...violations].sort((a, b) => Number(b.code === 'format') - Number(a.code === 'format'))
  const all = [
    ...formatsFirst(verdict.request).flatMap((each) => placeViolation(each, of('request', request))),
    ...(response
      ? formatsFirst(verdict.response).flatMap((each) => placeViolation(each, of('response', response)))
      : []),
  ]
  return [
    ...Map.groupBy(all, ({ part, pointer, code }) => `${part} ${pointer} ${code === 'content_type'}`).values(),
  ].flatMap(([first]) => (first ? [first] : []))
}

interface BodyVerdict {
  readonly found: readonly Found[]
  readonly skipped: readonly Omit<Unjudged, 'call'>[]
  readonly bodies: readonly JudgedBody[]
}

const nothing: BodyVerdict = { found: [], skipped: [], bodies: [] }

interface Given {
  readonly operation: Operation
  readonly judgeBody: ReturnType<typeof bodyJudge>
}

const judgeAnswer = async (
  given: Given & { method: string; response: NonNullable<Exchange['response']>; maxBody: number },
): Promise<BodyVerdict> => {
  const { operation, method, response, maxBody } = given
  const { status } = response
  // Whoever asks for what has changed can be told that nothing has, whatever a page lists.
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
  const verdict = judgeRead({ ...given, part, received: response, read })
  const finding = operation.notes.responses[status]?.finding
  if (finding === undefined) return verdict
  const words = { expected: 'a status that the page names', received: part }
  const note = { ...found({ part, pointer: '', code: 'undocumented_status', ...words }, 'note'), findings: [finding] }
  return { ...verdict, found: [note, ...verdict.found] }
}

const judgeRead = (given: Given & { part: string; received: Received; read: ReadBody }): BodyVerdict => {
  const { operation, judgeBody, part, received, read } = given
  const isRequest = part === 'body'
  const schema = isRequest ? operation.body : operation.responses.find(({ status }) => String(status) === part)?.body
  const broken = (code: string, words: { expected: string; received: string }): BodyVerdict => ({
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
    // Of another type the content type is what is wrong.
    const type = mediaType(received)
    return type === undefined || isJson(type)
      ? broken('body_not_json', { expected: 'JSON', received: 'no JSON' })
      : nothing
  }
  const body = { operation: operation.id, part, body: read.value }
  return { ...nothing, found: judgeBody(body).map((each) => ({ part, ...each })), bodies: [body] }
}
