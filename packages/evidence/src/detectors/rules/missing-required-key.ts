import { parentPointer } from '@sendspec/contract'
import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector, PageSighting } from '../detector.ts'
import { describedObjects, type ShownObject } from '../example-values.ts'
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
        const names = siblings.map(({ name }) => name)
        return siblings.flatMap((placed) => sighting(placed, describedObjects(placed, { at, names })))
      }),
    ),
}

const sighting = (
  { field, name, operation, part }: PlacedField,
  objects: readonly ShownObject[],
): readonly PageSighting[] => {
  if (part === 'parameter' || field.required?.value !== true) return []
  const lacking = objects.find(({ value }) => !Object.keys(value).some((key) => keyInWords(key) === keyInWords(name)))
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
