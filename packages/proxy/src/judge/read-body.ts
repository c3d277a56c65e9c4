import { promisify } from 'node:util'
import * as zlib from 'node:zlib'
import type { Received } from '../pass-through/exchange.ts'
import { valuesOf } from '../pass-through/header-pairs.ts'

/** What a copied body is, as far as it can be read. */
export type ReadBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'other' }
  | { readonly kind: 'undecodable' }
  | { readonly kind: 'skipped'; readonly why: string }

type Decode = (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>

const decoders: Readonly<Record<string, Decode>> = {
  identity: async (bytes) => bytes,
  gzip: promisify(zlib.gunzip),
  'x-gzip': promisify(zlib.gunzip),
  deflate: promisify(zlib.inflate),
  br: promisify(zlib.brotliDecompress),
  zstd: promisify(zlib.zstdDecompress),
}

/**
 * Reads the copy of a body: its encodings undone, then as JSON, whatever its content type says.
 * @param limit Bytes that it may have once decoded.
 */
export const readBody = async ({ headers, body }: Received, limit: number): Promise<ReadBody> => {
  const tooLarge = { kind: 'skipped', why: `larger than ${limit} bytes` } as const
  if (body.size === 0) return { kind: 'none' }
  if (!body.whole) return tooLarge
  const encodings = valuesOf(headers, 'content-encoding').flatMap((value) =>
    value.split(',').map((each) => each.trim().toLowerCase()),
  )
  let { bytes } = body
  for (const encoding of encodings.reverse()) {
    const decode = decoders[encoding]
    if (!decode) return { kind: 'skipped', why: 'its content encoding is not one that can be undone' }
    try {
      bytes = await decode(bytes, { maxOutputLength: limit })
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge : { kind: 'undecodable' }
    }
  }
  try {
    return { kind: 'json', value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch {
    return { kind: 'other' }
  }
}

/** Type and subtype of a body, as they may be printed: only those that everybody knows. */
export const mediaType = ({ headers }: Received): string | undefined => {
  const [value] = valuesOf(headers, 'content-type')
  if (value === undefined) return undefined
  const [type = ''] = value.split(';', 1)
  const known = type.trim().toLowerCase()
  return mediaTypes.has(known) ? known : 'another content type'
}

const mediaTypes: ReadonlySet<string> = new Set([
  'application/hal+json',
  'application/json',
  'application/ld+json',
  'application/octet-stream',
  'application/pdf',
  'application/problem+json',
  'application/problem+xml',
  'application/vnd.api+json',
  'application/x-ndjson',
  'application/x-www-form-urlencoded',
  'application/xml',
  'application/zip',
  'image/gif',
  'image/jpeg',
  'image/png',
  'multipart/form-data',
  'text/csv',
  'text/event-stream',
  'text/html',
  'text/plain',
  'text/xml',
])

/** Whether a body says of itself that it is JSON. */
export const isJson = ({ headers }: Received): boolean =>
  /^\s*application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(valuesOf(headers, 'content-type')[0] ?? '')
