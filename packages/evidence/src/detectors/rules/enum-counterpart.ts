import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { fieldsOf, markOf } from '../fields.ts'

export const enumCounterpart: PageDetector = {
  id: 'enum-counterpart',
  looksAt: 'page',
  class: 'polish',
  kind: 'missing-enum',
  severity: 'low',
  about: 'A list has a value for two things together, but none for the first alone.',
  find: (page) =>
    fieldsOf(page).flatMap(({ field, name, operation }) => {
      const values = new Set(field.enum?.map(({ value }) => value.toLowerCase()))
      return (field.enum ?? []).flatMap((each) => {
        const first = /^([A-Z]\w+ed) and [A-Z]\w+ed$/.exec(each.value)?.[1]
        if (!first || values.has(first.toLowerCase())) return []
        const evidence = `\`${name}\` can be \`${each.value}\`, and whether it can be \`${first}\` alone is not stated`
        return [{ ...markOf(each), quote: each.value, operation: operationTitle(operation), evidence }]
      })
    }),
}
