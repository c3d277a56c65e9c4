import { bodiesOf } from '../page/bodies.ts'
import { operationTitle } from '../page/operation-title.ts'
import type { PageDetector } from './detector.ts'
import { markOf } from './fields.ts'

export const unparseableExample: PageDetector = {
  id: 'unparseable-example',
  looksAt: 'page',
  kind: 'unparseable-example',
  severity: 'medium',
  about: 'An example is not what it is shown as.',
  example: '{ "items": [{ "id": 1 }, And so on... ] }',
  find: (page) =>
    bodiesOf(page).flatMap(({ example, operation }) =>
      example.error && !/^(?:ts|tsx|typescript)$/i.test(example.language ?? '')
        ? [
            {
              ...markOf(example.error),
              operation: operationTitle(operation),
              evidence: `the example on lines ${example.lines.join(' to ')} is not JSON: ${example.error.message}`,
            },
          ]
        : [],
    ),
}
