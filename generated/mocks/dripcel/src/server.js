// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/server.js

import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { faultPlan } from './answers/faults.js'
import { listenProblem } from './listen-problems.js'
import { problem } from './problem.js'
import { requestFailure } from './request-failure.js'
import { serve } from './serve.js'
import { createService } from './service.js'

/** @typedef {import('./stateful/state-file.d.ts').StateFile} StateFile */
/** @typedef {import('./control/control.js').Controls} Controls */

/**
 * @typedef {object} ServerOptions
 * @property {object} document An OpenAPI document. It is not changed.
 * @property {StateFile | undefined} [state] Answer from these items, which requests select and remove, instead of
 *   serving the examples. Default: the mock keeps no state.
 * @property {string} [host] Address to listen on. Default: `127.0.0.1`, which other machines can't reach.
 * @property {number} [port] Default: 4010. With 0 the system chooses a free one.
 * @property {boolean} [errors] Answer with 500 when a body violates its schema, instead of serving it. Default: false.
 * @property {boolean} [dynamic] Make bodies up from the schemas instead of serving the examples. Default: false.
 * @property {string} [seed] The same seed gives the same made-up bodies. Default: each request has other ones.
 * @property {number} [delay] Milliseconds to wait before each answer. Default: 0.
 * @property {import('./answers/faults.js').Fault} [fault] What goes wrong with requests. Default: nothing.
 * @property {number} [faultEvery] `fault` concerns every n-th request. Default: 1.
 * @property {{ key: string, cert: string }} [tls] Files in PEM format; the mock speaks HTTPS with them. Default: HTTP.
 * @property {number} [maxHeaderSize] Bytes that the headers of a request can have. Default: 16384.
 * @property {(served: import('./serve.js').Served) => void} [onRequest] Is called after each request.
 * @property {(failure: import('./problem.js').Problem) => void} [onFailure] Is called when the mock fails on a request,
 *   which gets a 500. Default: its message is printed to the error output.
 */

/**
 * @typedef {object} Server
 * @property {string} url
 * @property {number} port
 * @property {(document: object, state?: StateFile) => Promise<void>} replace Serves another document from the next request
 *   on, with its initial state; connections stay.
 * @property {Controls['reset']} reset
 * @property {Controls['next']} next
 * @property {() => Promise<void>} close Ends open connections and frees the port.
 */

/**
 * Serves an OpenAPI document with Prism.
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 */
export const startServer = async (options) => {
  const { host = '127.0.0.1', port = 4010, errors = false, dynamic = false, seed, tls } = options
  const create = /** @param {object} document @param {StateFile | undefined} state */ (document, state) =>
    createService({ document, state, errors, dynamic, seed })
  let service = await create(options.document, options.state)
  const listener = serve({
    service: () => service,
    host,
    delay: options.delay ?? 0,
    nextFault: faultPlan(options),
    onRequest: options.onRequest ?? (() => {}),
    onFailure: (error, request) => (options.onFailure ?? printFailure)(requestFailure(error, request)),
  })
  const maxHeaderSize = options.maxHeaderSize ?? 16_384
  const server = tls
    ? createSecureServer({ ...certificate(tls, service.name), maxHeaderSize }, listener)
    : createServer({ maxHeaderSize }, listener)
  // Node ends such a connection without a word. It is what a client sends that takes the mock for a proxy.
  server.on('connect', (_, socket) => socket.end('HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n'))
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(undefined))
  }).catch((error) => {
    throw listenProblem(error, { name: service.name, host, port })
  })
  const { port: listening } = /** @type {import('node:net').AddressInfo} */ (server.address())
  return {
    url: `http${tls ? 's' : ''}://${host.includes(':') ? `[${host}]` : host}:${listening}`,
    port: listening,
    replace: async (document, state) => {
      service = await create(document, state)
    },
    reset: () => controlsOf(service).reset(),
    next: (operation, codes) => controlsOf(service).next(operation, codes),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** @param {import('./problem.js').Problem} failure */
const printFailure = ({ message }) => void process.stderr.write(`${message}\n`)

/**
 * @param {{ name: string, controls: Controls | undefined }} service
 * @returns {Controls}
 */
const controlsOf = ({ name, controls }) => {
  if (controls) return controls
  throw problem({ place: name, what: 'the mock server keeps no state', next: 'start it as a stateful one' })
}

/**
 * @param {{ key: string, cert: string }} tls
 * @param {string} name
 */
const certificate = ({ key, cert }, name) => {
  const read = /** @param {string} file */ (file) => {
    try {
      return readFileSync(file)
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error)
      throw problem({ place: `${name}, ${file}`, what, next: 'name files in PEM format with --tls-key and --tls-cert' })
    }
  }
  return { key: read(key), cert: read(cert) }
}
