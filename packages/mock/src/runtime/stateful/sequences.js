import { problem } from '../problem.js'

/**
 * Refuses a sequence of statuses that the contract can't answer.
 * @param {readonly import('./state-file.d.ts').StateOperation[]} operations
 * @param {unknown} operation
 * @param {unknown} codes
 * @returns {{ operation: string, codes: readonly number[] }}
 */
export const readSequence = (operations, operation, codes) => {
  const known = operations.find(({ id }) => id === operation)
  if (!known) {
    const next = `name one of ${operations.map(({ id }) => id).join(', ')}`
    throw problem({ place: 'next', what: `there is no operation ${JSON.stringify(operation)}`, next })
  }
  const next = `give a list of ${known.statuses.join(', ')}; an empty one ends the sequence`
  if (!Array.isArray(codes)) throw problem({ place: `next ${known.id}`, what: '`codes` is not a list', next })
  const foreign = codes.find((code) => !known.statuses.includes(code))
  if (foreign !== undefined) {
    throw problem({ place: `next ${known.id}`, what: `it has no status ${JSON.stringify(foreign)}`, next })
  }
  return { operation: known.id, codes }
}
