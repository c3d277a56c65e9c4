import type { FieldFacts, StatedType } from '@sendspec/facts'
import { slice, stated } from '../blocks/passage.ts'
import type { Prose } from '../sentences/prose.ts'
import { type TypeWords, typeOfWords } from '../type-words.ts'

type RuleFacts = Partial<Omit<FieldFacts, 'name' | 'line' | 'column' | 'fields'>>

interface Rule {
  /** The whole rule, `max:80`. */
  readonly word: Prose
  /** What stands behind the colon. */
  readonly value: Prose
  /** Kind of the type that another rule names. */
  readonly kind: string | undefined
}

type Bound = 'min' | 'max'
const boundKeys: Readonly<Record<string, Readonly<Record<Bound, keyof RuleFacts>>>> = {
  string: { min: 'minLength', max: 'maxLength' },
  array: { min: 'minItems', max: 'maxItems' },
}
const numbers: Readonly<Record<Bound, keyof RuleFacts>> = { min: 'minimum', max: 'maximum' }

const bound =
  (which: Bound) =>
  ({ value, kind = '' }: Rule): RuleFacts => {
    const number = Number(value.text)
    return value.text === '' || Number.isNaN(number)
      ? {}
      : { [(boundKeys[kind] ?? numbers)[which]]: stated(number, value) }
  }

/** Rules of a validator that say more than a type, by their name. */
const readers: Readonly<Record<string, (rule: Rule) => RuleFacts>> = {
  required: ({ word }) => ({ required: stated(true, word) }),
  optional: ({ word }) => ({ required: stated(false, word) }),
  sometimes: ({ word }) => ({ required: stated(false, word) }),
  nullable: ({ word }) => ({ nullable: stated(true, word) }),
  min: bound('min'),
  max: bound('max'),
  between: (rule) => {
    const [low = '', high = ''] = rule.value.text.split(',')
    const ends = { low: slice(rule.value, 0, low.length), high: slice(rule.value, low.length + 1) }
    return high === ''
      ? {}
      : { ...bound('min')({ ...rule, value: ends.low }), ...bound('max')({ ...rule, value: ends.high }) }
  },
  in({ value }) {
    let from = 0
    const listed = value.text.split(',').map((each) => {
      const at = from
      from += each.length + 1
      return { ...stated(each, value, at), source: 'table' as const }
    })
    return value.text === '' ? {} : { enum: listed }
  },
}

const rule = /(?<name>[a-z_]+)(?::(?<value>(?:[^\s,|]|,(?=\S))+))?/gi

/** What the rules of a validator say of a field: `required, string, max:80`. */
export const factsOfRules = (cell: Prose): RuleFacts => {
  const rules = [...cell.text.matchAll(rule)].map((match) => {
    const { name = '', value = '' } = match.groups ?? {}
    const word = slice(cell, match.index, match.index + match[0].length)
    return { name: name.toLowerCase(), word, value: slice(word, match[0].length - value.length) }
  })
  const typed = rules.flatMap(({ name, word }) => {
    const words = readers[name] ? undefined : typeOfWords(name)
    return words ? [typeFacts(words, word)] : []
  })
  const told: RuleFacts = Object.assign({}, ...typed)
  const kind = told.type?.is.kind
  return Object.assign({}, told, ...rules.map(({ name, ...each }) => readers[name]?.({ ...each, kind })))
}

const typeFacts = ({ is, format }: TypeWords, word: Prose): RuleFacts => {
  const type: StatedType = { text: word.text, is, ...word.markAt(0) }
  return format ? { format: stated(format, word) } : { type }
}
