import { alternativesOf } from '../../page/declared-types.ts'
import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { fieldsOf, markOf, writtenType } from '../fields.ts'

export const untypedItems: PageDetector = {
  id: 'untyped-items',
  looksAt: 'page',
  class: 'gap',
  kind: 'missing-type',
  severity: 'low',
  about: 'The type of the items of an array, or of what an object holds, is not stated.',
  find: (page) =>
    fieldsOf(page).flatMap(({ field, name, operation }) => {
      const type = writtenType(field)
      const open = alternativesOf(type?.is ?? { kind: 'unknown' }, page).some(
        (option) =>
          (option.kind === 'array' && !option.items) ||
          (option.kind === 'object' && !option.fields?.length && field.fields.length === 0),
      )
      if (!type || !open || !isBare(type.text)) return []
      const evidence = `\`${name}\` is \`${type.text}\`, and the type of its content is not stated`
      return [{ ...markOf(type), quote: type.text, operation: operationTitle(operation), evidence }]
    }),
}

/** Whether a type has no other word than `object`: "user object" is described elsewhere. */
const isBare = (text: string): boolean =>
  /^\W*(?:an? )?(?:(?:json|list|array)\W*(?:of )?)?(?:object|array|list|dict|dictionary|map|hash)s?\W*$/i.test(text)
