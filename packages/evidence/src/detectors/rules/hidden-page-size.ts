import { bodiesOf } from '../../page/bodies.ts'
import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { lineIn } from '../example-line.ts'
import { fieldsOf } from '../fields.ts'
import { pagingRole } from '../paging.ts'
import { keyInWords, valuesOf } from '../values.ts'

export const hiddenPageSize: PageDetector = {
  id: 'hidden-page-size',
  looksAt: 'page',
  class: 'polish',
  kind: 'missing-limit',
  severity: 'low',
  about: 'The page size appears only in an example, and the page does not say whether it can be changed.',
  find: (page) =>
    bodiesOf(page).flatMap(({ example, operation, part }) => {
      const documented = fieldsOf(page).some((each) => each.operation === operation && pagingRole(each) === 'size')
      if (documented || example.value === undefined || part === 'request') return []
      const size = valuesOf(example.value).find(
        ({ value, path }) =>
          typeof value === 'number' && /^(?:per page|page size)$/.test(keyInWords(String(path.at(-1) ?? ''))),
      )
      if (!size) return []
      const evidence = `the page size, ${size.value}, appears only in the example; whether it can be changed is not stated`
      return [
        { line: lineIn(example, size.pointer, size.value), column: 1, operation: operationTitle(operation), evidence },
      ]
    }),
}
