import { alternativesOf } from '../../page/declared-types.ts'
import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector, PageSighting } from '../detector.ts'
import { shown as inWords } from '../example-values.ts'
import { fieldsOf, markOf, type PlacedField, shownFor, writtenType } from '../fields.ts'
import { keyInWords } from '../values.ts'

export const missingEnum: PageDetector = {
  id: 'missing-enum',
  looksAt: 'page',
  class: 'gap',
  kind: 'missing-enum',
  severity: 'medium',
  about: 'The name of a field suggests that it has a few possible values, but the page does not list them.',
  find: (page) => {
    const fields = fieldsOf(page)
    const found = fields.filter(
      ({ field, name, part }) =>
        !field.enum &&
        part !== 'parameter' &&
        closed.test(keyInWords(name)) &&
        // The values can be on the page that the line links to.
        !page.links.some(({ line }) => line === field.line) &&
        (!field.type ||
          alternativesOf(field.type.is, page).some(({ kind }) => kind === 'string' || isCode(kind, name))),
    )
    return [...Map.groupBy(found, ({ field }) => `${field.line}:${field.column}`).values()].flatMap((same) =>
      same[0] ? sighting(same[0], fields) : [],
    )
  },
}

/** Names of fields that usually have a few possible values. */
const closed =
  /(?<!\b(?:content|mime|media))(?:^| )(?:status|state|type|subtype|kind|direction|priority|via|triggered by)$/

/** Whether an integer stands for a word, such as a status. A priority is a number. */
const isCode = (kind: string, name: string): boolean => kind === 'integer' && !/priority$/i.test(name)

const sighting = (placed: PlacedField, fields: readonly PlacedField[]): readonly PageSighting[] => {
  const { field, name, operation } = placed
  const texts = shownFor(placed).filter(({ value }) => typeof value === 'string')
  // The same name with a list elsewhere shows that this is not free text.
  const sibling = fields.find((each) => each.name === name && each.field.enum)
  const seen = texts[0] ? `; the example has ${inWords(texts[0].value)}` : ''
  const elsewhere = sibling ? `; only the one on line ${sibling.field.line} has a list` : ''
  return [
    {
      ...markOf(field.name ?? field),
      quote: name,
      operation: operationTitle(operation),
      evidence: `the possible values of \`${name}\` are not listed${seen}${elsewhere}`,
      // Where only an example shows the field, that it is not described at all is the finding.
      ...(!writtenType(field) && !sibling && { repeats: 'missing-type' }),
    },
  ]
}
