import type { FieldFacts, Gap, StatedType, TypeFact } from '@sendspec/facts'
import { gapAt } from '../blocks/gap-at.ts'
import { slice, stated, trimmed } from '../blocks/passage.ts'
import type { Prose } from '../sentences/prose.ts'
import { typeOfWords } from '../type-words.ts'
import { parseType, typeShift } from '../typescript/syntax.ts'
import { statedTypeOf } from '../typescript/types.ts'

export interface TypeCell {
  readonly facts: Partial<Omit<FieldFacts, 'line' | 'column' | 'name' | 'fields'>>
  readonly gaps: readonly Gap[]
}

/** Words that stand beside a type and say something else of the field. */
const remark = /[\s,;(]*\b(?<word>required|optional|mandatory)\b\)?/i

/** What a cell with a type says: in words, or in TypeScript. */
export const typeCellOf = (cell: Prose, declared: ReadonlySet<string>): TypeCell => {
  const bounds = sizes.exec(cell.text)
  if (!bounds) return unboundedType(cell, declared)
  const { facts, gaps } = unboundedType(slice(cell, 0, bounds.index), declared)
  const kind = facts.type?.is.kind
  const keys = kind === 'string' ? (['minLength', 'maxLength'] as const) : (['minimum', 'maximum'] as const)
  const limits = [bounds.groups?.low, bounds.groups?.high].flatMap((text, index) => {
    const at = text ? cell.text.indexOf(text, index === 0 ? bounds.index : cell.text.indexOf('.', bounds.index)) : 0
    return text ? [[keys[index], stated(Number(text), cell, at)] as const] : []
  })
  return { facts: { ...facts, ...Object.fromEntries(limits) }, gaps }
}

/** Bounds behind a type: `Number{1..50}`. */
const sizes = /\{(?<low>-?\d+)?(?:\.\.|-)(?<high>-?\d+)?\}$/

const unboundedType = (cell: Prose, declared: ReadonlySet<string>): TypeCell => {
  const bare = withoutTicks(cell)
  const beside = remark.exec(bare.text)
  const prose = beside ? trimmed(slice(bare, 0, beside.index)) : bare
  const required = beside && {
    required: stated(!/optional/i.test(beside[0]), bare, beside.index + beside[0].search(/\w/)),
  }
  if (prose.text === '') return { facts: { ...required }, gaps: [] }
  if (declared.has(prose.text))
    return {
      facts: { type: { text: prose.text, is: { kind: 'named', name: prose.text }, ...prose.markAt(0) }, ...required },
      gaps: [],
    }
  const words = typeOfWords(prose.text)
  if (words) {
    const type: StatedType = { text: prose.text, is: words.is, ...prose.markAt(0) }
    return {
      facts: {
        type,
        ...(words.nullable && { nullable: stated(true, prose) }),
        ...(words.format && { format: stated(words.format, prose) }),
        ...enumIn(type.is, prose),
        ...required,
      },
      gaps: [],
    }
  }
  const parsed = parseType(prose.text)
  if ('problem' in parsed) {
    const is = valuesIn(prose.text)
    if (!is) return { facts: { ...required }, gaps: [gapAt('unknown-type', prose)] }
    const type: StatedType = { text: prose.text, is, ...prose.markAt(0) }
    return { facts: { type, ...enumIn(is, prose), ...required }, gaps: [gapAt('unquoted-value', prose)] }
  }
  const type = statedTypeOf(parsed.node, { prose, shift: typeShift })
  const is = withLiterals(type.is, declared)
  return {
    facts: { type: { ...type, is }, ...enumIn(is, prose), ...required },
    gaps: is === type.is ? [] : [gapAt('unquoted-value', prose)],
  }
}

/** Backticks around a cell, or around each option of a union, only dress it. */
const withoutTicks = ({ text, markAt }: Prose): Prose => trimmed({ text: text.replace(/`/g, ' '), markAt })

/** Values between bars that no type can be called, such as `on-hold` or a word that the language keeps for itself. */
const valuesIn = (text: string): TypeFact | undefined => {
  const options = text.split('|').map((option) => option.trim())
  if (options.length < 2 || !options.every((option) => /^[a-z][\w.-]*$/.test(option))) return undefined
  return {
    kind: 'union',
    options: options.map((option) => typeOfWords(option)?.is ?? { kind: 'literal', value: option }),
  }
}

/** Names of a union that begin in lower case and that nobody declares are values that lost their quotation marks. */
const withLiterals = (is: TypeFact, declared: ReadonlySet<string>): TypeFact => {
  if (is.kind !== 'union') return is
  const isValue = (option: TypeFact): boolean =>
    option.kind === 'named' && /^[a-z]/.test(option.name) && !declared.has(option.name)
  if (!is.options.some(isValue)) return is
  return {
    kind: 'union',
    options: is.options.map((option) =>
      option.kind === 'named' && isValue(option) ? { kind: 'literal', value: option.name } : option,
    ),
  }
}

/** The values that a union of literals allows. */
export const enumIn = (is: TypeFact, prose: Prose): Pick<FieldFacts, 'enum'> => {
  const options = is.kind === 'union' ? is.options.filter(({ kind }) => kind !== 'null') : [is]
  const values = options.flatMap((option) =>
    option.kind === 'literal' && typeof option.value === 'string' ? [option.value] : [],
  )
  if (values.length === 0 || values.length < options.length) return {}
  let from = 0
  return {
    enum: values.map((value) => {
      const offset = Math.max(0, prose.text.indexOf(value, from))
      from = offset + value.length
      return { ...stated(value, prose, offset), source: 'type' }
    }),
  }
}
