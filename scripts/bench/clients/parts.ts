/** The modules of a client's runtime, by purpose. The rest belongs to the vendor and its operations. */
const parts: Readonly<Record<string, readonly string[]>> = {
  'attempts: time limits, retries, token, middleware': ['call', 'within', 'retry-after', 'lazy', 'sent-tokens'],
  'the rate limit': ['bucket'],
  'checks before anything is sent': [
    'rules',
    'fill',
    'fill-path',
    'fill-server',
    'base-url',
    'token',
    'headers',
    'usage-error',
  ],
  'the request and its query': ['request', 'query-string'],
  'the answer, by its status and type': ['answer', 'read-header'],
  'options of the client and of calls': ['connection', 'given'],
}

/** Bytes by part, the largest first. */
export const firstParts = (bytesOf: ReadonlyMap<string, number>): readonly (readonly [string, number])[] => {
  const partOf = (module: string): string =>
    Object.keys(parts).find((part) => parts[part]?.includes(module.replace(/\.ts$/, ''))) ??
    'facts about the vendor and the operation'
  const sums = new Map<string, number>()
  for (const [module, size] of bytesOf) sums.set(partOf(module), (sums.get(partOf(module)) ?? 0) + size)
  return [...sums].sort(([, a], [, b]) => b - a)
}
