/**
 * A format of strings. Zod, the OpenAPI documents and the generated clients all validate it with the one pattern.
 * `jsonSchema` is the standard name of the format, if there is one. The pattern accepts a subset of it.
 */
export interface Format {
  readonly pattern: RegExp
  readonly jsonSchema?: 'date-time' | 'date' | 'uuid' | 'email' | 'uri'
  readonly what: string
  readonly example: string
}

/** A day that every month has, one that only longer months have, and February 29 in leap years. */
const day =
  '[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29'
const time = '(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?'
const offset = '(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])'

const uriCharacter = "(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})"

export const formats = {
  'date-time': {
    pattern: new RegExp(`^(?:${day})T${time}${offset}$`),
    jsonSchema: 'date-time',
    what: 'a date and time as in RFC 3339, with its offset from UTC',
    example: '2022-11-10T09:58:44Z',
  },
  date: {
    pattern: new RegExp(`^(?:${day})$`),
    jsonSchema: 'date',
    what: 'a date as in RFC 3339, e.g. 2022-11-10',
    example: '2022-11-10',
  },
  uuid: {
    pattern: /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/,
    jsonSchema: 'uuid',
    what: 'a UUID',
    example: 'e2cf1b63-6505-3d7a-9c51-a9eb67d97a48',
  },
  email: {
    pattern: /^[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/,
    jsonSchema: 'email',
    what: 'an email address',
    example: 'ada@example.com',
  },
  url: {
    pattern: new RegExp(
      `^https?://[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?(?:[/?]${uriCharacter}*)?(?:#${uriCharacter}*)?$`,
    ),
    jsonSchema: 'uri',
    what: 'an absolute http or https address',
    example: 'https://example.com/image.jpg',
  },
  e164: {
    pattern: /^\+[1-9][0-9]{1,14}$/,
    what: 'a phone number as in E.164',
    example: '+12061234567',
  },
  'object-id': {
    pattern: /^[0-9a-f]{24}$/,
    what: 'a MongoDB object id: 24 hexadecimal digits',
    example: '5f5a1d8d2e0e4c6c8c0c0c0c',
  },
  'currency-code': {
    pattern: /^[A-Z]{3}$/,
    what: 'a currency code as in ISO 4217',
    example: 'USD',
  },
  decimal: {
    pattern: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/,
    what: 'a decimal number in a string',
    example: '2.0',
  },
  base64url: {
    pattern: /^[A-Za-z0-9_-]+={0,2}$/,
    what: 'URL-safe base64, padded or not',
    example: 'Z2lkOi8vc2VuZG9zby9TZW5kLzE',
  },
} satisfies Record<string, Format>

export type FormatName = keyof typeof formats
