import type { PageDetector } from '../detector.ts'
import { fieldsOf, listNames, markOf } from '../fields.ts'

const snake = /^_?[a-z0-9]+(?:_[a-z0-9]+)+$/
const camel = /^[a-z]+[a-z0-9]*(?:[A-Z][a-z0-9]*)+$/

export const nameStyle: PageDetector = {
  id: 'name-style',
  looksAt: 'page',
  class: 'polish',
  kind: 'name-disagreement',
  severity: 'low',
  about: 'A page mixes names in snake case and names in camel case.',
  find: (page) => {
    const names = fieldsOf(page)
      .filter(({ field, part }) => part !== 'parameter' && field.in !== 'header')
      .flatMap(({ field }) => (field.name ? [field.name] : []))
    const snakes = names.filter(({ value }) => snake.test(value))
    const camels = names.filter(({ value }) => camel.test(value))
    const fewer = camels.length <= snakes.length ? camels : snakes
    const [first] = fewer
    if (!first || snakes.length === 0 || camels.length === 0) return []
    const evidence = `${listNames(snakes.map(({ value }) => value))} in snake case and ${listNames(camels.map(({ value }) => value))} in camel case are on one page`
    return [{ ...markOf(first), quote: first.value, evidence }]
  },
}
