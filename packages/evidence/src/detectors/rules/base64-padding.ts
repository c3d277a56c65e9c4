import type { PayloadDetector } from '../detector.ts'
import { valuesOf } from '../values.ts'

const base64 = /^(?=.*[A-Z])(?=.*[a-z])(?=.*\d)[A-Za-z0-9+/_-]{16,}={0,2}$/

export const base64Padding: PayloadDetector = {
  id: 'base64-padding',
  looksAt: 'payload',
  class: 'polish',
  kind: 'bad-encoding',
  severity: 'low',
  about: 'A base64 value lacks the padding that its length needs.',
  find: ({ body }) =>
    valuesOf(body).flatMap(({ value, pointer }) => {
      if (typeof value !== 'string' || value.length % 4 === 0 || !decodesToText(value)) return []
      const lacking = (4 - (value.length % 4)) % 4
      const evidence = `base64 of ${value.length} characters lacks its padding of ${lacking} "="`
      return [{ pointer, evidence }]
    }),
}

/** Random keys also look like base64, but only encoded text decodes to printable characters. */
export const decodesToText = (value: string): boolean =>
  base64.test(value) && /^[\x20-\x7e]{6,}$/.test(Buffer.from(value, 'base64').toString('latin1'))
