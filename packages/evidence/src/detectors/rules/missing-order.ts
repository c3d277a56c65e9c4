import { isInside } from '@sendspec/contract'
import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { fieldsOf, listOf, markOf } from '../fields.ts'
import { hasPages } from '../has-pages.ts'
import { distinctBy, histories, keyInWords } from '../values.ts'

export const missingOrder: PageDetector = {
  id: 'missing-order',
  looksAt: 'page',
  class: 'gap',
  kind: 'missing-order',
  severity: 'medium',
  about: 'The order of a list that has pages is not stated.',
  find: (page) => {
    if (page.mentions?.some(({ topic }) => topic === 'order')) return []
    const fields = fieldsOf(page)
    const found = page.operations.flatMap((operation) => {
      const list = listOf(operation, fields)
      if (!list || operation.defaultSort || operation.sorts.length > 0 || !hasPages(operation, fields)) return []
      const nested = fields.filter(
        ({ operation: own, pointer, name, field }) =>
          own === operation &&
          isInside(pointer, list.pointer) &&
          histories.test(keyInWords(name)) &&
          field.type?.is.kind === 'array',
      )
      return [list, ...nested].map(({ field, name }) => ({
        ...markOf(field.name ?? field),
        quote: name,
        operation: operationTitle(operation),
        evidence: `the order of \`${name}\` is not stated`,
      }))
    })
    return distinctBy(found, ({ line, column }) => `${line}:${column}`)
  },
}
