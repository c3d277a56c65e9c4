// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/outlive-requests.js

import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { problem } from './problem.js'

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {{ request: Request, response: Response }} Exchange
 */

const channel = 'http.server.request.start'
const body = JSON.stringify({ title: 'The server failed on this request', status: 500 })

/**
 * Has a process outlive what its servers throw over a request: Prism throws over some, and the process would end with
 * all servers in it. The request gets a 500. What is thrown elsewhere ends the process as ever.
 * @param {(problem: import('./problem.js').Problem) => void} tell
 * @returns {() => void} Ends it.
 */
export const outliveRequests = (tell) => {
  /** @type {AsyncLocalStorage<Exchange>} */
  const exchanges = new AsyncLocalStorage()
  const started = /** @param {unknown} message */ (message) => exchanges.enterWith(/** @type {Exchange} */ (message))
  const thrown = /** @param {unknown} error */ (error) => {
    const exchange = exchanges.getStore()
    if (!exchange) throw error
    tell(failure(error, exchange.request))
    fail(exchange.response)
  }
  subscribe(channel, started)
  process.on('uncaughtException', thrown)
  return () => {
    unsubscribe(channel, started)
    process.off('uncaughtException', thrown)
  }
}

/** @param {Response} response */
const fail = (response) => {
  if (response.headersSent) response.destroy()
  else response.writeHead(500, { 'content-type': 'application/problem+json', connection: 'close' }).end(body)
}

/**
 * @param {unknown} error
 * @param {Request} request
 */
const failure = (error, { method, url = '', socket }) => {
  const lines = String(error instanceof Error ? error.stack : error).split('\n')
  return problem({
    // Without the query, which may hold a secret.
    place: `${method} http://${socket.localAddress}:${socket.localPort}${url.split('?')[0]}`,
    what: [
      'the server failed on this request, which got a 500',
      ...lines.slice(0, 4).map((line) => `    ${line.trim()}`),
    ].join('\n'),
    next: 'none: it goes on; report these lines with the request',
  })
}
