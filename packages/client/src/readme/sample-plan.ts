import type { Call } from '../model.ts'
import { isRepeatable } from '../runtime-text.ts'

/** Statuses that a client retries. */
const passing = new Set([408, 429, 500, 502, 503, 504])

/** A plan as an example: an error that is retried, if one is documented, then a success. */
export const samplePlan = (call: Call): string => {
  const { operation, answers } = call
  const success = answers.find(({ ok }) => ok)
  const error = isRepeatable(call) ? answers.findLast(({ status }) => passing.has(status)) : undefined
  const statuses = [error, success].flatMap((answer) => (answer ? [answer.status] : []))
  return `{ ${operation.id}: ${statuses.length === 1 ? statuses[0] : `[${statuses.join(', ')}]`} }`
}
