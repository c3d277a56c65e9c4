import { assumed, field, shapeOf } from '@sendspec/contract'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Call } from './model.ts'
import { resetsAtText } from './resets-at.ts'

const key = (schema: z.ZodTypeAny) => field('One.', schema, assumed('made up'))

const text = (status: number, { body, header }: { body?: z.ZodTypeAny; header?: string }): string =>
  resetsAtText({
    answers: [
      {
        status,
        ...(body && { body: { shape: shapeOf(body, 'body') } }),
        ...(header && { headers: { properties: [{ key: header }] } }),
      },
    ],
  } as unknown as Call).join('\n')

const error = z.object({
  message: key(z.string()),
  error: key(z.object({ left: key(z.number()), resetsAt: key(z.number()) }).nullable()),
})

test('the limit is reset when the documented body or header says', () => {
  expect(text(429, { body: error })).toBe(
    'resetsAt: (body) => (body as { error?: { resetsAt?: unknown } | undefined } | undefined)?.error?.resetsAt,',
  )
  expect(text(429, { header: 'X-RateLimit-Reset' })).toBe("resetsAt: (_, headers) => headers.get('X-RateLimit-Reset'),")
  expect(text(429, { body: z.object({ reset: key(z.number()) }), header: 'x-reset' })).toBe(
    "resetsAt: (body, headers) => headers.get('x-reset') ?? (body as { reset?: unknown } | undefined)?.reset,",
  )
})

test('nothing says it where nothing is documented, or not of this status', () => {
  expect(text(429, { body: z.object({ resetsAt: key(z.string()) }), header: 'X-Left' })).toBe('')
  expect(text(429, {})).toBe('')
  expect(text(503, { body: error, header: 'X-RateLimit-Reset' })).toBe('')
})
