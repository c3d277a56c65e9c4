import { z } from 'zod'
import { type FormatName, formats } from './formats.ts'
import { type Absent, type Layer, withMeta } from './meta.ts'
import type { Provenance } from './provenance.ts'

const put = <S extends z.ZodTypeAny>(of: S, layer: Layer): S => withMeta(of, { layer })

/**
 * A schema that the vendor's page describes differently from what callers must expect.
 * The result is the observed schema; `readAs(schema, 'documented', …)` brings back the documented one.
 *
 * @param finding Id of the entry in the vendor's ledger that says what differs, and why the observed reading wins.
 * @param documented The schema as documented, or `absent` where the page has no such key.
 * @example status: amend('sendoso-status-expired', z.enum(DOCUMENTED), z.enum([...DOCUMENTED, 'Expired']))
 */
export const amend = <Observed extends z.ZodTypeAny>(
  finding: string,
  documented: z.ZodTypeAny | Absent,
  observed: Observed,
): Observed => put(observed, { of: observed, kind: 'amend', finding, documented })

/** A property or parameter: where it comes from, its schema, and one sentence in our own words. */
export const field = <S extends z.ZodTypeAny>(provenance: Provenance, schema: S, description: string): S =>
  put(schema, { of: schema, kind: 'field', provenance, description })

/** A schema that becomes a named component in OpenAPI and a named type in the client. */
export const named = <S extends z.ZodTypeAny>(name: string, schema: S, about: string): S =>
  put(schema, { of: schema, kind: 'named', name, about })

/** A string in one of the known formats, e.g. `format('date-time')`. */
export const format = (name: FormatName): z.ZodString => {
  const { pattern, what } = formats[name]
  return withMeta(z.string().regex(pattern, `expected ${what}`), { format: name })
}
