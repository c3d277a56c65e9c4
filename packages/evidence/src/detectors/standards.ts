/** A standard: what its values are, and a pattern for them. */
export interface Standard {
  readonly name: RegExp
  readonly about:
    | 'time'
    | 'currency'
    | 'country'
    | 'language'
    | 'phone'
    | 'identifier'
    | 'email'
    | 'address'
    | 'encoding'
  readonly value: RegExp
}

const date = String.raw`\d{4}-?(?:\d{2}-?\d{2}|W\d{2}(?:-?\d)?|\d{3})`
const time = String.raw`\d{2}(?::?\d{2}(?::?\d{2}(?:[.,]\d+)?)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?`

/** Standards that pages name. */
export const standards: readonly Standard[] = [
  { name: /\bISO[- ]?8601\b/i, about: 'time', value: new RegExp(`^(?:${date}(?:[T ]${time})?|P[\\dYMWDTHS.]+)$`) },
  {
    name: /\bRFC[- ]?3339\b|\bdate-?time\b/i,
    about: 'time',
    value: /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/i,
  },
  { name: /\bISO[- ]?4217\b/i, about: 'currency', value: /^(?:[A-Z]{3}|\d{3})$/ },
  { name: /\bISO[- ]?3166\b/i, about: 'country', value: /^(?:[A-Z]{2,3}(?:-[A-Z0-9]{1,3})?|\d{3})$/ },
  { name: /\bISO[- ]?639\b|\bBCP[- ]?47\b/i, about: 'language', value: /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*$/ },
  { name: /\bE\.?164\b/i, about: 'phone', value: /^\+[1-9]\d{1,14}$/ },
  {
    name: /\bUUID\b|\bGUID\b/i,
    about: 'identifier',
    value: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  },
  { name: /\bbase-?64\b/i, about: 'encoding', value: /^(?:[A-Za-z0-9+/_-]{4})*(?:[A-Za-z0-9+/_-]{2,3}={0,2})?$/ },
  { name: /^e-?mail\b/i, about: 'email', value: /^[^\s@]+@[^\s@]+\.[^\s@]+$/ },
  { name: /^ur[il]\b/i, about: 'address', value: /^[a-z][a-z0-9+.-]*:\/\/\S+$/i },
]

export const standardOf = (format: string): Standard | undefined => standards.find(({ name }) => name.test(format))

/** What a field holds, judged by its name. */
const names: readonly (readonly [RegExp, Standard['about']])[] = [
  [/(?:^| )(?:at|date|time|timestamp|on|deadline)$/, 'time'],
  [/(?:^| )currency(?: code)?$/, 'currency'],
  [/(?:^| )country(?: code)?$/, 'country'],
  [/(?:^| )(?:language|locale)(?: code)?$/, 'language'],
  [/(?:^| )phone(?: number)?$/, 'phone'],
  [/(?:^| )e ?mail(?: address)?$/, 'email'],
  [/(?:^| )(?:url|uri|website)$/, 'address'],
]

export const aboutOf = (words: string): Standard['about'] | undefined =>
  names.find(([pattern]) => pattern.test(words))?.[1]
