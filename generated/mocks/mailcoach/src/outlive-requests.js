// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/outlive-requests.js

import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { requestFailure } from './request-failure.js'

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {{ request: Request, response: Response }} Exchange
 */

const channel = 'http.server.request.start'
const body = JSON.stringify({ title: 'The server failed on this request', status: 500 })

/**
 * Keeps a process running when one of its servers throws while it handles a request, also in a callback: that request gets
 * a 500. An error from anywhere else still ends the process.
 * @param {(problem: import('./problem.js').Problem) => void} onFailure
 * @returns {() => void} Restores the default behavior.
 */
export const outliveRequests = (onFailure) => {
  /** @type {AsyncLocalStorage<Exchange>} */
  const exchanges = new AsyncLocalStorage()
  const started = /** @param {unknown} message */ (message) => exchanges.enterWith(/** @type {Exchange} */ (message))
  const thrown = /** @param {unknown} error */ (error) => {
    const exchange = exchanges.getStore()
    if (!exchange) throw error
    onFailure(requestFailure(error, exchange.request))
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
