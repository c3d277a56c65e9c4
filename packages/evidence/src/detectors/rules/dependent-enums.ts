import { parentPointer } from '@sendspec/contract'
import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { fieldsOf, markOf } from '../fields.ts'

export const dependentEnums: PageDetector = {
  id: 'dependent-enums',
  looksAt: 'page',
  class: 'polish',
  kind: 'missing-enum',
  severity: 'low',
  about: 'A field and its subtype have separate lists, and the page does not say which values go together.',
  find: (page) => {
    const listed = fieldsOf(page).filter(({ field }) => (field.enum?.length ?? 0) > 1)
    return listed.flatMap(({ name, pointer, field, operation }) => {
      const whole = listed.find(
        (each) =>
          each.operation === operation &&
          name === `sub${each.name}` &&
          parentPointer(each.pointer) === parentPointer(pointer),
      )
      const [first] = field.enum ?? []
      if (!whole || !first) return []
      const evidence = `which of the ${field.enum?.length} values of \`${name}\` belong to which of the ${whole.field.enum?.length} of \`${whole.name}\` is not stated`
      return [{ ...markOf(first), quote: first.value, operation: operationTitle(operation), evidence }]
    })
  },
}
