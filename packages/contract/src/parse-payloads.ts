import { z } from 'zod'
import { SendspecError } from './errors.ts'
import type { RecordedPayload } from './payload.ts'

const repair = z
  .object({
    finding: z.string(),
    after: z.union([z.string(), z.array(z.string())]).optional(),
    was: z.string(),
    becomes: z.string(),
  })
  .strict()

const schema = z
  .object({
    operation: z.string().min(1).optional(),
    part: z.string().regex(/^(?:request|[1-5]\d\d)$/, 'expected a status or `request`'),
    name: z.string().min(1),
    origin: z.enum(['printed', 'sketched', 'composed']),
    summary: z.string().min(1),
    sources: z.array(z.object({ page: z.string() }).strict()),
    text: z.array(z.string()).optional(),
    repairs: z.array(repair).optional(),
    body: z.unknown(),
  })
  .strict()
  .refine((value) => 'body' in value, { path: ['body'], message: 'Required' })
  .refine(({ operation, part }) => operation !== undefined || part !== 'request', {
    path: ['operation'],
    message: 'Required for a request',
  })

/**
 * Reads payloads that were imported from JSON files.
 * @throws SendspecError for the first one that is not a payload.
 */
export const parsePayloads = (values: readonly unknown[]): readonly RecordedPayload[] =>
  values.map((value, index) => {
    const result = schema.safeParse(value)
    if (result.success) return value as RecordedPayload
    const [issue] = result.error.issues
    throw new SendspecError({
      place: `payload ${nameOf(value) ?? `number ${index + 1}`}`,
      what: `${issue?.path.join('/') || 'the file'}: ${issue?.message}`,
      next: 'correct the file in evidence/payloads',
    })
  })

const nameOf = (value: unknown): string | undefined => {
  const named = z.object({ operation: z.string().optional(), part: z.string(), name: z.string() }).safeParse(value)
  return named.success ? [named.data.operation, named.data.part, named.data.name].filter(Boolean).join('.') : undefined
}
