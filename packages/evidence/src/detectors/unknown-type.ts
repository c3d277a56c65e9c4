import type { PageDetector } from './detector.ts'
import { fieldsOf, markOf, optionsOf, statedType, titleOf } from './fields.ts'

export const unknownType: PageDetector = {
  id: 'unknown-type',
  looksAt: 'page',
  kind: 'missing-type',
  severity: 'medium',
  about: 'The type of a field is stated as anything.',
  example: '`parsed: Record<string, unknown>`',
  find: (page) =>
    fieldsOf(page).flatMap(({ field, name, operation }) => {
      const type = statedType(field)
      if (!type || field.fields.length > 0) return []
      const anything = optionsOf(type.is, page).some(
        (option) => option.kind === 'unknown' || (option.kind === 'record' && option.values.kind === 'unknown'),
      )
      if (!anything) return []
      const evidence = `\`${name}\` is \`${type.text}\`: what it holds is not stated`
      return [{ ...markOf(type), quote: type.text, operation: titleOf(operation), evidence }]
    }),
}
