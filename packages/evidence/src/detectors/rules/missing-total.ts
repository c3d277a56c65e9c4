import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { fieldsOf, listOf, markOf } from '../fields.ts'
import { tellsOfPages } from '../has-pages.ts'
import { pagingRole } from '../paging.ts'

export const missingTotal: PageDetector = {
  id: 'missing-total',
  looksAt: 'page',
  class: 'gap',
  kind: 'missing-pagination',
  severity: 'medium',
  about: 'A list has pages, but nothing in the response tells whether there are more.',
  find: (page) => {
    const fields = fieldsOf(page)
    return page.operations.flatMap((operation) => {
      const own = fields.filter((each) => each.operation === operation)
      const list = listOf(operation, fields)
      if (!list || !own.some((each) => pagingRole(each)) || tellsOfPages(operation, fields)) return []
      const evidence = `nothing next to \`${list.name}\` tells whether there are more`
      return [
        { ...markOf(list.field.name ?? list.field), quote: list.name, operation: operationTitle(operation), evidence },
      ]
    })
  },
}
