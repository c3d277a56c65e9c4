import type { ExampleFacts } from '@sendspec/facts'
import { bodiesOf } from '../../page/bodies.ts'
import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { markOf } from '../fields.ts'

export const unparseableExample: PageDetector = {
  id: 'unparseable-example',
  looksAt: 'page',
  class: 'contradiction',
  kind: 'unparseable-example',
  severity: 'medium',
  about: 'An example is not valid in the language that it is shown in.',
  find: (page) =>
    bodiesOf(page).flatMap(({ example, operation }) =>
      example.error && !isSketch(example) && !isOmission(example)
        ? [
            {
              ...markOf(example.error),
              operation: operationTitle(operation),
              evidence: `the example on lines ${example.lines.join(' to ')} is not JSON: ${example.error.message}`,
              ...(repeatsComma(example) && { repeats: 'trailing-comma' }),
            },
          ]
        : [],
    ),
}

/** Types in place of values are another notation, and not meant to be JSON. */
const isSketch = ({ language, error }: ExampleFacts): boolean =>
  /^(?:ts|tsx|typescript)$/i.test(language ?? '') ||
  /found "\w+: (?:string|int(?:eger)?|float|number|bool(?:ean)?),?/.test(error?.message ?? '')

/** A line of dots leaves something out, which every reader sees. */
const isOmission = ({ error }: ExampleFacts): boolean => /found "(?:\.[ .]*\.|…)[,\]}]*"?$/.test(error?.message ?? '')

/** A closing bracket in place of the next member follows a comma, which is another detector's. */
const repeatsComma = ({ error }: ExampleFacts): boolean =>
  /expected a (?:key|value).* found "[}\]]/.test(error?.message ?? '')
