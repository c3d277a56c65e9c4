// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/stateful/control.js

import { isProblem, problem } from '../problem.js'

const base = '/_sendspec/'

/**
 * @typedef {object} Controls
 * @property {() => void} reset Puts the items back that were removed, and ends all sequences.
 * @property {(operation: string, codes: readonly number[]) => void} next Has the coming calls of an operation answered
 *   with these statuses, one each. Calls that the mock refuses anyway don't count.
 */

/** @typedef {{ statusCode: number, headers: Record<string, string>, body?: unknown }} Output */

/**
 * @param {number} status
 * @param {string} title
 * @returns {Output}
 */
const refusal = (status, title) => ({
  statusCode: status,
  headers: { 'content-type': 'application/problem+json' },
  body: { title, status },
})

/** @type {Readonly<Record<string, (controls: Controls, body: unknown) => void>>} */
const orders = {
  reset: ({ reset }) => reset(),
  next: ({ next }, body) => {
    const asked = parsed(body)
    if (typeof asked !== 'object' || asked === null) {
      throw problem({
        place: 'next',
        what: 'the body is not JSON',
        next: 'send {"operation": "<name>", "codes": [429, 200]}',
      })
    }
    const { operation, codes } = /** @type {{ operation: string, codes: number[] }} */ (asked)
    next(operation, codes)
  },
}

/**
 * `curl -d` sends JSON without saying so.
 * @param {unknown} body
 */
const parsed = (body) => {
  try {
    return typeof body === 'string' ? JSON.parse(body) : body
  } catch {
    return undefined
  }
}

/**
 * Answers a request that steers the mock server, or gives nothing if it is another one.
 * @param {{ method: string, path: string, body: unknown }} request
 * @param {{ controls: Controls, open: boolean }} to `open`: only this machine reaches the server.
 * @returns {Output | undefined}
 */
export const control = ({ method, path, body }, { controls, open }) => {
  const order = path.startsWith(base) ? path.slice(base.length) : undefined
  if (order === undefined) return undefined
  if (!open) return refusal(403, 'A mock server that other machines reach is not steered by requests.')
  const run = Object.hasOwn(orders, order) ? orders[order] : undefined
  if (!run)
    return refusal(
      404,
      `There are ${Object.keys(orders)
        .map((each) => base + each)
        .join(' and ')}.`,
    )
  if (method.toUpperCase() !== 'POST') return refusal(405, 'Use POST.')
  try {
    run(controls, body)
    return { statusCode: 204, headers: {} }
  } catch (error) {
    if (!isProblem(error)) throw error
    return refusal(422, error.message.replace('\n  next: ', '; '))
  }
}
