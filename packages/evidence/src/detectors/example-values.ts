import { isObject, type JsonObject, valuesAt } from '@sendspec/contract'
import { lineIn } from './example-line.ts'
import type { PlacedField } from './fields.ts'
import { keyInWords } from './values.ts'

/** An object in an example. */
export interface ShownObject {
  readonly value: JsonObject
  readonly line: number
}

export const objectsAt = ({ examples }: Pick<PlacedField, 'examples'>, pointer: string): readonly ShownObject[] =>
  examples.flatMap((example) =>
    example.value === undefined
      ? []
      : valuesAt(example.value, pointer)
          .filter(isObject)
          .map((value) => ({ value, line: lineIn(example, pointer, value) })),
  )

/** Objects of examples that are what the fields describe: most of their keys are documented. */
export const describedObjects = (
  placed: Pick<PlacedField, 'examples'>,
  { at, names }: { readonly at: string; readonly names: readonly string[] },
): readonly ShownObject[] => {
  const known = new Set(names.map(keyInWords))
  return objectsAt(placed, at).filter(({ value }) => {
    const keys = Object.keys(value)
    return keys.filter((key) => known.has(keyInWords(key))).length * 2 >= keys.length
  })
}

/** A value as text for a sentence. */
export const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
