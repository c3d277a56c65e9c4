/** The ranges of a character class, as `0-9` and `a-f` of `[0-9a-f]`. */
type Ranges = readonly string[]

/** A pattern that is one character after the other, each by its ranges or as it is. */
const oneByOne = /^\^(?:\[(?:[0-9A-Za-z]-[0-9A-Za-z])+\](?:\{\d+\})?|[\w-])+\$$/

const classes = /\[([^\]]+)\]/g

const rangesOf = (text: string): Ranges => text.match(/.-./g)?.sort() ?? []

const firstOf = (range = ''): string => range.charAt(0)
const lastOf = (range = ''): string => range.charAt(2)

const beside = (character: string, by: 1 | -1): string => String.fromCharCode(character.charCodeAt(0) + by)

/** Whether something lies between every two ranges. */
const apart = (ranges: Ranges): boolean =>
  ranges.slice(1).every((range, index) => beside(lastOf(ranges[index]), 1) < firstOf(range))

/** From the first character of a class to its last. */
const span = (ranges: Ranges): string => `[${firstOf(ranges[0])}-${lastOf(ranges.at(-1))}]`

/** Everything but what lies between the ranges of a class, or behind them. */
const notBehind = (ranges: Ranges): string => {
  const gaps = ranges.map((range, index) => {
    const following = ranges[index + 1]
    const end = following === undefined ? '\\uffff' : beside(firstOf(following), -1)
    return `${beside(lastOf(range), 1)}-${end}`
  })
  return `[^${gaps.join('')}]`
}

/**
 * A pattern like that of a UUID, so that it looks at each character twice: that all are within the span of their class,
 * and that none is in a gap.
 */
const lookedAtTwice = (source: string): string => {
  if (!oneByOne.test(source)) return source
  const all = [...source.matchAll(classes)].map(([, text = '']) => rangesOf(text))
  if (all.every(({ length }) => length === 1) || !all.every(apart)) return source
  const rewritten = (text: (ranges: Ranges) => string): string =>
    source.slice(1).replace(classes, (_, ranges: string) => text(rangesOf(ranges)))
  return `^(?=${rewritten(span)})${rewritten(notBehind)}`
}

/** The months, the days that every month has, and the hours: as alternatives, and as what they are not. */
export const twoDigits: Readonly<Record<string, string>> = {
  '(?:0[1-9]|1[0-2])': '(?!00|1[3-9])[01][0-9]',
  '(?:0[1-9]|1[0-9]|2[0-8])': '(?!00|29)[0-2][0-9]',
  '(?:[01][0-9]|2[0-3])': '(?!2[4-9])[0-2][0-9]',
}

const withTwoDigits = (source: string): string =>
  Object.entries(twoDigits).reduce((text, [choice, same]) => {
    const [first = '', ...others] = text.split(choice)
    return others.reduce((before, after) => before + (/^[*+?{]/.test(after) ? choice : same) + after, first)
  }, source)

/**
 * The same pattern without choices that depend on the text: whether the next digit is one of `0-9` or one of `a-f`, or
 * whether a month begins with 0 or 1. They can't be foreseen, and a processor that guesses wrong at every other digit of
 * a UUID takes three times as long. What stands here instead has the same answer for every text.
 */
export const withoutChoices = (source: string): string => withTwoDigits(lookedAtTwice(source))
