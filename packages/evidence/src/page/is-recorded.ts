import { isDeepStrictEqual } from 'node:util'
import type { Payload } from '@sendspec/contract'
import type { ExampleFacts } from '@sendspec/facts'

const trimmedLines = (lines: readonly string[]): readonly string[] => lines.map((line) => line.trim()).filter(Boolean)

/** Whether a payload records an example: the same body, or the same printed lines however they are indented. */
export const isRecorded = (example: ExampleFacts, { text, body }: Payload): boolean => {
  const hasValue = 'value' in example
  const hasText = example.text !== undefined && text !== undefined
  if (hasValue && !isDeepStrictEqual(example.value, body)) return false
  return hasText ? isDeepStrictEqual(trimmedLines(example.text ?? []), trimmedLines(text ?? [])) : hasValue
}
