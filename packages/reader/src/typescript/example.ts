import type { Expression } from '@babel/types'
import type { ExampleFacts, Gap, StatedType, TypeFact } from '@sendspec/facts'
import { firstError } from '@sendspec/facts'
import { gapAt } from '../blocks/gap-at.ts'
import { extentOf, trimmed } from '../blocks/passage.ts'
import type { Prose } from '../sentences/prose.ts'
import { keepsDigits } from '../sentences/values.ts'
import { separatorGaps } from './separators.ts'
import { parseType, parseValue, typeShift } from './syntax.ts'
import { statedTypeOf } from './types.ts'
import { literalIn } from './values.ts'

/** A body that a page prints: an example with a value, or a sketch of its type, which is printed as well. */
export interface PrintedBody {
  readonly example?: ExampleFacts
  /** The example as an expression whose nodes know their places; offsets are those of `parseValue`. */
  readonly expression?: Expression
  readonly type?: StatedType
  readonly gaps: readonly Gap[]
}

const ellipsis = /(?<=^|[\s,[{])(?:\.{3}|…)(?=$|[\s,\]}])/gm

/** Reads a printed body as JSON, else as a value of JavaScript, else as a type. */
export const bodyOf = (printed: Prose): PrintedBody => {
  const prose = trimmed(printed)
  const wrong = firstError(prose.text)
  const found = wrong && prose.text.slice(wrong.offset).split('\n')[0]?.slice(0, 40)
  const base = {
    lines: extentOf(prose),
    ...(wrong && {
      error: {
        message: `expected ${wrong.expected}, found ${found ? JSON.stringify(found) : 'the end'}`,
        ...prose.markAt(wrong.offset),
      },
      text: prose.text.split('\n'),
    }),
  }
  // What is left out is filled with white space, so that every offset stays what it was.
  const text = prose.text.replace(ellipsis, (dots) => ' '.repeat(dots.length))
  const asValue = parseValue(text)
  const valued = 'node' in asValue ? literalIn(asValue.node) : undefined
  if ('node' in asValue && valued)
    return { example: { ...base, ...digitsOf(prose), ...valued }, expression: asValue.node, gaps: [] }
  const asType = parseType(text)
  if ('node' in asType) {
    const type = statedTypeOf(asType.node, { prose, shift: typeShift })
    const literal = literalValue(type.is)
    if (literal) return { example: { ...base, ...literal }, gaps: [] }
    if (isSketch(type.is))
      return { type, example: { ...base, sketch: true }, gaps: separatorGaps(asType.node, { prose, shift: typeShift }) }
  }
  return { example: base, gaps: [gapAt('unparseable-example', prose, wrong?.offset ?? 0)] }
}

/** The printed lines, where a number of JavaScript would lose digits. */
const digitsOf = ({ text }: Prose): Pick<ExampleFacts, 'text'> => {
  const numbers = text.replace(/"(?:[^"\\]|\\.)*"/g, '""').match(/(?<![\w.])-?\d{16,}(?![\w.])/g) ?? []
  return numbers.every(keepsDigits) ? {} : { text: text.split('\n') }
}

const isSketch = (type: TypeFact): boolean =>
  type.kind === 'union' ? type.options.some(isSketch) : ['object', 'array', 'record', 'named'].includes(type.kind)

/** The value of a type that is all literals: an example that only lacks its commas. */
const literalValue = (type: TypeFact): { readonly value: unknown } | undefined => {
  if (type.kind === 'literal') return { value: type.value }
  if (type.kind === 'null') return { value: null }
  if (type.kind !== 'object') return undefined
  const entries = (type.fields ?? []).map(
    (field) => [field.name?.value, field.type && literalValue(field.type.is)] as const,
  )
  if (entries.length === 0 || entries.some(([name, value]) => name === undefined || !value)) return undefined
  return { value: Object.fromEntries(entries.map(([name, value]) => [name, value?.value])) }
}
