import { valuesAt } from '@sendspec/contract'
import { lineIn } from './example-line.ts'
import type { PlacedField } from './fields.ts'
import { isObject, type JsonObject } from './values.ts'

/** An object that an example shows where a field's siblings belong. */
export interface ShownObject {
  readonly value: JsonObject
  readonly line: number
}

/** Every object that the examples show at a pointer. */
export const objectsAt = ({ examples }: Pick<PlacedField, 'examples'>, pointer: string): readonly ShownObject[] =>
  examples.flatMap((example) =>
    example.value === undefined
      ? []
      : valuesAt(example.value, pointer)
          .filter(isObject)
          .map((value) => ({ value, line: lineIn(example, pointer, value) })),
  )

/** A value in a sentence. */
export const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
