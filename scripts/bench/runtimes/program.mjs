/** Compared as JSON, because runtimes print objects differently. */
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other)

const never = () => {
  const controller = new AbortController()
  setTimeout(() => controller.abort(), 20)
  return controller.signal
}

/** Each case has the options of the call and a check of its result. */
const cases = {
  recorded: {
    options: { validate: 'strict' },
    holds: (result, call) => result.ok && result.status === call.status && same(result.data, call.body),
  },
  drifted: {
    options: {},
    skip: (call) => call.body === undefined,
    holds: (result) => result.ok && result.drift?.[0]?.received === 'string',
  },
  busyOnce: { options: { retries: 1 }, holds: (result) => result.ok && result.attempts === 2 },
  newToken: {
    options: { token: async ({ refresh }) => (refresh ? 'new' : 'old') },
    holds: (result) => result.ok && result.attempts === 2,
  },
  // A browser hides the status.
  redirected: { options: {}, holds: (result) => result.kind === 'unexpected' && [307, 0].includes(result.status) },
  reset: { options: { retries: 0 }, holds: (result) => !result.ok && result.kind === 'network' },
  silent: { options: { retries: 0, timeout: 60 }, holds: (result) => !result.ok && result.kind === 'timeout' },
  aborted: {
    reply: 'silent',
    options: () => ({ retries: 0, signal: never() }),
    holds: (result) => !result.ok && result.kind === 'aborted',
  },
}

const brief = (result) => JSON.stringify(result, (key, value) => (key === 'data' ? '…' : value))?.slice(0, 300)

const tryCase = async ({ client, call, name, id }) => {
  const { options, reply = name, holds } = cases[name]
  const own = typeof options === 'function' ? options() : options
  const headers = { 'x-case': reply, 'x-run': id }
  const result = await client[call.operation](call.params, { ...own, headers })
  return holds(result, call) ? undefined : `${call.operation}, ${name}: ${brief(result)}`
}

/**
 * Tries every call of every client in every case.
 * @param options.without names of the cases that a runtime can't have
 * @returns how many were tried, and a line for each that went wrong
 */
export const program = async (clients, server, { without = [] } = {}) => {
  const wrong = []
  let tried = 0
  const attempt = async (what, job) => {
    if (without.some((name) => what.endsWith(`, ${name}`))) return
    tried += 1
    try {
      const problem = await job()
      if (problem) wrong.push(problem)
    } catch (error) {
      wrong.push(`${what}: ${error?.stack ?? error}`)
    }
  }
  const jobs = clients.flatMap(({ plan, create, mockFetch, randomPayload }) => {
    const client = create({ token: 'x', baseUrl: `${server}/calls/${plan.id}`, rateLimit: false })
    const id = Math.random().toString(36)
    return plan.calls.flatMap((call) => {
      const named = Object.keys(cases).filter((name) => !cases[name].skip?.(call))
      return [
        ...named.map((name) => attempt(`${call.operation}, ${name}`, () => tryCase({ client, call, name, id }))),
        attempt(`${call.operation}, mockFetch`, async () => {
          const fetch = mockFetch({ [call.operation]: call.status })
          const result = await create({ token: 'x', baseUrl: server, fetch })[call.operation](call.params)
          return result.ok && fetch.calls.length === 1 ? undefined : `${call.operation}, mockFetch: ${brief(result)}`
        }),
        ...(call.body === undefined
          ? []
          : [
              attempt(`${call.operation}, randomPayload`, async () => {
                const [one, other] = [1, 1].map((seed) => randomPayload(call.operation, call.status, { seed }))
                return same(one, other) && one !== undefined ? undefined : `${call.operation}, randomPayload`
              }),
            ]),
        ...(call.paged
          ? [
              attempt(`${call.operation}, items`, async () => {
                for await (const item of client[call.operation].items(call.params)) {
                  return item === undefined ? `${call.operation}, items: undefined` : undefined
                }
                return `${call.operation}, items: none`
              }),
            ]
          : []),
      ]
    })
  })
  await Promise.all(jobs)
  return { tried, wrong }
}
