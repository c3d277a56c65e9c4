import { parentPointer } from '@sendspec/contract'
import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector, PageSighting } from '../detector.ts'
import { describedObjects } from '../example-values.ts'
import { fieldsOf, markOf, type PlacedField } from '../fields.ts'
import { keyInWords } from '../values.ts'

export const missingRequiredKey: PageDetector = {
  id: 'missing-required-key',
  looksAt: 'page',
  class: 'contradiction',
  kind: 'missing-required-key',
  severity: 'high',
  about: 'An example lacks a key that the page calls required.',
  find: (page) =>
    [...Map.groupBy(fieldsOf(page), ({ examples }) => examples).values()].flatMap((ofBody) =>
      [...Map.groupBy(ofBody, ({ pointer }) => parentPointer(pointer))].flatMap(([at, siblings]) => {
        const [first] = siblings
        const required = siblings.filter(({ field, part }) => part !== 'parameter' && field.required?.value === true)
        if (!first || required.length === 0) return []
        const names = siblings.map(({ name }) => name)
        const objects = describedObjects(first, { at, names }).map(({ value, line }) => ({
          words: new Set(Object.keys(value).map(keyInWords)),
          line,
        }))
        return required.flatMap((placed) => sighting(placed, objects))
      }),
    ),
}

const sighting = (
  { field, name, operation }: PlacedField,
  objects: readonly { readonly words: ReadonlySet<string>; readonly line: number }[],
): readonly PageSighting[] => {
  const wanted = keyInWords(name)
  const lacking = objects.find(({ words }) => !words.has(wanted))
  if (!lacking) return []
  return [
    {
      ...markOf(field.name ?? field),
      quote: name,
      operation: operationTitle(operation),
      evidence: `\`${name}\` is called required, and the object on line ${lacking.line} of the example lacks it`,
    },
  ]
}
