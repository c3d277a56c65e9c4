// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/answer.ts

import type { Outcome } from './ends.ts'
import type { Operation } from './operation.ts'
import { waitOf } from './retry.ts'
import { hideInThrown } from './secrets.ts'

/** Whether a status is documented with a body. */
const hasBody = ({ json }: Operation, status: number): boolean =>
  json.includes(status) || json.includes(Math.floor(status / 100))

/** Why an answer isn't documented; `undefined` if it is. */
const reason = (operation: Operation, response: Response, text: string, isJson: boolean): string | undefined => {
  const { status, ok, type, headers } = response
  if (hasBody(operation, status)) {
    return !text ? 'the body is empty' : isJson ? undefined : `the body is ${headers.get('content-type')}, not JSON`
  }
  // Without a documented body, any success says as much as the documented one.
  if (operation.empty?.includes(status) || (ok && operation.json.every((each) => each > 299))) return undefined
  const to = type === 'opaqueredirect' ? 'another address' : headers.get('location')
  return `the status ${status} is not documented${to ? `; it redirects to ${to}` : ''}`
}

/** A body: parsed if it is JSON, else text; `undefined` if it is empty. */
const parse = (text: string, isJson: boolean): { readonly body: unknown; readonly cause?: unknown } => {
  try {
    return { body: isJson && text ? JSON.parse(text) : text || undefined }
  } catch (cause) {
    return { body: text, cause }
  }
}

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
  const isData = hasBody(operation, status)
  const why = reason(operation, response, text, isJson)
  const meant = response.ok && !why
  const { body, cause } = parse(meant ? text : hide(text), isJson)
  const noJson = isData && cause
  const ok = meant && !noJson
  if (!ok) {
    const hidden = new Headers()
    response.headers.forEach((value, name) => {
      hidden.append(name, hide(value))
    })
    Object.defineProperty(response, 'headers', { value: hidden })
  }
  const { headers } = response
  const { requestId } = Object(body)
  const facts = {
    status,
    response,
    requestId:
      headers.get('x-request-id') ??
      headers.get('request-id') ??
      (typeof requestId === 'string' ? requestId : undefined),
    headers: operation.responseHeaders?.(headers),
  }
  if (ok) return { ...facts, ok, data: isData ? body : undefined }
  const failure = { ...facts, ok, retryAfter: waitOf(operation, response, body) }
  if (why) return { ...failure, kind: 'unexpected', body, why: hide(why) }
  return noJson
    ? { ...failure, kind: 'parse', text: hide(text), cause: hideInThrown(cause, hide) }
    : { ...failure, kind: 'status', error: body }
}
