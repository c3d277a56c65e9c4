// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/server.js

import { createLogger } from '@stoplight/prism-core'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { createServer } from '@stoplight/prism-http-server'
import { healthOperations } from './health.js'
import { listenProblem } from './listen-problems.js'
import { answerMalformedRequests } from './malformed-requests.js'
import { problem } from './problem.js'

/** @typedef {import('./stateful/state-file.d.ts').StateFile} StateFile */
/** @typedef {import('./stateful/control.js').Controls} Controls */

/**
 * @typedef {object} ServerOptions
 * @property {object} document An OpenAPI document. It is not changed.
 * @property {string} [host] Address to listen on. Default: `127.0.0.1`, which other machines can't reach.
 * @property {number} [port] Default: 4010. With 0 the system chooses a free one.
 * @property {boolean} [errors] Answer with 500 when a body violates its schema, instead of serving it. Default: false.
 * @property {boolean} [dynamic] Make bodies up from the schemas instead of serving the examples. Default: false.
 * @property {StateFile | undefined} [state] Answer from these items, which requests
 *   select and remove, instead of serving the examples. Default: none are kept.
 */

/**
 * @typedef {object} Server
 * @property {string} url
 * @property {number} port
 * @property {(document: object, state?: StateFile) => Promise<void>} replace Serves another document from the next request on,
 *   and begins anew with its state; connections stay.
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
  const { document, host = '127.0.0.1', port = 4010, errors = false, dynamic = false, state } = options
  const name = titleOf(document)
  const operations = await readOperations(document, name)
  const server = createServer(operations, {
    cors: true,
    config: {
      isProxy: false,
      validateRequest: true,
      validateResponse: true,
      checkSecurity: true,
      errors,
      upstreamProxy: undefined,
      mock: { dynamic },
    },
    components: { logger: createLogger(name, { level: 'silent' }) },
  })
  const respond = server.prism.request
  const controlsOf = /** @param {StateFile | undefined} file */ async (file) => {
    server.prism.request = respond
    return file ? stateful(server.prism, { file, host, dynamic }) : stateless(name)
  }
  let controls = await controlsOf(state)
  const address = await server.listen(port, host).catch((error) => {
    throw listenProblem(error, { name, host, port })
  })
  const stopRepairs = answerMalformedRequests(address)
  const listening = Number(address.slice(address.lastIndexOf(':') + 1))
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${listening}`,
    port: listening,
    replace: async (next, nextState) => {
      const replacing = await readOperations(next, titleOf(next))
      // Prism looks for the operation of each request in the list that it was given.
      operations.splice(0, operations.length, ...replacing)
      controls = await controlsOf(nextState)
    },
    reset: () => controls.reset(),
    next: (operation, codes) => controls.next(operation, codes),
    close: async () => {
      stopRepairs()
      await server.close()
    },
  }
}

/**
 * @param {ReturnType<typeof createServer>['prism']} prism
 * @param {{ file: StateFile, host: string, dynamic: boolean }} options
 */
const stateful = async (prism, options) => {
  const { keepState } = await import('./stateful/keep-state.js')
  return keepState(prism, options)
}

/**
 * @param {string} name
 * @returns {Controls}
 */
const stateless = (name) => {
  const refuse = () => {
    throw problem({ place: name, what: 'the mock server keeps no state', next: 'start it as a stateful one' })
  }
  return { reset: refuse, next: refuse }
}

/** @param {object} document */
const titleOf = (document) => {
  const { info } = /** @type {{ info?: { title?: unknown } }} */ (document)
  return typeof info?.title === 'string' ? info.title : 'OpenAPI document'
}

/**
 * @param {object} document
 * @param {string} name
 */
const readOperations = async (document, name) => {
  // Prism resolves references in place.
  const operations = await getHttpOperationsFromSpec(structuredClone(document)).catch((error) => {
    const what = error instanceof Error ? error.message : String(error)
    throw problem({
      place: name,
      what: `Prism can't read the document: ${what}`,
      next: 'check it with an OpenAPI linter',
    })
  })
  if (operations.length === 0) {
    throw problem({ place: name, what: 'the document has no operations', next: 'give a document with paths' })
  }
  return [...operations.map(withHeaderValues), ...(await healthOperations())]
}

/**
 * Gives response headers their examples as text, and numeric ones without an example a 1: Prism would leave out a 0,
 * and then miss the header.
 * @param {Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number]} operation
 */
const withHeaderValues = (operation) => ({
  ...operation,
  responses: operation.responses.map((response) => ({
    ...response,
    ...(response.headers && { headers: response.headers.map((header) => ({ ...header, ...headerExamples(header) })) }),
  })),
})

/**
 * @typedef {{ type?: unknown, minimum?: number | undefined }} HeaderSchema
 * @param {{ schema?: HeaderSchema, examples?: readonly { id: string, key: string, value?: unknown }[] }} header
 */
const headerExamples = ({ schema, examples = [] }) => {
  const numeric = schema?.type === 'integer' || schema?.type === 'number'
  if (examples.length > 0) return { examples: examples.map((each) => ({ ...each, value: String(each.value) })) }
  return numeric ? { examples: [{ id: '1', key: 'default', value: schema.minimum || 1 }] } : {}
}
