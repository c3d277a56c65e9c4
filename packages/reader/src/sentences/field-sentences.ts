import type { FieldFacts } from '@sendspec/facts'
import { defaultOf } from './defaults.ts'
import { enumOf } from './enums.ts'
import { deprecatedOf, nullableOf, requiredOf } from './flags.ts'
import { formatOf } from './formats.ts'
import { limitsOf } from './limits.ts'
import type { Prose } from './prose.ts'

export type SentenceFacts = Omit<FieldFacts, 'line' | 'column' | 'name' | 'in' | 'heading' | 'type' | 'fields'>

/**
 * What the sentences that describe a field state of it.
 * @param kind Kind of the field's type, where it is known.
 */
export const factsOfSentences = (prose: Prose, kind?: string): SentenceFacts => {
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
  const format = isNoValue || kind === 'array' ? undefined : formatOf(prose)
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
