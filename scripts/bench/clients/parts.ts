/** The modules of a client's runtime, by purpose. The rest belongs to the vendor and its operations. */
const parts: Readonly<Record<string, readonly string[]>> = {
  'attempts: time limits, retries, token, middleware': ['call', 'attempt', 'within', 'lazy'],
  'the rate limit and its queue': ['rate-limit'],
  'checks before anything is sent': ['rules', 'check-options', 'usage-error'],
  'the request, its address, headers and query': ['request', 'query-string', 'address', 'headers'],
  'the answer, by its status and type': ['answer', 'read-header', 'validate-result'],
  'hiding the token': ['secrets'],
  'options of the client and of calls': ['connection'],
}

/** Bytes by part, the largest first. */
export const firstParts = (bytesOf: ReadonlyMap<string, number>): readonly (readonly [string, number])[] => {
  const partOf = (module: string): string =>
    Object.keys(parts).find((part) => parts[part]?.includes(module.replace(/^.*\//, '').replace(/\.ts$/, ''))) ??
    'facts about the vendor and the operation'
  const sums = new Map<string, number>()
  for (const [module, size] of bytesOf) sums.set(partOf(module), (sums.get(partOf(module)) ?? 0) + size)
  return [...sums].sort(([, a], [, b]) => b - a)
}
