import type { Random } from '@sendspec/client/testing'
import { formats } from '@sendspec/contract'

const two = (random: Random, least: number, most: number): string => String(random.whole(least, most)).padStart(2, '0')

const moment = (random: Random): string =>
  `20${two(random, 10, 29)}-${two(random, 1, 12)}-${two(random, 1, 28)}T${two(random, 0, 23)}:${two(random, 0, 59)}:${two(random, 0, 59)}`

const hexadecimal = (text: string, random: Random): string =>
  text.replace(/[0-9a-f]/g, () => random.whole(0, 15).toString(16))

const varyText = (text: string, random: Random): string => {
  const is = (name: keyof typeof formats): boolean => formats[name].pattern.test(text)
  if (is('date-time')) return text.replace(/^.{19}/, () => moment(random))
  if (is('uuid') || is('object-id')) return hexadecimal(text, random)
  if (is('e164')) return text.slice(0, 2) + text.slice(2).replace(/\d/g, () => String(random.whole(0, 9)))
  return text
}

/**
 * A value of the same shape with other identifiers, times and phone numbers, like a server's. A page
 * that repeats them is faster to read, because the processor predicts the digits.
 */
export const vary = (value: unknown, random: Random): unknown =>
  typeof value === 'string'
    ? varyText(value, random)
    : Array.isArray(value)
      ? value.map((item) => vary(item, random))
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, vary(inner, random)]))
        : value
