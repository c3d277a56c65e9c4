/** Headers as received: name, value, name, value … */
export type RawHeaders = readonly string[]

export type HeaderPair = readonly [name: string, value: string]

export const pairsOf = (raw: RawHeaders): readonly HeaderPair[] =>
  raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as const] : []))

/** The values of a header, in their order. */
export const valuesOf = (raw: RawHeaders, name: string): readonly string[] =>
  pairsOf(raw).flatMap(([each, value]) => (each.toLowerCase() === name ? [value] : []))

// RFC 9110, section 7.6.1: headers about one connection, not about the message.
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** The headers except those about one connection, in order and as spelled. */
export const endToEnd = (raw: RawHeaders): readonly HeaderPair[] => {
  const named = valuesOf(raw, 'connection').flatMap((value) =>
    value.split(',').map((each) => each.trim().toLowerCase()),
  )
  const dropped = new Set([...hopByHop, ...named])
  // A caller can't remove these.
  for (const kept of ['host', 'content-length']) dropped.delete(kept)
  return pairsOf(raw).filter(([name]) => !dropped.has(name.toLowerCase()))
}
