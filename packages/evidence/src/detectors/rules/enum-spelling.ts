import type { StatedValue } from '@sendspec/facts'
import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector, PageSighting } from '../detector.ts'
import { fieldsOf, markOf, type PlacedField } from '../fields.ts'

export const enumSpelling: PageDetector = {
  id: 'enum-spelling',
  looksAt: 'page',
  class: 'polish',
  kind: 'enum-spelling',
  severity: 'low',
  about: 'The values of one list mix spellings or cases.',
  find: (page) =>
    fieldsOf(page).flatMap((placed) => {
      const values = distinct(placed.field.enum ?? [])
      return [...oddCases(values, placed), ...constants(values, placed), ...twoSpellings(values, placed)]
    }),
}

const distinct = (values: readonly StatedValue[]): readonly StatedValue[] => [
  ...new Map(values.map((each) => [each.value, each])).values(),
]

const styles = {
  'upper case': /^[^a-z]*[A-Z][^a-z]*$/,
  'lower case': /^[^A-Z]*[a-z][^A-Z]*$/,
  'camel case': /^[a-z]+(?:[A-Z][a-z0-9]*)+$/,
  capitalized: /^(?:[A-Z0-9(][^\s]*)(?:[\s/–—-]+(?:[A-Z0-9(][^\s]*|and|or|of|to|via|in|for|the))*$/,
  'sentence case': /^[A-Z0-9(][^\s]*(?:[\s/–—-]+[^A-Z\s]+)+$/,
} satisfies Record<string, RegExp>

const styleOf = (value: string): string =>
  Object.entries(styles).find(([, pattern]) => pattern.test(value))?.[0] ?? 'mixed case'

/** A name of one word with capitals inside, such as `GitHub`: it is spelled as its owner spells it. */
const isBrand = (value: string): boolean =>
  /^[A-Za-z]*[a-z][A-Z][A-Za-z]*$/.test(value) && !/^[a-z]+(?:[A-Z][a-z]+)+$/.test(value)

/** Values in a different style than most. Values of three letters or fewer have no style. */
const oddCases = (values: readonly StatedValue[], placed: PlacedField): readonly PageSighting[] => {
  const telling = values.filter(
    ({ value }) => !/^[A-Z]{1,3}$|^[^A-Za-z]*$|^(?:any|all|none)$/i.test(value) && !isBrand(value),
  )
  // A single capitalized word fits both "On the way" and "On The Way".
  const titles = telling.filter(({ value }) => /\s[A-Z]/.test(value) && styleOf(value) === 'capitalized').length
  const styled = telling.map((value) => {
    const style = styleOf(value.value)
    return { value, style: style === 'sentence case' && titles < 3 ? 'capitalized' : style }
  })
  const groups = [...Map.groupBy(styled, ({ style }) => style)].sort(([, one], [, other]) => other.length - one.length)
  const [most, ...others] = groups
  if (!most || most[1].length < 3 || others.length === 0) return []
  // A word in lower case is camel case too.
  const odd = others.flatMap(([style, group]) => (most[0] === 'camel case' && style === 'lower case' ? [] : group))
  if (odd.length * 3 > most[1].length) return []
  return odd.map(({ value, style }) =>
    sighting(value, placed, `\`${value.value}\` is in ${style}, and ${most[1].length} other values are ${most[0]}`),
  )
}

/** Constants in a list of labels. */
const constants = (values: readonly StatedValue[], placed: PlacedField): readonly PageSighting[] => {
  const found = values.filter(({ value }) => /^[A-Z0-9]+(?:_[A-Z0-9]+)+$/.test(value))
  const labels = values.filter(({ value }) => value.includes(' '))
  if (found.length === 0 || labels.length < 3 || found.length * 3 > labels.length) return []
  return found.map((value) =>
    sighting(value, placed, `\`${value.value}\` is spelled as a constant, and ${labels.length} other values as words`),
  )
}

/** Patterns for all spellings of one word. */
const spellings: readonly RegExp[] = [
  /\b(?:US|USA|U\.S\.|U\.S\.A\.)(?!\w)/,
  /\b(?:UK|GB|U\.K\.)(?!\w)/,
  /(?<![A-Za-z])cancell?ed(?![A-Za-z])/i,
  /(?<![A-Za-z])cancell?ation(?![A-Za-z])/i,
  /\be-?mails?\b/i,
  /\b(?:in|on)[ _-]?progress\b/i,
]

const twoSpellings = (values: readonly StatedValue[], placed: PlacedField): readonly PageSighting[] => [
  ...spellings.flatMap((pattern) => {
    const found = values.flatMap((value) => {
      const word = pattern.exec(value.value)?.[0]
      return word ? [{ value, word }] : []
    })
    const first = found[0]
    const other = found.find(({ word }) => first && word.toLowerCase() !== first.word.toLowerCase())
    if (!first || !other) return []
    const evidence = `\`${first.value.value}\` has "${first.word}" and \`${other.value.value}\` has "${other.word}"`
    return [sighting(first.value, placed, evidence)]
  }),
  ...[...Map.groupBy(values, ({ value }) => value.toLowerCase().replace(/[\s_-]+/g, ''))].flatMap(
    ([, [first, other]]) =>
      first && other
        ? [sighting(first, placed, `\`${first.value}\` and \`${other.value}\` are one value in two spellings`)]
        : [],
  ),
]

const sighting = (value: StatedValue, { name, operation }: PlacedField, evidence: string): PageSighting => ({
  ...markOf(value),
  quote: value.value,
  operation: operationTitle(operation),
  evidence: `in the values of \`${name}\`, ${evidence}`,
})
