import { z } from 'zod'
import { SendspecError } from './errors.ts'
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

/**
 * A property or parameter: one sentence in our own words, and its schema.
 *
 * @param provenance Only where neither a page states the field at its place, nor a recorded payload shows it there:
 *   `elsewhere(url)` or `assumed(reason)`.
 * @example per_page: field('Number of sends on a page, at most 100.', z.coerce.number().int().max(100).optional())
 */
export const field = <S extends z.ZodTypeAny>(description: string, schema: S, provenance?: Provenance): S =>
  withLayer(schema, { of: schema, kind: 'field', description, ...(provenance && { provenance }) })

/**
 * A schema that becomes a named component in OpenAPI and a named type in the client; for an object, its fields are enough.
 * @example named('Touch', 'A campaign.', { id: field('Identifier of the campaign.', z.number().int()) })
 */
export function named<S extends z.ZodTypeAny>(name: string, about: string, schema: S): S
export function named<Fields extends z.ZodRawShape>(name: string, about: string, fields: Fields): z.ZodObject<Fields>
export function named(name: string, about: string, schema: z.ZodTypeAny | z.ZodRawShape): z.ZodTypeAny {
  const of = schema instanceof z.ZodType ? schema : z.object(schema)
  return withLayer(of, { of, kind: 'named', name, about })
}

/**
 * A header that clients always send with this value. A server accepts any: `curl` and browsers ask for anything.
 * @example accept: field('Asks for JSON.', sent('application/json').optional())
 */
export const sent = (value: string): z.ZodString => withMeta(z.string(), { sent: value })

/**
 * A string in one of the known formats, e.g. `format('date-time')`.
 * @throws SendspecError for a name that is no format.
 */
export const format = (name: FormatName): z.ZodString => {
  if (!Object.hasOwn(formats, name)) {
    throw new SendspecError({
      place: `format('${name}')`,
      what: 'there is no such format',
      next: `use one of ${Object.keys(formats).join(', ')}, or a plain z.string()`,
    })
  }
  const { pattern, what } = formats[name]
  return withMeta(z.string().regex(pattern, `expected ${what}`), { format: name })
}
