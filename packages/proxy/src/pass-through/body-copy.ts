import type { Readable } from 'node:stream'

/** A copy of a body that was passed on. */
export interface BodyCopy {
  /** The bytes as received; empty where the body is larger than the limit. */
  readonly bytes: Buffer
  /** Bytes of the whole body. */
  readonly size: number
  /** Whether `bytes` is the whole body. */
  readonly whole: boolean
}

export const noBody: BodyCopy = { bytes: Buffer.alloc(0), size: 0, whole: true }

/**
 * Copies what passes through a stream, up to a limit.
 * @returns A function that returns the copy of what has passed so far.
 */
export const copyBody = (stream: Readable, limit: number): (() => BodyCopy) => {
  let chunks: Buffer[] = []
  let size = 0
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
    else chunks = []
  })
  return () => ({ bytes: Buffer.concat(chunks), size, whole: size <= limit })
}
