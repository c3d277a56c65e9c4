import { bodiesOf } from '../../page/bodies.ts'
import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'

export const trailingComma: PageDetector = {
  id: 'trailing-comma',
  looksAt: 'page',
  class: 'contradiction',
  kind: 'unparseable-example',
  severity: 'low',
  about: 'A comma follows the last member of an object or list in an example.',
  find: (page) =>
    bodiesOf(page).flatMap(({ example: { text, lines, error }, operation }) => {
      if (!text || !error) return []
      const trimmed = text.map((line) => line.trim())
      const index = trimmed.findIndex((line, at) => line.endsWith(',') && /^[\]}]/.test(next(trimmed, at)))
      if (index === -1) return []
      return [
        {
          line: lines[0] + index,
          column: (text[index]?.lastIndexOf(',') ?? 0) + 1,
          quote: ',',
          operation: operationTitle(operation),
          evidence: 'there is a comma before a closing bracket, which JSON does not allow',
        },
      ]
    }),
}

/** The next line of the body. Words between members, such as "and so on", are skipped. */
const next = (lines: readonly string[], index: number): string =>
  lines.slice(index + 1).find((line) => line !== '' && !/^[A-Za-z][\w ,']*\.{0,3}$/.test(line)) ?? ''
