import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { fieldsOf, markOf } from '../fields.ts'
import { hasPages } from '../has-pages.ts'

export const allIsOnePage: PageDetector = {
  id: 'all-is-one-page',
  looksAt: 'page',
  class: 'polish',
  kind: 'ambiguous-wording',
  severity: 'medium',
  about: 'The title promises all items, but a call returns one page.',
  find: (page) =>
    page.operations.flatMap((operation) => {
      const { summary } = operation
      if (!summary || !/\ball\b/i.test(summary.value)) return []
      if (!hasPages(operation, fieldsOf(page))) return []
      const evidence = `"${summary.value}" promises all items, but a call returns one page`
      return [{ ...markOf(summary), quote: summary.value, operation: operationTitle(operation), evidence }]
    }),
}
