import type { Operation } from './operation.ts'
import type { RateLimit } from './rate-limit.ts'
import type { Outcome } from './results.ts'
import { hideInThrown } from './secrets.ts'

/**
 * Milliseconds until a time: seconds from now, seconds or milliseconds since 1970, or a date; 0 if it has passed. The
 * time is the server's, whose clock may differ from this one.
 */
const until = (time: unknown, headers: Headers): number | undefined => {
  const now = Date.parse(`${headers.get('date')}`) || Date.now()
  const number = Number(time || 'none')
  const date =
    number > 1e11 ? number : number > 1e8 ? number * 1000 : number >= 0 ? now + number * 1000 : Date.parse(`${time}`)
  return number < 0 || !(date < Infinity) ? undefined : Math.max(0, date - now)
}

const limitHeader = (headers: Headers, name: string): string | null =>
  headers.get(`x-ratelimit-${name}`) ?? headers.get(`ratelimit-${name}`)

const untilReset = (headers: Headers): number | undefined => until(limitHeader(headers, 'reset'), headers)

/** Makes the others wait if the response says that the rate limit has no request left. */
export const heedLimit = ({ headers, status }: Response, limit: RateLimit): void => {
  if (status !== 429 && limitHeader(headers, 'remaining') === '0') limit.pause(untilReset(headers))
}

/** Why an answer isn't documented; `undefined` if it is. */
const reason = (operation: Operation, response: Response, text: string, isJson: boolean): string | undefined => {
  const { status, ok, type, headers } = response
  if (operation.json.includes(status)) {
    return !text ? 'the body is empty' : isJson ? undefined : `the body is ${headers.get('content-type')}, not JSON`
  }
  // Without a documented body, any success says as much as the documented one.
  if (operation.empty?.includes(status) || (ok && operation.json.every((each) => each > 299))) return undefined
  const to = type === 'opaqueredirect' ? 'another address' : headers.get('location')
  return `the status ${status} is not documented${to ? `; it redirects to ${to}` : ''}`
}

/** Milliseconds to wait that a failure asks for. */
const waitOf = (operation: Operation, { status, headers }: Response, body: unknown): number | undefined =>
  until(headers.get('retry-after'), headers) ??
  (status === 429 ? (until(operation.resetsAt?.(body, headers), headers) ?? untilReset(headers)) : undefined)

/**
 * Reads a response by its status and the type of its body.
 * @param hide Hides the token: servers like to repeat it. It isn't used on the data of a success.
 */
export const readAnswer = (
  operation: Operation,
  response: Response,
  text: string,
  hide: (text: string) => string,
): Outcome => {
  const { status } = response
  const type = response.headers.get('content-type')
  const isJson = !type || /^[^;]*[/+]json\s*(?:;|$)/i.test(type)
  const isData = operation.json.includes(status)
  const why = reason(operation, response, text, isJson)
  let ok = response.ok && !why
  const shown = ok ? text : hide(text)
  // An empty body is `undefined`.
  let body: unknown = shown || undefined
  let cause: unknown
  try {
    if (isJson && shown) body = JSON.parse(shown)
  } catch (error) {
    cause = error
    ok &&= !isData
  }
  if (!ok) {
    const hidden = [...response.headers].map(([name, value]): [string, string] => [name, hide(value)])
    Object.defineProperty(response, 'headers', { value: new Headers(hidden) })
  }
  const { headers } = response
  const { requestId } = Object(body)
  const inBody = typeof requestId === 'string' ? requestId : undefined
  const facts = {
    status,
    response,
    requestId: headers.get('x-request-id') ?? headers.get('request-id') ?? inBody,
    headers: operation.responseHeaders?.(headers),
  }
  if (ok) return { ok, ...facts, data: isData ? body : undefined }
  const failure = { ok, ...facts, retryAfter: waitOf(operation, response, body) }
  if (why) return { ...failure, kind: 'unexpected', body, why: hide(why) }
  return isData && cause
    ? { ...failure, kind: 'parse', text: hide(text), cause: hideInThrown(cause, hide) }
    : { ...failure, kind: 'status', error: body }
}
