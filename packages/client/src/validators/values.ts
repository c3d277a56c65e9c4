import { constantCase, quote, type ShapeOf, tupleName } from '@sendspec/contract'
import { arrow, bracketed } from '../layout.ts'
import { header } from '../module-text.ts'
import { patternText } from './pattern-text.ts'

/** The patterns and lists of values of a package: each is written once, in `src/checks/values.ts`. */
export interface Values {
  /** Name of the constant with a pattern. `wanted` is its name unless another pattern has it. */
  readonly pattern: (wanted: string, source: string) => string
  /** Name of the constant with a list. */
  readonly list: (wanted: string, values: readonly string[]) => string
  /** Declarations of the constants, in the order in which they were asked for. */
  readonly text: () => readonly string[]
  /** The constants themselves. */
  readonly all: () => Readonly<Record<string, RegExp | readonly string[]>>
}

export const openValues = (): Values => {
  const names = new Map<string, string>()
  const constants = new Map<string, { readonly text: string; readonly value: RegExp | readonly string[] }>()
  const declare = (options: {
    wanted: string
    meaning: string
    value: RegExp | readonly string[]
    text: (name: string) => string
  }): string => {
    const { wanted, meaning, value, text } = options
    const known = names.get(meaning)
    if (known !== undefined) return known
    let name = wanted
    for (let number = 2; constants.has(name); number++) name = `${wanted}_${number}`
    names.set(meaning, name)
    constants.set(name, { text: text(name), value })
    return name
  }
  return {
    pattern: (wanted, source) =>
      declare({
        wanted: constantCase(wanted),
        meaning: `/${source}/`,
        value: new RegExp(source),
        text: (name) => arrow({ head: `export const ${name}: RegExp =`, value: patternText(source) }),
      }),
    list: (wanted, values) =>
      declare({
        wanted: tupleName(wanted),
        meaning: JSON.stringify(values),
        value: values,
        text: (name) =>
          bracketed({
            before: `export const ${name}: readonly string[] = `,
            open: '[',
            parts: values.map(quote),
            close: ']',
          }),
      }),
    text: () => [...constants.values()].map(({ text }) => text),
    all: () => Object.fromEntries([...constants].map(([name, { value }]) => [name, value])),
  }
}

/** A place that patterns and lists are named after. */
export interface ValueContext {
  readonly values: Values
  /** Name of the shape, unless it has one of its own. */
  readonly wanted: string
}

/** Name of the constant with the pattern of a text, if it has one. */
export const patternName = (
  { format, pattern }: ShapeOf<'string'>,
  { values, wanted }: ValueContext,
): string | undefined => (pattern === undefined ? undefined : values.pattern(format ?? `${wanted}Pattern`, pattern))

/** Where the patterns and lists of a package are, in `src/`. */
export const valuesPath = 'checks/values.ts'

export const valuesFile = (vendorId: string, values: Values): string =>
  `${header(`contracts/${vendorId}`)}\n${note}\n\n${values.text().join('\n\n')}\n`

const note = '// The patterns and lists of values in bodies. Patterns are in the form that engines match fastest.'
