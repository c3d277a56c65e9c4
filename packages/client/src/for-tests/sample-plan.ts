import type { Call } from '../model.ts'
import { isRepeatable } from '../runtime-text.ts'

/** Statuses after which a client tries again. */
const passing = new Set([408, 429, 500, 502, 503, 504])

/** A plan that shows what plans are: an error that a client gets over where one is documented, then a success. */
export const samplePlan = (call: Call): string => {
  const { operation, answers } = call
  const success = answers.find(({ ok }) => ok)
  const error = isRepeatable(call) ? answers.findLast(({ status }) => passing.has(status)) : undefined
  const statuses = [error, success].flatMap((answer) => (answer ? [answer.status] : []))
  return `{ ${operation.id}: ${statuses.length === 1 ? statuses[0] : `[${statuses.join(', ')}]`} }`
}
