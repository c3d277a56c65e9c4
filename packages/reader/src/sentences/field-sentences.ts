import type { FieldFacts } from '@sendspec/facts'
import { defaultOf } from './defaults.ts'
import { enumOf } from './enums.ts'
import { deprecatedOf, nullableOf, requiredOf } from './flags.ts'
import { formatOf } from './formats.ts'
import { limitsOf } from './limits.ts'
import type { Prose } from './prose.ts'

export type FieldSentenceFacts = Omit<FieldFacts, 'line' | 'column' | 'name' | 'in' | 'heading' | 'type' | 'fields'>

/**
 * What the sentences that describe a field state of it.
 * @param kind Kind of the field's type, where it is known.
 * @param name Name of the field.
 */
export const factsOfSentences = (prose: Prose, kind?: string, name?: string): FieldSentenceFacts => {
  const listed = enumOf(prose)
  const isNumeric = kind === 'integer' || kind === 'number'
  const fits = listed.every(({ value }) => value === 'null' || !isNumeric || /^-?[\d.]+$/.test(value))
  const isNoValue = kind === 'boolean' || kind === 'object' || kind === 'record'
  const values = isNoValue || !fits ? [] : listed.filter(({ value }) => value !== 'null')
  const nulled = listed.find(({ value }) => value === 'null')
  const nullable = nullableOf(prose) ?? (nulled && { value: true, line: nulled.line, column: nulled.column })
  const required = requiredOf(prose)
  const deprecated = deprecatedOf(prose)
  const fallback = defaultOf(prose, kind)
  const format = isNoValue || kind === 'array' ? undefined : formatOf(withoutOthers(prose, name))
  return {
    ...(required && { required }),
    ...(nullable && { nullable }),
    ...(deprecated && { deprecated }),
    ...(values.length > 0 && { enum: values }),
    ...(fallback && { default: fallback }),
    ...limitsOf(prose, kind),
    ...(format && { format }),
  }
}

const ofOther = /(?<=^|[.!?]\s)`(?<name>[\w.-]+)` (?:is|must be|should be) an?\b[^.]*/g

/** Without the sentences on what another field is: the members of an object can be described with it. */
const withoutOthers = ({ text, ...rest }: Prose, name: string | undefined): Prose => ({
  ...rest,
  text: text.replace(ofOther, (sentence, other: string) => (other === name ? sentence : ' '.repeat(sentence.length))),
})
