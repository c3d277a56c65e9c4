import { valuesAt } from '@sendspec/contract'
import { lineIn } from './example-line.ts'
import type { PlacedField } from './fields.ts'
import { isObject, type JsonObject } from './values.ts'

/** An object in an example. */
export interface ShownObject {
  readonly value: JsonObject
  readonly line: number
}

/** All objects at a pointer in the examples. */
export const objectsAt = ({ examples }: Pick<PlacedField, 'examples'>, pointer: string): readonly ShownObject[] =>
  examples.flatMap((example) =>
    example.value === undefined
      ? []
      : valuesAt(example.value, pointer)
          .filter(isObject)
          .map((value) => ({ value, line: lineIn(example, pointer, value) })),
  )

/** A value as text for a sentence. */
export const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
