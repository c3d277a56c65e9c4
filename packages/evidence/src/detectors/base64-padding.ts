import type { PayloadDetector } from './detector.ts'
import { valuesOf } from './values.ts'

const base64 = /^(?=.*[A-Z])(?=.*[a-z])(?=.*\d)[A-Za-z0-9+/_-]{16,}={0,2}$/

export const base64Padding: PayloadDetector = {
  id: 'base64-padding',
  looksAt: 'payload',
  kind: 'bad-encoding',
  severity: 'low',
  about: 'Base64 without the padding that its length needs, beside neighbours that need none or have it.',
  example: '"Z2lkOi8vYWNtZS9TZW5kLzE" beside "Z2lkOi8vYWNtZS9TZW5kLzQ0"',
  find: ({ body }) =>
    valuesOf(body).flatMap(({ value, pointer }) => {
      if (typeof value !== 'string' || !base64.test(value) || value.length % 4 === 0 || !decodesToText(value)) return []
      const lacking = (4 - (value.length % 4)) % 4
      const evidence = `base64 of ${value.length} characters lacks its padding of ${lacking} "="`
      return [{ pointer, evidence }]
    }),
}

/** Random keys look like base64 too; what was encoded decodes to text. */
const decodesToText = (value: string): boolean =>
  /^[\x20-\x7e]{6,}$/.test(Buffer.from(value, 'base64').toString('latin1'))
