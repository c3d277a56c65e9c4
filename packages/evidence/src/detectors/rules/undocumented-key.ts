import { parentPointer } from '@sendspec/contract'
import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { describedObjects } from '../example-values.ts'
import { fieldsOf, writtenType } from '../fields.ts'
import { keyInWords } from '../values.ts'

export const undocumentedKey: PageDetector = {
  id: 'undocumented-key',
  looksAt: 'page',
  class: 'gap',
  kind: 'undocumented-key',
  severity: 'medium',
  about: 'An example has a key that is not documented, while the fields next to it are.',
  find: (page) => {
    const fields = fieldsOf(page).filter(({ part }) => part !== 'parameter')
    const objects = Map.groupBy(fields, ({ examples, pointer }) => examples[0] ?? pointer)
    return [...objects.values()].flatMap((ofBody) =>
      [...Map.groupBy(ofBody, ({ pointer }) => parentPointer(pointer))].flatMap(([parent, siblings]) => {
        const [first] = siblings
        if (!first || !siblings.some(({ field }) => writtenType(field) || field.required)) return []
        const known = new Set(siblings.map(({ name }) => name))
        const spelled = new Set(siblings.map(({ name }) => keyInWords(name)))
        const strangers = describedObjects(first, { at: parent, names: [...known] }).flatMap(({ value, line }) =>
          Object.keys(value)
            .filter((key) => !known.has(key) && !spelled.has(keyInWords(key)))
            .map((key) => ({ key, line: line + lineWithin(value, key) })),
        )
        return [...Map.groupBy(strangers, ({ key }) => key)].map(([key, [place]]) => ({
          line: place?.line ?? 1,
          column: 1,
          operation: operationTitle(first.operation),
          evidence: `the example has the key \`${key}\`, which is not among the ${known.size} documented fields next to it`,
        }))
      }),
    )
  },
}

/** The line of a key in its object, if every member before it takes one line. Otherwise the line of the object. */
const lineWithin = (value: object, key: string): number => {
  const before = Object.entries(value).slice(0, Object.keys(value).indexOf(key))
  return before.every(([, each]) => typeof each !== 'object' || each === null) ? before.length + 1 : 0
}
