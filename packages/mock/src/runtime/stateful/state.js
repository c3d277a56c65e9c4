import { act } from './actions.js'

/** @typedef {import('./state-file.d.ts').Answer} Answer */
/** @typedef {import('./state-file.d.ts').Call} Call */
/** @typedef {import('./state-file.d.ts').Item} Item */
/** @typedef {import('./state-file.d.ts').StateFile} StateFile */
/** @typedef {import('./state-file.d.ts').Use} Use */

/**
 * @typedef {object} State
 * @property {(use: Use, call: Call) => Answer} answer
 * @property {(operation: string) => number | undefined} nextCode Takes the next status of an operation's sequence.
 * @property {(operation: string, codes: readonly number[]) => void} next Answers the next calls with these statuses.
 * @property {() => void} reset Restores the initial state.
 */

/**
 * The state of a stateful mock server.
 * @param {StateFile} file
 * @returns {State}
 */
export const createState = ({ collections }) => {
  /** @type {Map<string, readonly Item[]>} */
  const left = new Map()
  /** @type {Map<string, readonly number[]>} */
  const codes = new Map()
  return {
    answer: (use, call) => {
      const seeded = collections[use.collection] ?? []
      const items = left.get(use.collection) ?? seeded
      const remove = /** @param {Item} item */ (item) => {
        left.set(
          use.collection,
          items.filter((each) => each !== item),
        )
      }
      return act(use, { call, items, seeded, remove })
    },
    nextCode: (operation) => {
      const [code, ...rest] = codes.get(operation) ?? []
      codes.set(operation, rest)
      return code
    },
    next: (operation, list) => {
      codes.set(operation, [...list])
    },
    reset: () => {
      left.clear()
      codes.clear()
    },
  }
}
