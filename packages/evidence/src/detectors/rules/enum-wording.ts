import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { fieldsOf, markOf } from '../fields.ts'

export const enumWording: PageDetector = {
  id: 'enum-wording',
  looksAt: 'page',
  class: 'polish',
  kind: 'name-disagreement',
  severity: 'low',
  about: 'Two values of one list name one thing in different words.',
  find: (page) =>
    fieldsOf(page).flatMap(({ field, name, operation }) => {
      const values = (field.enum ?? []).map((value) => ({ value, stems: stemsOf(value.value) }))
      return values.flatMap((one, index) => {
        const other = values.slice(index + 1).find((each) => rephrased(one.stems, each.stems))
        if (!other) return []
        return [
          {
            ...markOf(one.value),
            quote: one.value.value,
            operation: operationTitle(operation),
            evidence: `\`${one.value.value}\` and \`${other.value.value}\` of \`${name}\` name one thing in different words`,
          },
        ]
      })
    }),
}

/** Words by their stem: "confirming" and "confirmation" have the same stem. */
const stemsOf = (value: string): ReadonlyMap<string, string> =>
  new Map(
    (value.toLowerCase().match(/[a-z]{4,}/g) ?? []).map((word) => [
      word.replace(/(?:ations?|ings?|ions?|ments?|ed|es|s)$/, ''),
      word,
    ]),
  )

/** Whether two stems are shared, one of them in two forms. Steps of one process often share a single stem. */
const rephrased = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean => {
  const shared = [...one.keys()].filter((stem) => other.has(stem))
  return shared.length >= 2 && shared.some((stem) => singular(one.get(stem)) !== singular(other.get(stem)))
}

const singular = (word = ''): string => word.replace(/s$/, '')
