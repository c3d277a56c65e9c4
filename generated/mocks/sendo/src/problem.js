// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/problem.js

/**
 * An error that names the place, what was expected and found, and the next step.
 * @typedef {Error & { place: string, what: string, next: string, usage: boolean }} Problem
 */

/**
 * @param {{ place: string, what: string, next: string, usage?: boolean }} problem `usage`: the command line was wrong.
 * @returns {Problem}
 */
export const problem = ({ place, what, next, usage = false }) =>
  Object.assign(new Error(`${place}: ${what}\n  next: ${next}`), { place, what, next, usage })

/**
 * @param {unknown} error
 * @returns {error is Problem}
 */
export const isProblem = (error) => error instanceof Error && 'place' in error && 'next' in error && 'usage' in error
