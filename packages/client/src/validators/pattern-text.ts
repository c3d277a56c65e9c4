import { withoutChoices } from './without-choices.ts'

/** A character class that is repeated, `{4}` or `{1,14}` times; up to three times engines write it out themselves. */
const repeated = /(?<!\\)(\[(?:[^\]\\]|\\.)*\])\{([4-9]|[1-9]\d|\d,\d|\d,1\d)\}(?!\?)/g

/** Engines count repetitions, which takes longer than to read them. */
const writtenOut = (source: string): string =>
  source.replace(repeated, (_, one: string, times: string) => {
    const [least = 0, most = least] = times.split(',').map(Number)
    const optional = most - least
    return one.repeat(least) + `(?:${one}`.repeat(optional) + ')?'.repeat(optional)
  })

/** A pattern as a literal, in the form that engines match fastest. Once compressed, it is hardly longer. */
export const patternText = (source: string): string => `/${new RegExp(writtenOut(withoutChoices(source))).source}/`
