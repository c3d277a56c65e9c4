// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/testing/random-text.ts

import type { Random } from './random.ts'

const letters = 'abcdefghijklmnopqrstuvwxyz'
const capitals = letters.toUpperCase()
const digits = '0123456789'

/** Makes strings of the characters of an alphabet. */
const stringsOf =
  (alphabet: string) =>
  (random: Random, count: number): string =>
    Array.from({ length: count }, () => random.pick([...alphabet])).join('')

const someLetters = stringsOf(letters)
const someCapitals = stringsOf(capitals)
const someDigits = stringsOf(digits)
const someHexadecimal = stringsOf(`${digits}abcdef`)
const someBase64url = stringsOf(`${letters}${capitals}${digits}-_`)

const words = ['blue', 'garden', 'lamp', 'Ödipus', 'quick', 'river', "o'clock", 'snow', '日本', 'vier', 'window', '🎁']

/** Text that shows mistakes in escapes, encodings and layouts. Its length counts as `length` does. */
export const randomText = (random: Random, { least, most }: { least: number; most: number }): string => {
  const length = random.whole(least, most)
  let text = ''
  while (text.length < length) text += (text && ' ') + random.pick(words)
  // Half of a surrogate pair can't be encoded.
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '-')
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

const dateTime = (random: Random): string => {
  const [month, day] = [twoDigits(random.whole(1, 12)), twoDigits(random.whole(1, 28))]
  const [hour, minute, second] = [random.whole(0, 23), random.whole(0, 59), random.whole(0, 59)].map(twoDigits)
  const fraction = random.pick(['', `.${someDigits(random, 3)}`, `.${someDigits(random, 6)}`])
  const offset = random.pick(['Z', 'Z', '+02:00', '-07:00'])
  return `${random.whole(2015, 2034)}-${month}-${day}T${hour}:${minute}:${second}${fraction}${offset}`
}

const name = (random: Random): string => someLetters(random, random.whole(3, 9))

/** The formats that random strings can have. */
export type TextFormat =
  | 'date-time'
  | 'uuid'
  | 'email'
  | 'url'
  | 'e164'
  | 'object-id'
  | 'currency-code'
  | 'decimal'
  | 'base64url'

export const formatted: Readonly<Record<TextFormat, (random: Random) => string>> = {
  'date-time': dateTime,
  uuid: (random) => [8, 4, 4, 4, 12].map((count) => someHexadecimal(random, count)).join('-'),
  email: (random) => `${name(random)}.${name(random)}@${name(random)}.example`,
  url: (random) => `https://${name(random)}.example/${name(random)}?${name(random)}=${random.whole(1, 99)}`,
  e164: (random) => `+${random.whole(1, 9)}${someDigits(random, random.whole(7, 14))}`,
  'object-id': (random) => someHexadecimal(random, 24),
  'currency-code': (random) => someCapitals(random, 3),
  decimal: (random) => `${random.pick(['', '', '-'])}${random.whole(0, 999)}${random.pick(['', '.5', '.25', '.00'])}`,
  base64url: (random) => someBase64url(random, random.whole(4, 32)),
}
