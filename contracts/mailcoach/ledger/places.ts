/** Fields of a send, in the list and alone. */
export const send = (...keys: readonly string[]): readonly string[] =>
  keys.flatMap((key) => [`listSends 200 /data/*/${key}`, `getSend 200 /data/${key}`])
