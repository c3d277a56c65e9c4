// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/answers/acceptable.js

import { acceptedRanges, accepts } from '../requests/accept.js'
import { problemAnswer } from './problem-answer.js'

/**
 * Refuses an answer of a type that the client excludes.
 * @param {import('./answer.js').Answer} answer
 * @param {string | undefined} accept
 * @returns {import('./answer.js').Answer}
 */
export const acceptable = (answer, accept) => {
  const [, type] = Object.entries(answer.headers).find(([name]) => /^content-type$/i.test(name)) ?? []
  if (answer.status >= 400 || type === undefined || accepts(acceptedRanges(accept), type)) return answer
  return problemAnswer({
    status: 406,
    title: 'No acceptable type of response.',
    detail: `The operation has ${type}.`,
    choices: [type],
  })
}
