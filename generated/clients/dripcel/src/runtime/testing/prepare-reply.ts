// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/testing/prepare-reply.ts

import { UsageError } from '../usage-error.ts'
import { answerOf, operationOf } from './answer-of.ts'
import type { MockAnswer, MockOperation, MockVendor } from './mock-vendor.ts'
import { createRandom } from './random.ts'
import { randomValue } from './random-value.ts'
import type { Fault, FaultReply, Reply, StatusReply } from './reply.ts'
import { aborted } from './wait.ts'

/** A reply that is known to be possible. */
export interface PreparedReply {
  readonly delay: number
  /** What the log calls it. */
  readonly reply: number | Fault
  readonly respond: (request: Request) => Response | Promise<Response>
}

const json = (body: unknown, status: number, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
  })

/** The status of a success, else the first one. */
export const usualStatus = ({ answers }: MockOperation): number => {
  const statuses = Object.keys(answers).map(Number)
  return statuses.find((status) => status >= 200 && status < 300) ?? (statuses[0] as number)
}

/** The answer that a request asks for, where it depends on a parameter. */
const askedFor = (answer: MockAnswer, { url }: Request): MockAnswer => {
  if (!answer.cases) return answer
  const { parameter, otherwise, answers } = answer.cases
  const value = new URL(url).searchParams.get(parameter) ?? otherwise
  return Object.hasOwn(answers, value) ? (answers[value] as MockAnswer) : answer
}

const usualBody = ({ answers }: MockOperation, status: number, request: Request): unknown => {
  const { fixtures = {}, shape } = askedFor(answers[status] ?? {}, request)
  const [fixture] = Object.values(fixtures)
  return fixture ? fixture.body : shape && randomValue(shape, createRandom(1))
}

type Misbehave = (operation: MockOperation, request: Request) => Response | Promise<Response>

const faults: Readonly<Record<Fault, Misbehave>> = {
  network: () => {
    const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
    throw new TypeError('fetch failed', { cause })
  },
  timeout: (_, { signal }) => aborted(signal),
  malformed: (operation, request) => {
    const text = JSON.stringify(usualBody(operation, usualStatus(operation), request) ?? {})
    const half = text.slice(0, Math.ceil(text.length / 2))
    return new Response(half, { headers: { 'content-type': 'application/json' } })
  },
  html: () =>
    new Response('<!doctype html><title>502 Bad Gateway</title><h1>Bad Gateway</h1>', {
      status: 502,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    }),
}

const isFault = (value: unknown): value is Fault => Object.hasOwn(faults, value as string)

/**
 * Checks a reply before any call is made.
 * @throws UsageError that lists the operations, statuses, payloads or faults there are.
 */
export const prepareReply = (
  place: string,
  vendor: MockVendor,
  name: string,
  given: Reply | Fault | FaultReply,
): PreparedReply => {
  const operation = operationOf(place, vendor, name)
  const refuse = (what: string): never => {
    const next = `use one of ${Object.keys(faults).join(', ')}, or a status: ${Object.keys(operation.answers).join(', ')}`
    throw new UsageError(`${place} ${name}`, what, next)
  }
  if (!given || !/^(?:number|string|object)$/.test(typeof given)) return refuse(`"${given}" is no reply`)
  if (typeof given === 'string' || (typeof given === 'object' && 'fault' in given)) {
    const { fault, delay = 0 } = typeof given === 'string' ? { fault: given } : given
    if (!isFault(fault)) return refuse(`there is no fault "${fault}"`)
    return { delay, reply: fault, respond: (request) => faults[fault](operation, request) }
  }
  const reply: StatusReply = typeof given === 'number' ? { status: given } : given
  const { status, payload, headers, delay = 0 } = reply
  const { fixtures = {} } = answerOf(place, vendor, name, status)
  if (payload !== undefined && !Object.hasOwn(fixtures, payload)) {
    const known = Object.keys(fixtures)
    const next = known.length > 0 ? `use one of ${known.join(', ')}` : 'pass a body of your own: { status, body }'
    throw new UsageError(`${place} ${name} ${status}`, `there is no payload "${payload}"`, next)
  }
  const bodyFor = (request: Request): unknown =>
    'body' in reply
      ? reply.body
      : payload === undefined
        ? usualBody(operation, status, request)
        : fixtures[payload]?.body
  return { delay, reply: status, respond: (request) => json(bodyFor(request), status, headers) }
}
