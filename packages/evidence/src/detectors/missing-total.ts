import { operationTitle } from '../page/operation-title.ts'
import type { PageDetector } from './detector.ts'
import { fieldsOf, listOf, markOf } from './fields.ts'
import { pagingRole } from './paging.ts'
import { isObject, objectsOf, wordsOf } from './values.ts'

const paginationKeys =
  /^(?:total|total .*|.* total|count|has more|has next|next|next page|next cursor|cursor|last page|pages|page count|links)$/

export const missingTotal: PageDetector = {
  id: 'missing-total',
  looksAt: 'page',
  kind: 'missing-pagination',
  severity: 'medium',
  about: 'A list has pages, but nothing in the response tells whether there are more.',
  example: '`limit` and `skip`, and a response of `{ "items": [] }`',
  find: (page) => {
    const fields = fieldsOf(page)
    return page.operations.flatMap((operation) => {
      const own = fields.filter((each) => each.operation === operation)
      const list = listOf(operation, fields)
      if (!list || !own.some((each) => pagingRole(each))) return []
      const names = own.filter(({ part }) => part === 'response').map(({ name }) => name)
      const shown = list.examples.flatMap(({ value }) => (isObject(value) ? objectsOf(value) : []))
      const keys = shown
        .filter(({ path }) => path.every((step) => typeof step === 'string'))
        .flatMap(({ value }) => Object.keys(value))
      if ([...names, ...keys].some((name) => paginationKeys.test(wordsOf(name)))) return []
      const evidence = `nothing next to \`${list.name}\` tells whether there are more`
      return [
        { ...markOf(list.field.name ?? list.field), quote: list.name, operation: operationTitle(operation), evidence },
      ]
    })
  },
}
