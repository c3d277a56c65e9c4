// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/serve.js

import { setTimeout as wait } from 'node:timers/promises'
import { acceptable } from './answers/acceptable.js'
import { problemAnswer } from './answers/problem-answer.js'
import { allowOrigins, sendAnswer } from './answers/send-answer.js'
import { control } from './control/control.js'
import { healthPath, ownPath } from './paths.js'
import { nearMisses } from './requests/near-misses.js'
import { readPreferences } from './requests/preferences.js'
import { readBody } from './requests/read-body.js'
import { readRequest } from './requests/read-request.js'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {import('./answers/answer.js').Answer} Answer */
/** @typedef {import('./answers/faults.js').Fault} Fault */
/** @typedef {Awaited<ReturnType<typeof import('./service.js').createService>>} Service */

/**
 * What a mock did with one request.
 * @typedef {object} Served
 * @property {string} method
 * @property {string} path Without the query, which can be secret.
 * @property {number | undefined} status Absent where the connection was reset.
 * @property {string | undefined} reason Why the answer is not the usual success.
 * @property {number} milliseconds
 */

/**
 * @typedef {object} ServeOptions
 * @property {() => Service} service The one of the document that is served now.
 * @property {string} host The address that the mock listens on.
 * @property {number} delay Milliseconds before each answer.
 * @property {() => Fault | undefined} nextFault
 * @property {(served: Served) => void} onRequest
 * @property {(error: unknown, request: Request) => void} onFailure Is called with what a request made the mock throw.
 */

/**
 * Answers requests, whatever they hold.
 * @param {ServeOptions} options
 * @returns {(request: Request, response: Response) => Promise<void>}
 */
export const serve = (options) => async (request, response) => {
  const began = performance.now()
  const call = readRequest(request)
  const { answer, fault } = await answerTo(call, { request, options }).catch((error) => {
    // A client that hangs up in the middle of its body is no failure of the mock.
    if (!request.readableAborted) options.onFailure(error, request)
    const title = 'The server failed on this request'
    return { answer: problemAnswer({ status: 500, title }, { connection: 'close' }), fault: undefined }
  })
  if (fault === 'reset') request.socket.resetAndDestroy()
  else {
    if (!isOwn(call.path)) allowOrigins(response, call.headers)
    sendAnswer(response, answer, { withoutBody: call.method === 'HEAD', half: fault === 'half' })
  }
  options.onRequest({
    method: call.method,
    path: call.path,
    status: fault === 'reset' ? undefined : answer.status,
    reason: fault === undefined ? answer.reason : [`fault ${fault}`, answer.reason].filter(Boolean).join('; '),
    milliseconds: performance.now() - began,
  })
}

/** @typedef {import('./requests/read-request.js').Call} Call */
/** @typedef {{ answer: Answer, fault?: Fault | undefined }} Outcome */

/** @param {string} path */
const isOwn = (path) => path.startsWith(ownPath)

/**
 * @param {Call} call
 * @param {{ request: Request, options: ServeOptions }} context
 * @returns {Promise<Outcome>}
 */
const answerTo = async (call, { request, options }) => {
  const { method, path, headers } = call
  const service = options.service()
  if (path === healthPath && (method === 'GET' || method === 'HEAD')) {
    return { answer: { status: 200, headers: { 'content-type': 'application/json' }, body: { status: 'ok' } } }
  }
  if (isOwn(path)) return { answer: await ownAnswer(call, { request, options }) }
  const route = service.router.find(method, path)
  if (!route) return { answer: unrouted(call, service) }
  const asked = readPreferences(call, route.operation)
  if ('refusal' in asked) return { answer: asked.refusal }
  const { preferences } = asked
  const fault = preferences.fault ?? options.nextFault()
  const delay = preferences.delay ?? options.delay
  // Without `ref` the delay of one request doesn't hold up the end of the process.
  if (delay > 0) await wait(delay, undefined, { ref: false })
  if (fault === 'reset') return { answer: problemAnswer({ status: 0, title: '' }), fault }
  const read = await readBody(request)
  if ('refusal' in read) return { answer: read.refusal }
  const address = `http${'encrypted' in request.socket ? 's' : ''}://${headers.host ?? options.host}${path}`
  const whole = { ...call, body: read.body, address }
  const answer = await service.answer(whole, { route, preferences: { ...preferences, ...(fault && { fault }) } })
  return { answer: acceptable(answer, headers.accept), fault }
}

/**
 * @param {Call} call
 * @param {{ request: Request, options: ServeOptions }} context
 * @returns {Promise<Answer>}
 */
const ownAnswer = async (call, { request, options }) => {
  const { name, controls } = options.service()
  if (!controls) {
    return problemAnswer({
      status: 404,
      title: `The mock of ${name} keeps no state.`,
      detail: 'Start it with --stateful.',
    })
  }
  const read = await readBody(request)
  return 'refusal' in read ? read.refusal : control({ ...call, body: read.body }, { controls, host: options.host })
}

/**
 * Answers a request that no operation is for.
 * @param {Call} call
 * @param {Service} service
 * @returns {Answer}
 */
const unrouted = ({ method, path, headers }, { router, operations }) => {
  const methods = router.methods(path)
  const allow = methods.join(', ')
  if (method === 'OPTIONS' && (methods.length > 0 || path === '/*')) {
    const asked = headers['access-control-request-method']
    return {
      status: 204,
      headers: {
        ...(allow && { allow }),
        ...(asked && { 'access-control-allow-methods': allow || asked, vary: 'origin' }),
      },
    }
  }
  if (methods.length > 0) {
    return problemAnswer(
      { status: 405, title: `${path} has no ${method}.`, detail: `It has ${allow}.`, choices: methods },
      { allow },
    )
  }
  const choices = nearMisses(operations, { method, path })
  return problemAnswer({
    status: 404,
    title: `The contract has no operation at ${path}.`,
    detail: `Did you mean ${choices.join(' or ')}?`,
    choices,
  })
}
