// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/testing/respond.ts

import { UsageError } from '../usage-error.ts'
import { type MockAnswer, type MockOperation, type MockVendor, operationOf, usualStatus } from './mock-vendor.ts'
import { randomValue } from './random-payload.ts'
import type { Fault, FaultReply, Reply, StatusReply } from './reply.ts'

/** A reply that was checked. */
export interface CheckedReply {
  /** How calls are logged that get it. */
  readonly name: number | Fault
  readonly delay: number
  readonly respond: (request: Request) => Response | Promise<Response>
}

/** Rejects once a signal is aborted, as `fetch` does. */
const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })

/** Waits for the delay of a reply, then answers. Rejects if the request is aborted before. */
export const answer = async ({ delay, respond }: CheckedReply, request: Request): Promise<Response> => {
  const { signal } = request
  // React Native has no `throwIfAborted`.
  if (signal.aborted) throw signal.reason
  if (delay > 0) {
    let timer: ReturnType<typeof setTimeout> | undefined
    const end = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, delay)
    })
    await Promise.race([end, aborted(signal)]).finally(() => clearTimeout(timer))
  }
  return respond(request)
}

/** The answer for the parameter that it depends on, if it depends on one. */
const answerFor = (answer: MockAnswer, { url }: Request): MockAnswer => {
  if (!answer.cases) return answer
  const { parameter, otherwise, answers } = answer.cases
  const value = new URL(url).searchParams.get(parameter) ?? otherwise
  return Object.hasOwn(answers, value) ? (answers[value] as MockAnswer) : answer
}

/** A documented body: a recorded one or, if there is none, a random one. */
const usualBody = (options: { vendor: MockVendor; operation: MockOperation; status: number; request: Request }) => {
  const { vendor, operation, status, request } = options
  const { fixtures = {}, shape } = answerFor(operation.answers[status] ?? {}, request)
  const [fixture] = Object.values(fixtures)
  return fixture ? fixture.body : shape && randomValue(shape, { seed: 1, values: vendor.values })
}

/** A call that gets a fault. */
interface Faulty {
  readonly request: Request
  /** The usual body of a success. */
  readonly success: unknown
  /** The documented body of status 429, if there is one. */
  readonly limited: unknown
}

const reset = (): never => {
  const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
  throw new TypeError('fetch failed', { cause })
}

const halfOf = (body: unknown): string => {
  const text = JSON.stringify(body ?? {})
  return text.slice(0, Math.ceil(text.length / 2))
}

const json = { headers: { 'content-type': 'application/json' } }

const faults: Readonly<Record<Fault, (call: Faulty) => Response | Promise<Response>>> = {
  reset,
  network: reset,
  half: ({ success }) => {
    let sent = false
    const pull = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
      if (sent) controller.error(new TypeError('terminated', { cause: new Error('other side closed') }))
      else controller.enqueue(new TextEncoder().encode(halfOf(success)))
      sent = true
    }
    return new Response(new ReadableStream({ pull }), json)
  },
  'rate-limit': ({ limited }) => response({ status: 429, headers: { 'retry-after': '1' } }, limited),
  timeout: ({ request }) => aborted(request.signal),
  malformed: ({ success }) => new Response(halfOf(success), json),
  html: () =>
    new Response('<!doctype html><title>502 Bad Gateway</title><h1>Bad Gateway</h1>', {
      status: 502,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    }),
}

const isFault = (value: unknown): value is Fault => Object.hasOwn(faults, value as string)

/** Statuses whose responses can't have a body. */
const bodiless: readonly number[] = [204, 205, 304]

const response = ({ status, headers = {} }: StatusReply, body: unknown): Response => {
  const given = new Headers({ ...(body !== undefined && { 'content-type': 'application/json' }), ...headers })
  const isText = typeof body === 'string' && !/[/+]json/.test(given.get('content-type') ?? '')
  const text = body === undefined || bodiless.includes(status) ? null : isText ? body : JSON.stringify(body)
  return new Response(text, { status, headers: given })
}

/**
 * Checks a reply.
 * @throws UsageError that lists the operations, statuses, payloads or faults that exist.
 */
export const checkReply = (options: {
  readonly place: string
  readonly vendor: MockVendor
  readonly name: string
  readonly reply: Reply | Fault | FaultReply
}): CheckedReply => {
  const { vendor, name, reply } = options
  const operation = operationOf(options)
  const place = `${options.place} ${name}`
  const statuses = Object.keys(operation.answers).join(', ')
  const refuse = (what: string): never => {
    const next = `use one of ${Object.keys(faults).join(', ')}, or a status: ${statuses}`
    throw new UsageError(place, what, next)
  }
  if (!reply || !/^(?:number|string|object)$/.test(typeof reply)) return refuse(`"${reply}" is not a reply`)
  if (typeof reply === 'string' || (typeof reply === 'object' && 'fault' in reply)) {
    const { fault, delay = 0 } = typeof reply === 'string' ? { fault: reply } : reply
    if (!isFault(fault)) return refuse(`there is no fault "${fault}"`)
    const bodyOf = (status: number, request: Request): unknown => usualBody({ vendor, operation, status, request })
    const respond = (request: Request) => {
      const success = bodyOf(usualStatus(operation), request)
      return faults[fault]({ request, success, limited: bodyOf(429, request) })
    }
    return { name: fault, delay, respond }
  }
  const full: StatusReply = typeof reply === 'number' ? { status: reply } : reply
  const { status, payload, delay = 0 } = full
  if (!Object.hasOwn(operation.answers, status)) {
    const next = `use one of ${statuses}, or { status: ${status}, body: … } to answer with it anyway`
    if (typeof reply === 'number') throw new UsageError(place, `the status ${status} is not documented`, next)
    if (!Number.isInteger(status) || status < 200 || status > 599)
      return refuse(`${status} is not a status of a response`)
  }
  const { fixtures = {} } = operation.answers[status] ?? {}
  if (payload !== undefined && !Object.hasOwn(fixtures, payload)) {
    const known = Object.keys(fixtures)
    const next = known.length > 0 ? `use one of ${known.join(', ')}` : 'pass a body of your own: { status, body }'
    throw new UsageError(`${place} ${status}`, `there is no payload "${payload}"`, next)
  }
  const bodyFor = (request: Request): unknown =>
    'body' in full
      ? full.body
      : payload === undefined
        ? usualBody({ vendor, operation, status, request })
        : fixtures[payload]?.body
  return { name: status, delay, respond: (request) => response(full, bodyFor(request)) }
}
