// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/refusals/request-mismatch.js

import { pointerOf, valueAt } from '../stateful/pointers.js'
import { expectedIn, quotedIn } from './prism-words.js'

/**
 * One thing that is wrong with a request.
 * @typedef {object} RequestMismatch
 * @property {'path' | 'query' | 'header' | 'body'} in
 * @property {string} pointer JSON pointer from there, e.g. `/filter/campaign_uuid`. Empty for all of it.
 * @property {string | number} code As Prism and Ajv name it, e.g. `enum`, 401 for credentials, 415 for the content type.
 * @property {string} expected
 * @property {string} received
 */

/** @typedef {import('../requests/read-request.js').Call} Call */
/** @typedef {Call & { params: Readonly<Record<string, unknown>>, body: unknown }} Given */

/**
 * What Prism says of a request, with what the request has in that place.
 * @param {import('../prism.js').Diagnostic} diagnostic
 * @param {Given} given
 * @returns {RequestMismatch}
 */
export const requestMismatch = ({ path = [], code = 'invalid', message }, given) => {
  if (code === 415) {
    const expected = /^Supported content types: (.*)$/.exec(message)?.[1]?.replaceAll(',', ' or ') ?? 'no body'
    return {
      in: 'body',
      pointer: '',
      code,
      expected,
      received: given.headers['content-type'] ?? 'a body without a content type',
    }
  }
  if (path.length === 0) return { in: 'body', pointer: '', code, expected: 'a body', received: 'nothing' }
  const [place, ...steps] = path
  const part = /** @type {RequestMismatch['in']} */ (place)
  if (code === 'required') {
    const pointer = pointerOf([...steps, quotedIn(message)])
    return { in: part, pointer, code, expected: 'a value', received: 'nothing' }
  }
  if (code === 'additionalProperties') {
    const pointer = pointerOf([...steps, quotedIn(message.slice(message.lastIndexOf('found')))])
    return { in: part, pointer, code, expected: 'no such key', received: receivedAt(given, { in: part, pointer }) }
  }
  const pointer = pointerOf(steps)
  return { in: part, pointer, code, expected: expectedIn(message), received: receivedAt(given, { in: part, pointer }) }
}

/**
 * What a request has at a place, in words. Values of headers can be secret.
 * @param {Given} given
 * @param {{ in: RequestMismatch['in'], pointer: string }} place
 */
export const receivedAt = (given, place) => {
  if (place.in === 'header') return 'another value'
  if (place.in === 'query') return inWords(queryValue(given.query, place.pointer))
  return inWords(valueAt(place.in === 'path' ? given.params : given.body, place.pointer))
}

/**
 * @param {Call['query']} query
 * @param {string} pointer
 */
const queryValue = (query, pointer) => {
  const [name = '', ...keys] = pointer.slice(1).split('/')
  return query[name + keys.map((key) => `[${key}]`).join('')] ?? query[name]
}

/** @param {unknown} value */
const inWords = (value) => {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/**
 * One sentence about a mismatch.
 * @param {RequestMismatch} mismatch
 */
export const sentenceOf = (mismatch) =>
  `${[mismatch.in, mismatch.pointer].filter(Boolean).join(' ')}: expected ${mismatch.expected}, received ${mismatch.received}`
