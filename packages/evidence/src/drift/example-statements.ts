import { isDeepStrictEqual } from 'node:util'
import type { ExampleFacts, SampleFacts, StatedPair } from '@sendspec/facts'
import { numbered, statementsAt, type Where } from './state.ts'
import type { Statement } from './statement.ts'

/** A body as printed, wherever it is on the page. */
const printed = ({ value, text, sketch, error }: ExampleFacts): unknown => ({
  value,
  text,
  ...(error && { error: error.message }),
  sketch,
})

/** The bodies that a page prints for one part. */
export const exampleStatements = (examples: readonly ExampleFacts[], where: Where): readonly Statement[] => {
  const distinct = examples.filter(
    (example, index) => examples.findIndex((other) => isDeepStrictEqual(printed(other), printed(example))) === index,
  )
  return distinct.map((example, index) => {
    const [line] = example.lines
    const says = `the body on line ${line}`
    const content = { of: String(index + 1), value: printed(example), says }
    return statementsAt(where).state('example', { line, column: 1 }, content)
  })
}

const pairs = (list: readonly StatedPair[]): unknown => list.map(({ name, value }) => [name, value])

/** The sample calls of an operation. */
export const sampleStatements = (samples: readonly SampleFacts[], where: Where): readonly Statement[] =>
  numbered(samples, ({ language }) => language).map(([of, { lines, method, url, query, headers, body }]) => {
    const value = {
      method: method?.value,
      url: url?.value,
      query: pairs(query),
      headers: pairs(headers),
      body: body && printed(body),
    }
    const says = [method?.value, url?.value].filter(Boolean).join(' ') || `the call on line ${lines[0]}`
    return statementsAt(where).state('sample', { line: lines[0], column: 1 }, { of, value, says })
  })
