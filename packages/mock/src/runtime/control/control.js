import { problemAnswer } from '../answers/problem-answer.js'
import { ownPath } from '../paths.js'
import { isProblem, problem } from '../problem.js'

/**
 * @typedef {object} Controls
 * @property {() => void} reset Puts back the items that were removed, and ends all sequences.
 * @property {(operation: string, codes: readonly number[]) => void} next Answers the next calls of an operation with these
 *   statuses, one each. Calls that the mock refuses don't count.
 */

/** @typedef {import('../answers/answer.js').Answer} Answer */

/** @type {Readonly<Record<string, (controls: Controls, body: unknown) => void>>} */
const orders = {
  reset: ({ reset }) => reset(),
  next: ({ next }, body) => {
    if (typeof body !== 'object' || body === null) {
      throw problem({
        place: 'next',
        what: 'the body is not a JSON object',
        next: 'send {"operation": "<name>", "codes": [429, 200]}',
      })
    }
    const { operation, codes } = /** @type {{ operation: string, codes: number[] }} */ (body)
    next(operation, codes)
  },
}

const loopback = /^(?:127(?:\.\d+){3}|::1|localhost)$/

/**
 * Whether only this machine reaches a server at an address.
 * @param {string} host
 */
export const isLoopback = (host) => loopback.test(host)

/**
 * Answers a request that controls the mock.
 * @param {import('../requests/read-request.js').Call & { body: unknown }} call
 * @param {{ controls: Controls, host: string }} mock `host`: the address that it listens on.
 * @returns {Answer}
 */
export const control = ({ method, path, headers, body }, { controls, host }) => {
  const refusal = foreignRequest(headers, host)
  if (refusal) return refusal
  const order = path.slice(ownPath.length)
  const run = Object.hasOwn(orders, order) ? orders[order] : undefined
  if (!run) {
    const there = Object.keys(orders).map((each) => ownPath + each)
    return problemAnswer({ status: 404, title: `There are ${there.join(' and ')}.` })
  }
  if (method !== 'POST') return problemAnswer({ status: 405, title: 'Use POST.' }, { allow: 'POST' })
  if (!/^\s*application\/json\s*(?:;|$)/i.test(headers['content-type'] ?? '')) {
    return problemAnswer({ status: 415, title: 'Send the header Content-Type: application/json.' })
  }
  try {
    run(controls, body)
    return { status: 204, headers: {} }
  } catch (error) {
    if (!isProblem(error)) throw error
    return problemAnswer({ status: 422, title: error.message.replace('\n  next: ', '; ') })
  }
}

/**
 * Web pages can send requests to loopback addresses, also under a name of their own that leads there. So a request has to
 * name a loopback address itself, and come from no page of another origin.
 * @param {Readonly<Record<string, string>>} headers
 * @param {string} host
 */
const foreignRequest = (headers, host) => {
  if (!isLoopback(host)) {
    return problemAnswer({ status: 403, title: 'A mock that other machines reach is not controlled by requests.' })
  }
  const named = URL.parse(`http://${headers.host ?? ''}`)
  if (!named || !isLoopback(named.hostname.replace(/^\[|\]$/g, ''))) {
    return problemAnswer({ status: 403, title: 'Name the mock by its loopback address to control it.' })
  }
  const { origin } = headers
  if (origin !== undefined && URL.parse(origin)?.host !== named.host) {
    return problemAnswer({ status: 403, title: 'A web page of another origin may not control the mock.' })
  }
  return undefined
}
