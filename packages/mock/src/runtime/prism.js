import { createLogger } from '@stoplight/prism-core'
import { createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { problem } from './problem.js'

/** @typedef {Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number]} Operation */
/** @typedef {Parameters<ReturnType<typeof createInstance>['request']>[0]} PrismRequest */
/** @typedef {{ statusCode: number, headers?: Record<string, string>, body?: unknown }} Output */
/** @typedef {{ path?: readonly string[], code?: string | number, message: string, severity: number, tags?: readonly string[] }} Diagnostic */
/** @typedef {Error & { status: number, detail: string }} PrismProblem */
/** @typedef {{ code?: number | undefined, exampleKey?: string | undefined, mediaTypes?: string[] }} Wanted */

const config = /** @type {const} */ ({
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
})

/**
 * Prism as the mock uses it: to judge requests, to choose and compose answers, and to judge those.
 * @param {string} name Of the API.
 */
export const createPrism = (name) => {
  const logger = createLogger(name, { level: 'silent' })
  const asked = { ...config, checkSecurity: false, validateRequest: false }
  const answering = createInstance(asked, { logger })
  const judging = createInstance({ ...config, validateResponse: false }, { logger, mock: fixed({ statusCode: 200 }) })
  return {
    /**
     * What a request lacks.
     * @param {Operation} operation
     * @param {PrismRequest} request
     * @returns {Promise<readonly Diagnostic[]>}
     */
    judgeRequest: async (operation, request) => (await run(judging, { operation, request })).validations.input,
    /**
     * The answer that Prism gives to a request, which it takes for a valid one.
     * @param {Operation} operation
     * @param {PrismRequest} request
     * @param {Wanted} wanted
     * @returns {Promise<{ output: Output, violations: readonly Diagnostic[] }>}
     * @throws PrismProblem where Prism has no such answer.
     */
    answer: async (operation, request, wanted) => {
      const mock = { dynamic: false, ...defined(wanted) }
      const { output, validations } = await run(answering, { operation, request, config: { ...asked, mock } })
      return { output, violations: validations.output }
    },
    /**
     * What an answer lacks.
     * @param {Operation} operation
     * @param {PrismRequest} request
     * @param {Output} output
     * @returns {Promise<readonly Diagnostic[]>}
     */
    judgeAnswer: async (operation, request, output) => {
      const given = createInstance(asked, { logger, mock: fixed(output) })
      return (await run(given, { operation, request })).validations.output
    },
  }
}

/**
 * @param {unknown} error
 * @returns {error is PrismProblem}
 */
export const isPrismProblem = (error) =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' && 'detail' in error

/**
 * @param {ReturnType<typeof createInstance>} instance
 * @param {{ operation: Operation, request: PrismRequest, config?: any }} call
 * @returns {Promise<any>}
 */
const run = async (instance, { operation, request, config }) => {
  const result = await instance.request(request, [operation], config)()
  if (result._tag === 'Left') throw result.left
  return result.right
}

/**
 * Has Prism take an answer for its own.
 * @param {Output} output
 * @returns {any}
 */
const fixed = (output) => () => () => ({ _tag: 'Right', right: output })

/**
 * @template {object} T
 * @param {T} values
 * @returns {T}
 */
const defined = (values) =>
  /** @type {T} */ (Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)))

/**
 * The operations of an OpenAPI document, which is not changed.
 * @param {object} document
 * @param {string} name
 * @returns {Promise<readonly Operation[]>}
 */
export const readOperations = async (document, name) => {
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
    throw problem({ place: name, what: 'the document has no operations', next: 'use a document with paths' })
  }
  return operations.map(withHeaderValues)
}

/**
 * Gives response headers their examples as text, and numeric ones without an example a 1: Prism leaves out a 0, and
 * then reports that the header is missing.
 * @param {Operation} operation
 * @returns {Operation}
 */
const withHeaderValues = (operation) =>
  /** @type {Operation} */ ({
    ...operation,
    responses: operation.responses.map((response) => ({
      ...response,
      ...(response.headers && {
        headers: response.headers.map((header) => ({ ...header, ...headerExamples(header) })),
      }),
    })),
  })

/**
 * @typedef {{ type?: unknown, minimum?: number | undefined }} HeaderSchema
 * @param {{ schema?: any, examples?: readonly any[] }} header
 */
const headerExamples = ({ schema, examples = [] }) => {
  const numeric = schema?.type === 'integer' || schema?.type === 'number'
  if (examples.length > 0) return { examples: examples.map((each) => ({ ...each, value: String(each.value) })) }
  return numeric ? { examples: [{ id: '1', key: 'default', value: String(schema.minimum || 1) }] } : {}
}
