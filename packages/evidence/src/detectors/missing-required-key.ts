import { parentPointer } from '@sendspec/contract'
import { operationTitle } from '../page/operation-title.ts'
import type { PageDetector } from './detector.ts'
import { objectsAt } from './example-values.ts'
import { fieldsOf, markOf } from './fields.ts'
import { wordsOf } from './values.ts'

export const missingRequiredKey: PageDetector = {
  id: 'missing-required-key',
  looksAt: 'page',
  kind: 'missing-required-key',
  severity: 'high',
  about: 'An example lacks a key that the page calls required.',
  example: '`id` is required; an item of the example has no "id"',
  find: (page) =>
    fieldsOf(page).flatMap((placed) => {
      const { field, name, operation, pointer, part } = placed
      if (part === 'parameter' || field.required?.value !== true) return []
      const objects = objectsAt(placed, parentPointer(pointer))
      const lacking = objects.find(({ value }) => !Object.keys(value).some((key) => wordsOf(key) === wordsOf(name)))
      if (!lacking) return []
      return [
        {
          ...markOf(field.name ?? field),
          quote: name,
          operation: operationTitle(operation),
          evidence: `\`${name}\` is called required, and the object on line ${lacking.line} of the example lacks it`,
        },
      ]
    }),
}
