import { isObject, valuesAt } from '@sendspec/contract'
import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { fieldsOf, listOf, markOf } from '../fields.ts'

export const sortTies: PageDetector = {
  id: 'sort-ties',
  looksAt: 'page',
  class: 'polish',
  kind: 'missing-order',
  severity: 'medium',
  about: 'Items are sorted by a value that several of them share, and what orders those is not stated.',
  find: (page) =>
    page.operations.flatMap((operation) => {
      const { defaultSort } = operation
      const list = defaultSort && listOf(operation, fieldsOf(page))
      if (!defaultSort || !list) return []
      const key = defaultSort.value.replace(/^[-+]/, '')
      const shared = list.examples.some(({ value }) => {
        const items = valuesAt(value, `${list.pointer}/*`).filter(isObject)
        return (
          items.length > 1 && key in (items[0] ?? {}) && new Set(items.map((item) => item[key])).size < items.length
        )
      })
      if (!shared) return []
      const evidence = `items are sorted by \`${key}\`, and items of the example share one; what orders those is not stated`
      return [{ ...markOf(defaultSort), quote: defaultSort.value, operation: operationTitle(operation), evidence }]
    }),
}
