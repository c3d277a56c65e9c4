// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/stateful/keep-state.js

import { readSequence } from './sequences.js'
import { createState } from './state.js'

/** @typedef {import('./state-file.d.ts').StateFile} StateFile */
/** @typedef {import('./state-file.d.ts').Call} Call */

/**
 * The state of a mock: what operations answer from it, and what sequences are set.
 * @param {StateFile} file
 */
export const keepState = (file) => {
  const state = createState(file)
  const operations = new Map(file.operations.map((operation) => [operation.id, operation]))
  return {
    controls: {
      reset: state.reset,
      next: /** @param {string} id @param {readonly number[]} list */ (id, list) => {
        const { operation, codes } = readSequence(file.operations, id, list)
        state.next(operation, codes)
      },
    },
    /**
     * What an operation answers to a call that would get a certain success.
     * @param {string} id
     * @param {{ status: number, call: Call }} success
     * @returns {import('./state-file.d.ts').Answer | undefined} A status without a body is one that the document has.
     *   Nothing where state doesn't concern the call.
     */
    answer: (id, { status, call }) => {
      const use = operations.get(id)?.use
      const code = state.nextCode(id)
      if (code !== undefined && code !== status) return { status: code }
      if (status !== use?.status) return undefined
      const answer = state.answer(use, call)
      return answer.status === status && !('body' in answer) ? undefined : answer
    },
  }
}
