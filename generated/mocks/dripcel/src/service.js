// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/service.js

import { composeStatus, documentedBy, isComposed } from './answers/compose-status.js'
import { limited } from './answers/faults.js'
import { problemAnswer } from './answers/problem-answer.js'
import { createPrism, isPrismProblem, readOperations } from './prism.js'
import { findMismatches } from './refusals/find-mismatches.js'
import { refuse } from './refusals/refuse.js'
import { prismRequest } from './requests/prism-request.js'
import { createRouter } from './requests/router.js'

/** @typedef {import('./answers/answer.js').Answer} Answer */
/** @typedef {import('./prism.js').Operation} Operation */
/** @typedef {import('./requests/read-request.js').Call} Call */
/** @typedef {import('./requests/preferences.js').Preferences} Preferences */
/** @typedef {import('./requests/router.js').Route} Route */
/** @typedef {Call & { body: unknown, address: string }} WholeCall */

/**
 * @typedef {object} ServiceOptions
 * @property {object} document
 * @property {import('./stateful/state-file.d.ts').StateFile | undefined} state
 * @property {boolean} errors
 * @property {boolean} dynamic
 * @property {string | undefined} seed
 */

/**
 * What a mock serves: the operations of a document, with Prism's judgement and answers, and its state.
 * @param {ServiceOptions} options
 */
export const createService = async ({ document, state: file, errors, dynamic, seed }) => {
  const name = titleOf(document)
  const operations = await readOperations(document, name)
  const prism = createPrism(name)
  const { keepState } = file ? await import('./stateful/keep-state.js') : {}
  const state = file && keepState?.(file)
  const router = createRouter(operations)

  /**
   * Answers a call of an operation.
   * @param {WholeCall} call
   * @param {{ route: Route, preferences: Preferences }} asked
   * @returns {Promise<Answer>}
   */
  const answer = async (call, { route, preferences }) => {
    const { operation } = route
    const request = prismRequest(call, operation)
    const context = { operation, request, prism }
    const { mismatches, diagnostics } = await findMismatches({ ...call, params: route.params }, context)
    const violations = diagnostics.map((each) => ({ side: 'request', ...each }))
    if (mismatches.length > 0) {
      const refusal = await refuse(mismatches, context)
      return { ...refusal, violations: violations.map(inPrismsWords) }
    }
    const wanted = { code: preferences.code, exampleKey: preferences.example }
    const made = await answerWith(call, { route, preferences, wanted, context }).catch((error) => {
      if (!isPrismProblem(error)) throw error
      return problemAnswer({ status: error.status, title: error.message, detail: error.detail })
    })
    return checked(made, { violations, context })
  }

  /**
   * @param {WholeCall} call
   * @param {{ route: Route, preferences: Preferences, wanted: import('./prism.js').Wanted, context: Context }} how
   * @returns {Promise<Made>}
   */
  const answerWith = async (call, { route, preferences, wanted, context }) => {
    const { operation, request } = context
    if (preferences.fault === 'rate-limit') return limited(await ofStatus(429, context))
    if (wanted.code !== undefined && isComposed(operation, wanted.code)) return composeStatus(wanted.code, context)
    const { output, violations } = await prism.answer(operation, request, wanted)
    const usual = {
      status: output.statusCode,
      headers: output.headers ?? {},
      ...('body' in output && { body: output.body }),
    }
    const isAsked = wanted.code !== undefined || wanted.exampleKey !== undefined || preferences.dynamic !== undefined
    if (state && !isAsked && usual.status < 300) {
      const stateful = state.answer(operation.iid ?? '', {
        status: usual.status,
        call: { params: route.params, query: call.query, body: call.body, address: call.address },
      })
      if (stateful)
        return stateful.body === undefined ? ofStatus(stateful.status, context) : { ...usual, body: stateful.body }
    }
    if (!(preferences.dynamic ?? dynamic) || wanted.exampleKey !== undefined) return { ...usual, judged: violations }
    const { madeUp } = await import('./dynamic/made-up.js')
    const key = preferences.seed ?? seed
    return madeUp(usual, { operation, seed: key && `${key} ${call.method} ${call.path} ${JSON.stringify(call.query)}` })
  }

  /**
   * @param {Made} made
   * @param {{ violations: readonly object[], context: Context }} about
   * @returns {Promise<Answer>}
   */
  const checked = async ({ judged, ...made }, { violations, context: { operation, request } }) => {
    const { status: statusCode, headers, body } = made
    const isKnown = documentedBy(operation, statusCode) !== undefined
    const output = { statusCode, headers: { ...headers }, ...(body !== undefined && { body }) }
    const found = judged ?? (isKnown ? await prism.judgeAnswer(operation, request, output) : [])
    const all = [...violations, ...found.map((each) => ({ side: 'response', ...each }))].map((each) =>
      inPrismsWords(/** @type {any} */ (each)),
    )
    if (errors && found.some(({ severity }) => severity === 0)) {
      const detail = found.map(({ message }) => message).join('; ')
      return {
        ...problemAnswer({ status: 500, title: 'The response violates its schema.', detail, violations: all }),
        violations: all,
      }
    }
    return { ...made, violations: all }
  }

  return {
    name,
    operations,
    router,
    controls: state?.controls,
    answer,
  }
}

/**
 * An answer, with what Prism found in it where it composed the answer.
 * @typedef {Answer & { judged?: readonly import('./prism.js').Diagnostic[] }} Made
 */

/** @typedef {{ operation: Operation, request: import('./prism.js').PrismRequest, prism: ReturnType<typeof createPrism> }} Context */

/**
 * The usual answer of a status.
 * @param {number} status
 * @param {Context} context
 * @returns {Promise<Answer>}
 */
const ofStatus = async (status, context) => {
  const { operation, request, prism } = context
  if (isComposed(operation, status)) return composeStatus(status, context)
  const { output } = await prism.answer(operation, request, { code: status })
  return { status: output.statusCode, headers: output.headers ?? {}, ...('body' in output && { body: output.body }) }
}

const severities = ['Error', 'Warning', 'Information', 'Hint']

/** @param {import('./prism.js').Diagnostic & { side: string }} diagnostic */
const inPrismsWords = ({ side, path = [], severity, code, message }) => ({
  location: [side, ...path],
  severity: severities[severity] ?? 'Error',
  code,
  message,
})

/** @param {object} document */
const titleOf = (document) => {
  const { info } = /** @type {{ info?: { title?: unknown } }} */ (document)
  return typeof info?.title === 'string' ? info.title : 'OpenAPI document'
}
