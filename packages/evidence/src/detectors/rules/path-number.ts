import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { fieldsOf, listOf, markOf } from '../fields.ts'

export const pathNumber: PageDetector = {
  id: 'path-number',
  looksAt: 'page',
  class: 'polish',
  kind: 'name-disagreement',
  severity: 'low',
  about: 'The path of a list is singular, and its array is plural.',
  find: (page, siblings) =>
    page.operations.flatMap((operation) => {
      const { path } = operation
      const last = path?.value.split('/').at(-1)
      const elsewhere = siblings.filter(
        (sibling) => sibling.page.title === page.page.title || sibling.page.url?.startsWith(page.page.url ?? '\n'),
      )
      const names = [page, ...elsewhere].flatMap((each) =>
        each.operations.flatMap((own) => {
          const list = listOf(own, fieldsOf(each))
          return list && (own === operation || own.summary?.value === operation.summary?.value) ? [list.name] : []
        }),
      )
      if (!path || !last || !names.some((name) => name === `${last}s` || name === `${last}es`)) return []
      const evidence = `the path ends in \`${last}\`, and the list is \`${names.find((name) => name.startsWith(last))}\``
      return [{ ...markOf(path), operation: operationTitle(operation), evidence }]
    }),
}
