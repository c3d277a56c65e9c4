import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const codings = {
  br: (body: Buffer) =>
    brotliCompressSync(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  gzip: (body: Buffer) => gzipSync(body),
} as const

type Coding = keyof typeof codings

/** A file as sent. */
export interface Packed {
  readonly etag: string
  readonly body: Buffer
  readonly coding?: Coding
}

/** The best encoding that the client accepts. */
const chosen = (accepted: string): Coding | undefined =>
  (Object.keys(codings) as Coding[]).find((coding) =>
    accepted.split(',').some((each) => new RegExp(`^\\s*${coding}\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*$)|$)`).test(each)),
  )

/** Files as sent, each compressed once. */
export const makePack = (): ((path: string, content: string | Uint8Array, accepted: string) => Packed) => {
  const done = new Map<string, Packed>()
  return (path, content, accepted) => {
    const coding = chosen(accepted)
    const key = `${coding}:${path}`
    const before = done.get(key)
    if (before) return before
    const plain = Buffer.from(content)
    const digest = createHash('sha256').update(plain).digest('base64url').slice(0, 22)
    const packed: Packed = coding
      ? { etag: `"${digest}-${coding}"`, body: codings[coding](plain), coding }
      : { etag: `"${digest}"`, body: plain }
    done.set(key, packed)
    return packed
  }
}
