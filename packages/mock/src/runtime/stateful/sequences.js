import { problem } from '../problem.js'

/**
 * Checks a sequence of statuses: an operation has those that it documents, and every error can be composed.
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
  const next = `use a list of ${known.statuses.join(', ')}, or other errors from 400 to 599; an empty one ends the sequence`
  if (!Array.isArray(codes)) throw problem({ place: `next ${known.id}`, what: '`codes` is not a list', next })
  const unknown = codes.find((code) => !known.statuses.includes(code) && !isError(code))
  if (unknown !== undefined) {
    throw problem({ place: `next ${known.id}`, what: `it has no status ${JSON.stringify(unknown)}`, next })
  }
  return { operation: known.id, codes }
}

/** @param {unknown} code */
const isError = (code) => Number.isInteger(code) && Number(code) >= 400 && Number(code) <= 599
