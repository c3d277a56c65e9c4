import type { PageDetector } from '../detector.ts'
import { fieldsOf, listNames, markOf, type PlacedField, shownFor, writtenType } from '../fields.ts'
import { distinctBy, keyInWords } from '../values.ts'

/** Names of counts. */
export const counts =
  /^(?:(?:total|count|limit|skip|offset|page|per page|page size)|(?:total|num|number of) .*|.* (?:count|total))$/

export const countingNumber: PageDetector = {
  id: 'counting-number',
  looksAt: 'page',
  class: 'polish',
  kind: 'missing-format',
  severity: 'low',
  about: 'A count is documented as a number, which can have a fraction.',
  find: (page) => {
    const found = fieldsOf(page).filter(
      (placed) =>
        writtenType(placed.field)?.is.kind === 'number' && counts.test(keyInWords(placed.name)) && !isAmount(placed),
    )
    const fields = distinctBy(found, ({ field }) => `${field.line}:${field.column}`)
    const [first] = fields
    if (!first?.field.type) return []
    const evidence = `${listNames(fields.map(({ name }) => name))} should be whole, and \`${first.field.type.text}\` allows fractions`
    return [{ ...markOf(first.field.type), quote: first.field.type.text, evidence }]
  },
}

/** The total of an item, or a number with a fraction, is an amount of money or a measurement. */
const isAmount = (placed: PlacedField): boolean =>
  placed.pointer.includes('/*/') || shownFor(placed).some(({ value }) => !Number.isInteger(value))
