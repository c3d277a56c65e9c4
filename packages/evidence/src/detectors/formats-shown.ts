import type { PageFacts } from '@sendspec/facts'
import { alternativesOf } from '../page/declared-types.ts'
import type { PageSighting } from './detector.ts'
import { shown as inWords } from './example-values.ts'
import { fieldsOf, listNames, markOf, type PlacedField, shownFor, writtenType } from './fields.ts'
import { decodesToText } from './rules/base64-padding.ts'
import { aboutOf } from './standards.ts'
import { distinctBy, keyInWords } from './values.ts'

const pattern =
  (own: RegExp) =>
  (text: string): boolean =>
    own.test(text)

/** Formats that values show. The first that fits all values is used. */
const looks = {
  'dates and times': pattern(/^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/),
  UUIDs: pattern(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i),
  'object ids': pattern(/^[0-9a-f]{24}$/),
  'email addresses': pattern(/^[^\s@]+@[^\s@]+\.[^\s@]+$/),
  'phone numbers': pattern(/^\+[1-9]\d{6,14}$/),
  addresses: pattern(/^https?:\/\/\S+$/),
  'decimal numbers in strings': pattern(/^-?\d+\.\d+$/),
  base64: decodesToText,
} satisfies Readonly<Record<string, (text: string) => boolean>>

export type ShownFormat = keyof typeof looks

/** Formats that the name of a string implies if no example shows a value. */
const named: Readonly<Record<string, ShownFormat>> = {
  time: 'dates and times',
  email: 'email addresses',
  address: 'addresses',
  phone: 'phone numbers',
}

/** Fields whose values have a format that the page doesn't state, one report for each format. */
export const unstatedFormats = (page: PageFacts, wanted: (format: ShownFormat) => boolean): readonly PageSighting[] => {
  const found = fieldsOf(page).flatMap((placed) => {
    const { field } = placed
    const isText = field.type === undefined || alternativesOf(field.type.is, page).some(isTextual)
    if (!isText || (field.format && !field.format.inferred) || field.enum) return []
    const seen = seenIn(placed)
    return seen && wanted(seen.format) ? [{ placed, ...seen }] : []
  })
  return [...Map.groupBy(found, ({ format }) => format)].flatMap(([format, group]) => {
    const fields = distinctBy(group, ({ placed: { field } }) => `${field.line}:${field.column}`)
    const [first] = fields
    if (!first) return []
    const { field, name } = first.placed
    const example = fields.find(({ value }) => value !== undefined)?.value
    const shows = example === undefined ? ', by name' : `, as ${inWords(example)}`
    return [
      {
        ...markOf(field.name ?? field),
        quote: name,
        evidence: `the format of ${listNames(fields.map(({ placed }) => placed.name))} is not stated: ${format}${shows}`,
        // Where only an example shows the fields, that they are not described at all is the finding.
        ...(fields.every(({ placed }) => !writtenType(placed.field)) && { repeats: 'missing-type' }),
      },
    ]
  })
}

const isTextual = ({ kind }: { readonly kind: string }): boolean => kind === 'string' || kind === 'array'

interface Seen {
  readonly format: ShownFormat
  readonly value?: unknown
}

const seenIn = (placed: PlacedField): Seen | undefined => {
  const values = shownFor(placed).flatMap(({ value }) => (Array.isArray(value) ? value : [value]))
  const texts = values.filter((value): value is string => typeof value === 'string')
  if (texts.length > 0) {
    const format = (Object.keys(looks) as ShownFormat[]).find((each) => texts.every(looks[each]))
    return format && { format, value: texts[0] }
  }
  const about = placed.field.type?.is.kind === 'string' ? aboutOf(keyInWords(placed.name)) : undefined
  const format = about && named[about]
  return format ? { format } : undefined
}
