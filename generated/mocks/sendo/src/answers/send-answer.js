// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/answers/send-answer.js

import { STATUS_CODES } from 'node:http'

/** @typedef {import('./answer.js').Answer} Answer */

/** The header that tells in one line why the mock didn't answer with success. */
export const reasonHeader = 'sendspec-reason'

const longest = 4000

/**
 * Sends an answer.
 * @param {import('node:http').ServerResponse} response
 * @param {Answer} answer
 * @param {{ withoutBody: boolean, half: boolean }} how `half`: break off in the middle of the body.
 */
export const sendAnswer = (response, { status, headers, body, reason, violations = [] }, { withoutBody, half }) => {
  for (const [name, value] of Object.entries(headers)) {
    // Bodies are sent as they are, whatever encoding a contract documents.
    if (!/^(?:content-encoding|content-length|transfer-encoding)$/i.test(name)) response.setHeader(name, value)
  }
  if (violations.length > 0) response.setHeader('sl-violations', inAscii(JSON.stringify(violations)))
  if (reason) response.setHeader(reasonHeader, inAscii(reason))
  response.statusCode = status
  response.statusMessage = STATUS_CODES[status] ?? 'Unknown'
  const bytes = bodyOf(body, String(response.getHeader('content-type') ?? ''))
  if (status === 204 || status === 304 || bytes === undefined) {
    if (status !== 204 && status !== 304) response.setHeader('content-length', 0)
    response.end()
    return
  }
  response.setHeader('content-length', bytes.length)
  if (withoutBody) response.end()
  else if (half) response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy())
  else response.end(bytes)
}

/**
 * @param {unknown} body
 * @param {string} type
 * @returns {Buffer | undefined}
 */
const bodyOf = (body, type) => {
  if (body === undefined || (body === null && type === '')) return undefined
  const isText = typeof body === 'string' && !/json\b/i.test(type)
  return Buffer.from(isText ? body : JSON.stringify(body))
}

/**
 * A header can't hold other characters, and no client reads one of any length.
 * @param {string} text
 */
const inAscii = (text) =>
  text.slice(0, longest).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/**
 * Lets web pages of any origin call the mock, as Prism does.
 * @param {import('node:http').ServerResponse} response
 * @param {Readonly<Record<string, string>>} headers Of the request.
 */
export const allowOrigins = (response, headers) => {
  response.setHeader('Access-Control-Allow-Origin', headers.origin || '*')
  response.setHeader('Access-Control-Allow-Headers', headers['access-control-request-headers'] || '*')
  response.setHeader('Access-Control-Allow-Credentials', 'true')
  response.setHeader('Access-Control-Expose-Headers', headers['access-control-expose-headers'] || '*')
}
