/**
 * What can go wrong between a client and an API, by name.
 * - `reset`: the connection is reset before an answer.
 * - `half`: it breaks off in the middle of the body.
 * - `rate-limit`: the answer is 429, with `Retry-After`.
 * @typedef {'reset' | 'half' | 'rate-limit'} Fault
 */

/** @type {Readonly<Record<Fault, true>>} */
export const faults = { reset: true, half: true, 'rate-limit': true }

/** Seconds that a client is told to wait. */
const retryAfter = 1

/**
 * The answer of a rate limit that is used up.
 * @param {import('./answer.js').Answer} answer What the operation has for 429.
 * @returns {import('./answer.js').Answer}
 */
export const limited = (answer) => ({
  ...answer,
  headers: {
    'retry-after': String(retryAfter),
    ...Object.fromEntries(
      Object.entries(answer.headers).map(([name, value]) => [name, /remaining$/i.test(name) ? '0' : value]),
    ),
  },
})

/**
 * Which fault each request of a mock gets: every n-th one that of its options.
 * @param {{ fault?: Fault | undefined, faultEvery?: number | undefined }} options
 * @returns {() => Fault | undefined} To be called once for each request.
 */
export const faultPlan = ({ fault, faultEvery = 1 }) => {
  let requests = 0
  return () => {
    requests += 1
    return fault !== undefined && requests % faultEvery === 0 ? fault : undefined
  }
}
