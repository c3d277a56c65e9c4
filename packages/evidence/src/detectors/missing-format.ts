import { alternativesOf } from '../page/declared-types.ts'
import type { PageDetector } from './detector.ts'
import { shown as inWords } from './example-values.ts'
import { fieldsOf, listed, markOf, type PlacedField, shownFor } from './fields.ts'
import { aboutOf } from './standards.ts'
import { distinctBy, wordsOf } from './values.ts'

/** Formats that values show. The first that matches all values is used. */
const looks: readonly { readonly what: string; readonly value: RegExp }[] = [
  {
    what: 'dates and times',
    value: /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/,
  },
  { what: 'UUIDs', value: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i },
  { what: 'object ids', value: /^[0-9a-f]{24}$/ },
  { what: 'email addresses', value: /^[^\s@]+@[^\s@]+\.[^\s@]+$/ },
  { what: 'phone numbers', value: /^\+[1-9]\d{6,14}$/ },
  { what: 'addresses', value: /^https?:\/\/\S+$/ },
  { what: 'decimal numbers in strings', value: /^-?\d+\.\d+$/ },
  { what: 'base64', value: /^(?=.*[A-Z])(?=.*[a-z])(?=.*\d)[A-Za-z0-9+/_-]{16,}={0,2}$/ },
]

/** Formats that the name of a string implies if no example shows a value. */
const named: Readonly<Record<string, string>> = {
  time: 'dates and times',
  email: 'email addresses',
  address: 'addresses',
  phone: 'phone numbers',
}

export const missingFormat: PageDetector = {
  id: 'missing-format',
  looksAt: 'page',
  kind: 'missing-format',
  severity: 'medium',
  about: 'Values follow a format that the page does not state.',
  example: '`created_at`, a `string`; the example has "2022-09-12T12:08:27-07:00"',
  find: (page) => {
    const found = fieldsOf(page).flatMap((placed) => {
      const { field } = placed
      const isText = field.type === undefined || alternativesOf(field.type.is, page).some(isTextual)
      if (!isText || (field.format && !field.format.inferred) || field.enum) return []
      const seen = seenIn(placed)
      return seen ? [{ placed, ...seen }] : []
    })
    return [...Map.groupBy(found, ({ what }) => what)].flatMap(([what, group]) => {
      const fields = distinctBy(group, ({ placed: { field } }) => `${field.line}:${field.column}`)
      const [first] = fields
      if (!first) return []
      const { field, name } = first.placed
      const example = fields.find(({ value }) => value !== undefined)?.value
      const evidence = `the format of ${listed(fields.map(({ placed }) => placed.name))} is not stated: ${what}${example === undefined ? ', by name' : `, as ${inWords(example)}`}`
      return [{ ...markOf(field.name ?? field), quote: name, evidence }]
    })
  },
}

const isTextual = ({ kind }: { readonly kind: string }): boolean => kind === 'string' || kind === 'array'

const seenIn = (placed: PlacedField): { readonly what: string; readonly value?: unknown } | undefined => {
  const values = shownFor(placed).flatMap(({ value }) => (Array.isArray(value) ? value : [value]))
  const texts = values.filter((value): value is string => typeof value === 'string')
  if (texts.length > 0) {
    const look = looks.find(({ value }) => texts.every((text) => value.test(text)))
    return look && { what: look.what, value: texts[0] }
  }
  const about = placed.field.type?.is.kind === 'string' ? aboutOf(wordsOf(placed.name)) : undefined
  const what = about && named[about]
  return what ? { what } : undefined
}
