// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/testing/random-text.ts

import type { Random } from './random.ts'

const letters = 'abcdefghijklmnopqrstuvwxyz'
const capitals = letters.toUpperCase()
const digits = '0123456789'
const hexadecimal = `${digits}abcdef`

const several = (random: Random, alphabet: string, count: number): string =>
  Array.from({ length: count }, () => random.pick([...alphabet])).join('')

const words = ['blue', 'garden', 'lamp', 'Ödipus', 'quick', 'river', "o'clock", 'snow', '日本', 'vier', 'window', '🎁']

/** Text that shows what escapes, encodings and layouts make of it; its length counts as `length` does. */
export const randomText = (random: Random, least: number, most: number): string => {
  const length = random.whole(least, most)
  let text = ''
  while (text.length < length) text += (text && ' ') + random.pick(words)
  // Half of a character that is written as two would not survive being encoded.
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '-')
}

const two = (number: number): string => String(number).padStart(2, '0')

const dateTime = (random: Random): string => {
  const [month, day] = [two(random.whole(1, 12)), two(random.whole(1, 28))]
  const [hour, minute, second] = [two(random.whole(0, 23)), two(random.whole(0, 59)), two(random.whole(0, 59))]
  const fraction = random.pick(['', `.${several(random, digits, 3)}`, `.${several(random, digits, 6)}`])
  const offset = random.pick(['Z', 'Z', '+02:00', '-07:00'])
  return `${random.whole(2015, 2034)}-${month}-${day}T${hour}:${minute}:${second}${fraction}${offset}`
}

const name = (random: Random): string => several(random, letters, random.whole(3, 9))

/** Text of each format that a contract can name. */
export const formatted = {
  'date-time': dateTime,
  uuid: (random) => [8, 4, 4, 4, 12].map((count) => several(random, hexadecimal, count)).join('-'),
  email: (random) => `${name(random)}.${name(random)}@${name(random)}.example`,
  url: (random) => `https://${name(random)}.example/${name(random)}?${name(random)}=${random.whole(1, 99)}`,
  e164: (random) => `+${random.whole(1, 9)}${several(random, digits, random.whole(7, 14))}`,
  'object-id': (random) => several(random, hexadecimal, 24),
  'currency-code': (random) => several(random, capitals, 3),
  decimal: (random) => `${random.pick(['', '', '-'])}${random.whole(0, 999)}${random.pick(['', '.5', '.25', '.00'])}`,
  base64url: (random) => several(random, `${letters}${capitals}${digits}-_`, random.whole(4, 32)),
} satisfies Record<string, (random: Random) => string>

export type TextFormat = keyof typeof formatted
