import { withoutChoices } from './without-choices.ts'

/** A character class with a repetition such as `{4}` or `{1,14}`. Engines expand up to three repetitions themselves. */
const repeated = /(?<!\\)(\[(?:[^\]\\]|\\.)*\])\{([4-9]|[1-9]\d|\d,\d|\d,1\d)\}(?!\?)/g

/** Expands repetitions: engines count them, which is slower. */
const expanded = (source: string): string =>
  source.replace(repeated, (_, one: string, times: string) => {
    const [least = 0, most = least] = times.split(',').map(Number)
    const optional = most - least
    return one.repeat(least) + `(?:${one}`.repeat(optional) + ')?'.repeat(optional)
  })

/** A pattern as a literal, in the form that engines match fastest. After gzip, it is hardly longer. */
export const patternText = (source: string): string => `/${new RegExp(expanded(withoutChoices(source))).source}/`
