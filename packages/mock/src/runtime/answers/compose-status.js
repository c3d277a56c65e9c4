import { STATUS_CODES } from 'node:http'
import { fillTexts } from '../refusals/fill-texts.js'
import { problemAnswer } from './problem-answer.js'

/**
 * The answer of a status that an operation doesn't document, or only within a range such as 5XX. An error has the body of
 * its range, else of the most similar documented error, with the name of the status in place of its texts, or is a
 * problem document where none is documented.
 * @param {number} status
 * @param {{ operation: import('../prism.js').Operation, request: import('../prism.js').PrismRequest, prism: ReturnType<typeof import('../prism.js').createPrism> }} context
 * @returns {Promise<import('./answer.js').Answer>}
 */
export const composeStatus = async (status, { operation, request, prism }) => {
  const documented = documentedBy(operation, status)
  const reason = documented ? {} : { reason: `the contract doesn't document ${status}, which the request asked for` }
  if (status < 400) return { status, headers: {}, ...reason }
  const words = STATUS_CODES[status] ?? 'Unknown status'
  const similar = documented ?? mostSimilar(operation, status)
  if (!similar) return { ...problemAnswer({ status, title: words }), ...reason }
  const { output } = await prism.answer(operation, request, { code: documented ? status : Number(similar.code) })
  const body = fillTexts(output.body, similar.contents?.[0]?.schema, { all: [{ name: 'request', sentence: words }] })
  const type = Object.entries(output.headers ?? {}).filter(([name]) => /^content-type$/i.test(name))
  return { status, headers: Object.fromEntries(type), body, ...reason }
}

/**
 * The response that documents a status: its own, that of its range, or the default.
 * @param {import('../prism.js').Operation} operation
 * @param {number} status
 */
export const documentedBy = ({ responses }, status) =>
  [String(status), `${String(status)[0]}XX`, 'default'].flatMap((wanted) =>
    responses.filter(({ code }) => code === wanted || code.toUpperCase() === wanted),
  )[0]

/**
 * Whether the answer of a status has to be composed: it has no response of its own, and that of its range shows no example.
 * @param {import('../prism.js').Operation} operation
 * @param {number} status
 */
export const isComposed = (operation, status) => {
  const documented = documentedBy(operation, status)
  if (!documented) return true
  const isRange = documented.code !== String(status)
  return isRange && status >= 400 && !documented.contents?.some(({ examples = [] }) => examples.length > 0)
}

/**
 * The documented error with a body whose status is closest; one of the same class comes first.
 * @param {import('../prism.js').Operation} operation
 * @param {number} status
 */
const mostSimilar = ({ responses }, status) => {
  const distance = /** @param {string} code */ (code) =>
    Math.abs(Number(code) - status) + (code[0] === String(status)[0] ? 0 : 1000)
  return responses
    .filter(({ code, contents }) => /^[45]\d\d$/.test(code) && (contents?.length ?? 0) > 0)
    .sort((a, b) => distance(a.code) - distance(b.code))[0]
}
