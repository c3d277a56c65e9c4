// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/dynamic/made-up.js

import { createRandom } from './random.js'
import { valueFor } from './value-for.js'

/**
 * An answer with a body made up from its schema in place of the recorded one.
 * @param {import('../answers/answer.js').Answer} answer
 * @param {{ operation: import('../prism.js').Operation, seed: string | undefined }} options `seed`: the same one gives the
 *   same body. Without one each body is another.
 * @returns {import('../answers/answer.js').Answer}
 */
export const madeUp = (answer, { operation, seed }) => {
  const code = String(answer.status)
  const [content] = operation.responses.find((each) => each.code === code)?.contents ?? []
  if (!content?.schema) return answer
  const random = createRandom(seed ?? String(Math.random()))
  const bundled = /** @type {any} */ (operation).__bundled__ ?? {}
  return { ...answer, body: valueFor(content.schema, { random, bundled, name: '', depth: 0 }) }
}
