import { z } from 'zod'
import { type FormatName, formats } from './formats.ts'
import { type Absent, type Layer, withMeta } from './meta.ts'
import type { Provenance } from './provenance.ts'

const withLayer = <S extends z.ZodTypeAny>(of: S, layer: Layer): S => withMeta(of, { layer })

/**
 * A schema that the vendor's page describes differently from what callers must expect.
 * The result is the observed schema; `readAs(schema, 'documented', …)` returns the documented one.
 *
 * @param finding Id of the entry in the vendor's ledger that explains the difference, and why the observed reading wins.
 * @param documented The schema as documented, or `absent` if the page has no such key.
 * @example status: amend('sendoso-status-expired', z.enum(DOCUMENTED), z.enum([...DOCUMENTED, 'Expired']))
 */
export const amend = <Observed extends z.ZodTypeAny>(
  finding: string,
  documented: z.ZodTypeAny | Absent,
  observed: Observed,
): Observed => withLayer(observed, { of: observed, kind: 'amend', finding, documented })

/** A property or parameter: its provenance, its schema, and one sentence in our own words. */
export const field = <S extends z.ZodTypeAny>(provenance: Provenance, schema: S, description: string): S =>
  withLayer(schema, { of: schema, kind: 'field', provenance, description })

/** A schema that becomes a named component in OpenAPI and a named type in the client. */
export const named = <S extends z.ZodTypeAny>(name: string, schema: S, about: string): S =>
  withLayer(schema, { of: schema, kind: 'named', name, about })

/** A string in one of the known formats, e.g. `format('date-time')`. */
export const format = (name: FormatName): z.ZodString => {
  const { pattern, what } = formats[name]
  return withMeta(z.string().regex(pattern, `expected ${what}`), { format: name })
}
