import type { ExampleFacts } from '@sendspec/facts'
import { firstError } from '@sendspec/facts'
import { linesOf, type Printed } from './printed.ts'

/** An example that the page prints: its value where it is JSON, else what is wrong with it, and its text. */
export const jsonExample = (printed: Printed): ExampleFacts => {
  const { text, line, indent = 0 } = printed
  const lines = linesOf(printed)
  const whole = text.join('\n')
  const wrong = firstError(whole)
  if (!wrong) return { lines, value: JSON.parse(whole) }
  const before = whole.slice(0, wrong.offset).split('\n')
  const column = (before.at(-1)?.length ?? 0) + indent + 1
  const found = whole.slice(wrong.offset).split('\n')[0]?.slice(0, 40)
  const message = `expected ${wrong.expected}, found ${found ? JSON.stringify(found) : 'the end'}`
  return { lines, error: { message, line: line + before.length - 1, column }, text }
}

/** Whether text is meant as JSON, or as a sketch of it. */
export const looksLikeJson = (text: string): boolean => /^\s*[{[]/.test(text)

/** Puts the same example, printed again, into one. */
export const withoutRepeats = <Facts extends Pick<ExampleFacts, 'lines' | 'repeats'>>(
  printed: readonly Facts[],
): readonly Facts[] => {
  const groups = Map.groupBy(printed, ({ lines, repeats, ...rest }) => withoutMarks(rest))
  return [...groups.values()].map((group) => {
    const [first, ...again] = group as [Facts, ...Facts[]]
    const repeats = [...(first.repeats ?? []), ...again.map(({ lines }) => lines)]
    return repeats.length > 0 ? { ...first, repeats } : first
  })
}

const withoutMarks = (value: unknown): string =>
  JSON.stringify(value, (key, each) => (key === 'line' || key === 'column' ? undefined : each))
