import type { PageDetector } from './detector.ts'
import { fieldsOf, listed, markOf, statedType } from './fields.ts'
import { distinctBy, wordsOf } from './values.ts'

const counts =
  /^(?:(?:total|count|limit|skip|offset|page|per page|page size)|(?:total|num|number of) .*|.* (?:count|total))$/

export const countingNumber: PageDetector = {
  id: 'counting-number',
  looksAt: 'page',
  kind: 'missing-format',
  severity: 'low',
  about: 'What counts things is documented as a number of any kind.',
  example: '`limit: number`',
  find: (page) => {
    const found = fieldsOf(page).filter(
      ({ field, name }) =>
        statedType(field)?.is.kind === 'number' && counts.test(wordsOf(name.split('.').at(-1) ?? name)),
    )
    const fields = distinctBy(found, ({ field }) => `${field.line}:${field.column}`)
    const [first] = fields
    if (!first?.field.type) return []
    const evidence = `${listed(fields.map(({ name }) => name))} count things, and \`${first.field.type.text}\` allows fractions`
    return [{ ...markOf(first.field.type), quote: first.field.type.text, evidence }]
  },
}
