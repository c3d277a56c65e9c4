import type { Call } from '../model.ts'

/** A plan that shows what plans are: an error where one is documented, then a success. */
export const samplePlan = ({ operation, answers }: Call): string => {
  const success = answers.find(({ ok }) => ok)
  const error = answers.findLast(({ ok }) => !ok)
  const statuses = [error, success].flatMap((answer) => (answer ? [answer.status] : []))
  return `{ ${operation.id}: ${statuses.length > 1 ? `[${statuses.join(', ')}]` : statuses[0]} }`
}
