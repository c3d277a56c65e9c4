import { isObject } from '@sendspec/contract'
import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'

export const unnamedError: PageDetector = {
  id: 'unnamed-error',
  looksAt: 'page',
  class: 'gap',
  kind: 'missing-error',
  severity: 'medium',
  about: 'The body of an error is shown without its status.',
  find: ({ operations, gaps }) => {
    // The page states its statuses somewhere that means nothing, so the status may be one of those.
    if (gaps.filter(({ kind }) => kind === 'misplaced-status').length > 1) return []
    const seen = new Set<number>()
    return operations.flatMap((operation) =>
      operation.responses.flatMap(({ status, label, examples }) =>
        examples.flatMap(({ value, lines: [line] }) => {
          if (status || seen.has(line) || !isObject(value)) return []
          const keys = Object.keys(value)
          const wrong = keys.length <= 3 && keys.some((key) => /^(?:error|errors|message|detail)$/i.test(key))
          if (!wrong && !/\berror\b/i.test(label?.value ?? '')) return []
          seen.add(line)
          const evidence = 'the body of an error is shown, and its status is not stated'
          return [{ line, column: 1, operation: operationTitle(operation), evidence }]
        }),
      ),
    )
  },
}
