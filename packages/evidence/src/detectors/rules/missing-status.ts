import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { headOf, statusesOf } from '../fields.ts'

export const missingStatus: PageDetector = {
  id: 'missing-status',
  looksAt: 'page',
  class: 'polish',
  kind: 'ambiguous-wording',
  severity: 'low',
  about: 'The status of a success is not stated.',
  find: ({ operations }) =>
    operations
      .filter((operation) => operation.responses.length > 0 && !statusesOf(operation).some(isSuccess))
      .map((operation) => {
        const heading = operation.responses.flatMap(({ fields }) => fields.flatMap((field) => field.heading ?? []))[0]
        const evidence = `${operationTitle(operation)} shows a response and does not state its status`
        const place = heading ? { line: heading.line, column: heading.column, quote: heading.value } : headOf(operation)
        return { ...place, operation: operationTitle(operation), evidence }
      }),
}

const isSuccess = ({ value }: { readonly value: number }): boolean => value >= 200 && value < 300
