import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { listNames, markOf } from '../fields.ts'

export const filterSyntax: PageDetector = {
  id: 'filter-syntax',
  looksAt: 'page',
  class: 'gap',
  kind: 'missing-parameter',
  severity: 'high',
  about: 'Results can be filtered, but the page does not say how to write a filter.',
  find: ({ operations }) =>
    operations.flatMap((operation) => {
      const { filters, parameters, samples, body } = operation
      const [first] = filters
      // One name can be about the filter of another operation.
      if (!first || filters.length < 2) return []
      const names = new Set(filters.map(({ value }) => value))
      // A field of that name is described as any other.
      if (body.some(({ name }) => /^filters?$/.test(name?.value ?? ''))) return []
      const shown = [
        ...parameters.flatMap(({ name }) => (name ? [name.value] : [])),
        ...samples.flatMap(({ query }) => query.map(({ name }) => name)),
      ]
      if (shown.some((name) => /^filter/.test(name) || names.has(name)) || [...names].some((name) => /[[=]/.test(name)))
        return []
      const evidence = `results can be filtered by ${listNames([...names])}, and how to write a filter is not stated`
      return [{ ...markOf(first), quote: first.value, operation: operationTitle(operation), evidence }]
    }),
}
