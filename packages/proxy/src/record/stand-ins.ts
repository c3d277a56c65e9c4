import { createShift } from './dates.ts'
import { likeSpelled } from './like-spelled.ts'
import { decimal, numeral } from './numerals.ts'
import { type Spelling, spellingOf } from './spellings.ts'

/** Values that stand for those of the traffic. Equal values have equal ones. */
export interface StandIns {
  /** What may stand for a text, the best first. */
  text(original: string): { readonly spelling: Spelling; readonly candidates: readonly string[] }
  /** What may stand for a number, the best first. */
  number(original: number): readonly number[]
}

/** Counts values instead of hashing them, so that nothing about a value can be inferred from its stand-in. */
export const createStandIns = (): StandIns => {
  const made = new Map<string, string>()
  const counts = new Map<string, number>()
  const shift = createShift()

  const make = (spelling: string, original: string, maker: Maker): string => {
    const key = `${spelling} ${original}`
    const known = made.get(key)
    if (known !== undefined) return known
    const kind = `${spelling} ${classOf(spelling, original)}`
    let number = (counts.get(kind) ?? 0) + 1
    if (maker(original, number) === original) number += 1
    counts.set(kind, number)
    const standIn = maker(original, number)
    made.set(key, standIn)
    return standIn
  }

  return {
    text(original) {
      const spelling = spellingOf(original)
      const isDate = spelling === 'date-time' || spelling === 'date'
      const best = isDate ? shift(original) : make(spelling, original, makers[spelling])
      const candidates = [best, make('like', original, likeSpelled)]
      return {
        spelling,
        candidates: candidates.flatMap((each) => (each === undefined || each === original ? [] : [each])),
      }
    },
    number(original) {
      const text = String(original)
      if (!/^-?\d+(?:\.\d+)?$/.test(text)) return [1]
      // A whole number and the same one as a text are one identifier.
      const standIn = /^\d+$/.test(text) ? make('digits', text, makers.digits) : make('number', text, makers.number)
      return [Number(standIn)]
    },
  }
}

type Maker = (original: string, number: number) => string

/** Values of one class are counted together, so that no two of them have the same stand-in while there are enough. */
const classOf = (spelling: string, original: string): string => {
  if (spelling === 'email' || spelling === 'url') return ''
  return /^(?:number|figures|like)$/.test(spelling)
    ? original.replace(/\d/g, '0').replace(/[a-z]/g, 'a').replace(/[A-Z]/g, 'A')
    : String(original.length)
}

const makers: Readonly<Record<Exclude<Spelling, 'date-time' | 'date'>, Maker>> = {
  uuid: (original, number) => `00000000-0000-${original[14]}000-8000-${number.toString(16).padStart(12, '0')}`,
  email: (_, number) => `person${number}@example.com`,
  url: (original, number) => `${/^https:/i.test(original) ? 'https' : 'http'}://example.com/${number}`,
  phone: ({ length }, number) => `+999${numeral(number, Math.max(1, length - 4))}`,
  digits: ({ length }, number) => numeral(number, length),
  number: (original, number) => decimal(number, original),
  figures: likeSpelled,
  hexadecimal: ({ length }, number) => last(number.toString(16), length, '0'),
  token: (original, number) => {
    const padding = /=*$/.exec(original)?.[0] ?? ''
    const length = original.length - padding.length
    return `${/^[A-Z]/.test(original) ? last(base36(number).toUpperCase(), length, 'X') : last(base36(number), length, 'x')}${padding}`
  },
  text: ({ length }, number) => {
    const words = `Text ${number}`
    return length < words.length ? last(base36(number), length, 'x') : words.padEnd(length, ' text').replace(/ $/, '.')
  },
}

const base36 = (number: number): string => number.toString(36)

const last = (text: string, length: number, filler: string): string =>
  length === 0 ? '' : text.padStart(length, filler).slice(-length)
