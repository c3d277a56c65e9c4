// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/malformed-requests.js

import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { escapeViolations } from './violations-header.js'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

const channel = 'http.server.request.start'
const mediaType = /^\s*[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+\s*(?:;\s*[\w-]+=(?:"[^"]*"|[^\s;,"]*)\s*)*$/

/**
 * What Prism 5.16 never answers, or ends the process over, and how to put it so that it is answered with 4xx.
 * @type {readonly ((request: Request) => void)[]}
 */
const repairs = [
  // A `%` that encodes nothing, and an address that starts like a host.
  (request) => {
    const url = (request.url ?? '/').replace(/^\/+/, '/')
    request.url = decodes(url) ? url : url.replaceAll('%', '%25')
  },
  // A server may disregard what it can't read there. Java sends `*` for `*/*`.
  ({ headers }) => {
    if (headers.accept && !headers.accept.split(',').every((each) => mediaType.test(each))) delete headers.accept
  },
  ({ headers }) => {
    const type = headers['content-type']
    if (type && !mediaType.test(type)) headers['content-type'] = 'application/octet-stream'
  },
  // After a body that isn't JSON, Prism waits for the request to close, which it has.
  (request) => request.once('close', () => setImmediate(() => request.emit('close'))),
]

/** @param {string} url */
const decodes = (url) => {
  try {
    decodeURIComponent(url)
    return true
  } catch {
    return false
  }
}

/**
 * Has a server answer malformed requests.
 * @param {string} address Of the server, as Prism names it.
 * @returns {() => void} Ends it.
 */
export const answerMalformedRequests = (address) => {
  const started = /** @param {unknown} message */ (message) => {
    const { request, response, server } =
      /** @type {{ request: Request, response: Response, server: import('node:http').Server }} */ (message)
    const at = server.address()
    if (at === null || typeof at === 'string' || `http://${at.address}:${at.port}` !== address) return
    for (const repair of repairs) repair(request)
    escapeViolations(response)
  }
  subscribe(channel, started)
  return () => unsubscribe(channel, started)
}
