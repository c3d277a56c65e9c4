import { bodiesOf } from '../../page/bodies.ts'
import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { lineIn } from '../example-line.ts'
import { fieldsOf } from '../fields.ts'
import { pagingRole } from '../paging.ts'
import { valuesOf } from '../values.ts'

export const hiddenPageParameter: PageDetector = {
  id: 'hidden-page-parameter',
  looksAt: 'page',
  class: 'gap',
  kind: 'missing-pagination',
  severity: 'high',
  about: 'The parameter for further pages appears only inside a URL of an example.',
  find: (page) =>
    bodiesOf(page).flatMap(({ example, operation }) => {
      const documented = fieldsOf(page).some((each) => each.operation === operation && pagingRole(each))
      if (documented || example.value === undefined) return []
      const address = valuesOf(example.value).find(
        ({ value }) => typeof value === 'string' && /[?&](?:page|cursor|offset|after)=/.test(value),
      )
      if (!address) return []
      const name = /[?&](page|cursor|offset|after)=/.exec(String(address.value))?.[1]
      const evidence = `\`${name}\` appears only inside a URL of the example, and no parameter for further pages is documented`
      return [
        {
          line: lineIn(example, address.pointer, address.value),
          column: 1,
          operation: operationTitle(operation),
          evidence,
        },
      ]
    }),
}
