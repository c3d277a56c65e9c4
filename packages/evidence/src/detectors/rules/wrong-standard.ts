import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { shown as inWords } from '../example-values.ts'
import { fieldsOf, markOf, type PlacedField, shownFor } from '../fields.ts'
import { aboutOf, type Standard, standardOf, standards } from '../standards.ts'
import { keyInWords } from '../values.ts'

export const wrongStandard: PageDetector = {
  id: 'wrong-standard',
  looksAt: 'page',
  class: 'contradiction',
  kind: 'wrong-standard',
  severity: 'medium',
  about: 'The format named for a field is a standard for something else.',
  find: (page) =>
    fieldsOf(page).flatMap((placed) => {
      const { format } = placed.field
      const named = format && !format.inferred ? standardOf(format.value) : undefined
      const actual = named && format ? otherThan(named, placed) : undefined
      if (!format || !named || !actual) return []
      return [
        {
          ...markOf(format),
          quote: format.value,
          operation: operationTitle(placed.operation),
          evidence: `\`${placed.name}\` is said to be in ${format.value}, a standard for ${plural[named.about]}, and ${actual}`,
        },
      ]
    }),
}

/** Standards whose values have a recognizable form. Three letters can be anything. */
const specific = standards.filter(({ about }) => /^(?:time|phone|identifier|email|address)$/.test(about))

const plural: Readonly<Record<Standard['about'], string>> = {
  time: 'dates and times',
  currency: 'currency codes',
  country: 'country codes',
  language: 'languages',
  phone: 'phone numbers',
  identifier: 'identifiers',
  email: 'email addresses',
  address: 'addresses',
  encoding: 'encoded bytes',
}

/** Why the field holds values of another standard. */
export const otherThan = (named: Standard, placed: PlacedField): string | undefined => {
  const wrong = shownFor(placed).find(({ value }) => typeof value === 'string' && !named.value.test(value))
  if (wrong) {
    const fitting = specific.find(({ about, value }) => about !== named.about && value.test(String(wrong.value)))
    return fitting && `the example on line ${wrong.line} has ${inWords(wrong.value)}`
  }
  const about = shownFor(placed).length === 0 ? aboutOf(keyInWords(placed.name)) : undefined
  return about && about !== named.about ? `its name says that it holds one of ${plural[about]}` : undefined
}
