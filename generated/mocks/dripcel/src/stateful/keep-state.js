// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/stateful/keep-state.js

import { control } from './control.js'
import { isLoopback } from './is-loopback.js'
import { router } from './routes.js'
import { readSequence } from './sequences.js'
import { createState } from './state.js'

/** @typedef {ReturnType<typeof import('@stoplight/prism-http-server').createServer>['prism']} Prism */
/** @typedef {Parameters<Prism['request']>[0]} Input */
/** @typedef {NonNullable<Parameters<Prism['request']>[2]>} Config */
/** @typedef {import('./state-file.d.ts').StateFile} StateFile */

/**
 * Puts state in front of Prism, which goes on to judge requests and to give every answer but a successful one.
 * @param {Prism} prism
 * @param {{ file: StateFile, host: string, dynamic: boolean }} options `host`: what it listens on.
 * @returns {import('./control.js').Controls}
 */
export const keepState = (prism, { file, host, dynamic }) => {
  const open = isLoopback(host)
  const state = createState(file)
  const routeOf = router(file.operations)
  const controls = {
    reset: state.reset,
    next: /** @param {string} id @param {readonly number[]} list */ (id, list) => {
      const { operation, codes } = readSequence(file.operations, id, list)
      state.next(operation, codes)
    },
  }
  const respond = prism.request.bind(prism)
  prism.request = (input, operations, config) => async () => {
    const { method, url, body } = input
    const steered = control({ method, path: url.path, body }, { controls, open })
    if (steered) return right(steered)
    const result = await respond(input, operations, config)()
    if (result._tag === 'Left' || result.right.output.statusCode >= 300 || prefers(config, dynamic)) return result
    const route = routeOf(method, url.path)
    if (!route) return result
    const { use, id } = route.operation
    const withCode = /** @param {number} code */ (code) => respond(input, operations, preferring(config, code))()
    const code = state.nextCode(id)
    if (code !== undefined && code !== use?.status) return withCode(code)
    const { output } = result.right
    if (output.statusCode !== use?.status) return result
    const answer = state.answer(use, {
      params: route.params,
      query: url.query ?? {},
      body,
      address: `http://${hostOf(input)}${url.path}`,
    })
    if (answer.status !== use.status) return withCode(answer.status)
    return { ...result, right: { ...result.right, output: { ...output, body: answer.body } } }
  }
  return controls
}

/**
 * @param {import('./control.js').Output} output
 * @returns {Awaited<ReturnType<ReturnType<Prism['request']>>>}
 */
const right = (output) => ({ _tag: 'Right', right: { output, validations: { input: [], output: [] } } })

/**
 * Whether the request says itself which answer it wants.
 * @param {Parameters<Prism['request']>[2]} config
 * @param {boolean} dynamic What the server does when it doesn't.
 */
const prefers = (config, dynamic) => {
  const { code, exampleKey, dynamic: asked = dynamic } = mockOf(config)
  return code !== undefined || exampleKey !== undefined || asked !== dynamic
}

/**
 * @param {Parameters<Prism['request']>[2]} config
 * @param {number} code
 * @returns {Config}
 */
const preferring = (config, code) => /** @type {Config} */ ({ ...config, mock: { ...mockOf(config), code } })

/**
 * @param {Parameters<Prism['request']>[2]} config
 * @returns {{ code?: number, exampleKey?: string, dynamic?: boolean }}
 */
const mockOf = (config) => /** @type {{ mock?: object } | undefined} */ (config)?.mock ?? {}

/** @param {Input} input */
const hostOf = ({ headers }) => headers?.host ?? '127.0.0.1'
