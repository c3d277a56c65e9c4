import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { headOf } from '../fields.ts'

export const missingExample: PageDetector = {
  id: 'missing-example',
  looksAt: 'page',
  class: 'gap',
  kind: 'missing-example',
  severity: 'medium',
  about: 'No example shows the body of a success.',
  find: ({ operations }) =>
    operations.flatMap((operation) => {
      const successes = operation.responses.filter(({ status }) => (status?.value ?? 200) < 300)
      const described = successes.filter(
        ({ fields, type, examples }) => fields.length > 0 || type || examples.length > 0,
      )
      const shown = described.some(({ examples }) =>
        examples.some(({ error, text }) => !error || text?.some(looksShown)),
      )
      if (described.length === 0 || shown) return []
      const type = described[0]?.type
      const place = type ? { line: type.line, column: type.column } : headOf(operation)
      const evidence = `no example shows the values of what ${operationTitle(operation)} answers`
      return [{ ...place, operation: operationTitle(operation), evidence }]
    }),
}

/** Whether a line has a key and a value. Examples that are not valid JSON have such lines too. */
const looksShown = (line: string): boolean => /"[^"]+"\s*:\s*(?:"|-?\d|true|false|null)/.test(line)
