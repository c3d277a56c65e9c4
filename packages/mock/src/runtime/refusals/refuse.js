import { problemAnswer } from '../answers/problem-answer.js'
import { challengeOf } from './credentials.js'
import { fillTexts } from './fill-texts.js'
import { sentenceOf } from './request-mismatch.js'

/** @typedef {import('../answers/answer.js').Answer} Answer */
/** @typedef {import('./request-mismatch.js').RequestMismatch} RequestMismatch */

/**
 * The statuses that a refused request can have, the best first.
 * @param {readonly RequestMismatch[]} mismatches
 */
const statusesFor = (mismatches) => {
  if (mismatches.some(({ code }) => code === 401)) return [401]
  return mismatches.some(({ code }) => code === 415) ? [415, 422, 400] : [422, 400]
}

/**
 * Answers a request that breaks the contract: with the documented body of such a refusal, whose texts are filled with
 * the true reason, else with a problem document.
 * @param {readonly RequestMismatch[]} mismatches At least one.
 * @param {{ operation: import('../prism.js').Operation, request: import('../prism.js').PrismRequest, prism: ReturnType<typeof import('../prism.js').createPrism> }} context
 * @returns {Promise<Answer>}
 */
export const refuse = async (mismatches, { operation, request, prism }) => {
  const docs = operation.externalDocs?.url
  const reason = [mismatches.map(sentenceOf).join('; '), ...(docs ? [`see ${docs}`] : [])].join('; ')
  const chosen = namedPayload(operation, mismatches) ?? documentedStatus(operation, statusesFor(mismatches))
  if (!chosen) return ownRefusal(mismatches, { operation, docs, reason })
  const { output } = await prism.answer(operation, request, chosen)
  const { statusCode: status, headers = {} } = output
  const plain = { status, headers, reason }
  // What a vendor says of missing credentials is the reason. A body without texts tells none.
  if (status === 401 || output.body === undefined) return { ...plain, ...('body' in output && { body: output.body }) }
  if (chosen.exact) return { ...plain, body: output.body }
  const body = fillTexts(output.body, schemaOf(operation, status), {
    all: mismatches.map((mismatch) => ({ name: nameOf(mismatch), sentence: `${sentenceOf(mismatch)}.` })),
    ...(chosen.quoted !== undefined && { quoted: chosen.quoted }),
  })
  const violations = await prism.judgeAnswer(operation, request, { ...output, body })
  return violations.length > 0 ? ownRefusal(mismatches, { operation, docs, reason }) : { ...plain, body }
}

/**
 * @param {readonly RequestMismatch[]} mismatches
 * @param {{ operation: import('../prism.js').Operation, docs: string | undefined, reason: string }} about
 * @returns {Answer}
 */
const ownRefusal = (mismatches, { operation, docs, reason }) => {
  const status = statusesFor(mismatches)[0] ?? 422
  const answer = problemAnswer(
    {
      status,
      title: "The request doesn't match the contract.",
      detail: `${mismatches.map(sentenceOf).join('; ')}.`,
      ...(docs && { docs }),
      mismatches,
    },
    status === 401 ? challengeOf(operation) : {},
  )
  return { ...answer, reason }
}

/** @typedef {{ code: number, exampleKey?: string, exact?: boolean, quoted?: string }} Chosen */

/**
 * The documented error that is about just this mismatch, which its payload's name says: `unknown-filter` is about an unknown
 * key of `filter`, `no-campaign` about a missing `campaign`.
 * @param {import('../prism.js').Operation} operation
 * @param {readonly RequestMismatch[]} mismatches
 * @returns {Chosen | undefined}
 */
const namedPayload = ({ responses }, mismatches) => {
  for (const mismatch of mismatches) {
    const [name = ''] = mismatch.pointer.slice(1).split('/')
    const kinds = Object.hasOwn(payloadKinds, mismatch.code) ? (payloadKinds[mismatch.code] ?? []) : []
    for (const kind of kinds) {
      const exampleKey = `${kind}-${name}`
      const response = responses.find(
        ({ code, contents }) =>
          /^4\d\d$/.test(code) && contents?.some(({ examples }) => examples?.some(({ key }) => key === exampleKey)),
      )
      if (response)
        return {
          code: Number(response.code),
          exampleKey,
          ...(mismatch.code === 'unknown' ? { quoted: mismatch.received } : { exact: true }),
        }
    }
  }
  return undefined
}

/** @type {Readonly<Record<string, readonly string[]>>} */
const payloadKinds = { unknown: ['unknown'], required: ['no', 'missing'] }

/**
 * @param {import('../prism.js').Operation} operation
 * @param {readonly number[]} statuses
 * @returns {Chosen | undefined}
 */
const documentedStatus = ({ responses }, statuses) => {
  const code = statuses.find((status) => responses.some((each) => each.code === String(status)))
  return code === undefined ? undefined : { code }
}

/**
 * @param {import('../prism.js').Operation} operation
 * @param {number} status
 */
const schemaOf = ({ responses }, status) => responses.find(({ code }) => code === String(status))?.contents?.[0]?.schema

/**
 * The name of a parameter, or of the key in a body, e.g. `options.limit`.
 * @param {RequestMismatch} mismatch
 */
const nameOf = ({ in: place, pointer }) => pointer.slice(1).replaceAll('/', '.') || place
