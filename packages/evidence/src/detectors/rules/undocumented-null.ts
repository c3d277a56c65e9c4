import type { PageFacts, StatedType } from '@sendspec/facts'
import { alternativesOf } from '../../page/declared-types.ts'
import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { fieldsOf, markOf, shownFor, writtenType } from '../fields.ts'

export const undocumentedNull: PageDetector = {
  id: 'undocumented-null',
  looksAt: 'page',
  class: 'gap',
  kind: 'undocumented-null',
  severity: 'high',
  about: 'An example shows null where the documented type has no null.',
  find: (page) =>
    fieldsOf(page).flatMap((placed) => {
      const { field, name, operation } = placed
      const type = writtenType(field)
      if (!type || field.nullable?.value === true || takesNull(type, page)) return []
      const shown = shownFor(placed).find(({ value }) => value === null)
      if (!shown) return []
      return [
        {
          ...markOf(type),
          quote: type.text,
          operation: operationTitle(operation),
          evidence: `\`${name}\` is documented as \`${type.text}\`, and is null in the example on line ${shown.line}`,
        },
      ]
    }),
}

const takesNull = (type: StatedType, page: PageFacts): boolean =>
  alternativesOf(type.is, page).some(({ kind }) => kind === 'null' || kind === 'unknown' || kind === 'named')
