import type { PageDetector } from './detector.ts'
import { fieldsOf, markOf, optionsOf, statedType, titleOf } from './fields.ts'

export const untypedItems: PageDetector = {
  id: 'untyped-items',
  looksAt: 'page',
  kind: 'missing-type',
  severity: 'low',
  about: 'The type of the items of an array, or of what an object holds, is not stated.',
  example: '`items`, an `array`',
  find: (page) =>
    fieldsOf(page).flatMap(({ field, name, operation }) => {
      const type = statedType(field)
      const open = optionsOf(type?.is ?? { kind: 'unknown' }, page).some(
        (option) =>
          (option.kind === 'array' && !option.items) ||
          (option.kind === 'object' && !option.fields?.length && field.fields.length === 0),
      )
      if (!type || !open) return []
      const evidence = `\`${name}\` is \`${type.text}\`: of what is not stated`
      return [{ ...markOf(type), quote: type.text, operation: titleOf(operation), evidence }]
    }),
}
