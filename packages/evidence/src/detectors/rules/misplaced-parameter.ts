import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { fieldsOf, markOf } from '../fields.ts'

export const misplacedParameter: PageDetector = {
  id: 'misplaced-parameter',
  looksAt: 'page',
  class: 'contradiction',
  kind: 'misplaced-parameter',
  severity: 'high',
  about: 'A parameter is under the wrong heading.',
  find: (page) =>
    fieldsOf(page).flatMap(({ operation, field, name, part }) => {
      const { path } = operation
      if (part !== 'parameter' || !path) return []
      const inPath = path.value.includes(`{${name}}`)
      const mark = { ...markOf(field.name ?? field), quote: name, operation: operationTitle(operation) }
      const under = field.heading ? `under "${field.heading.value}"` : 'among the path parameters'
      if (field.in === 'path' && !inPath && /\{\w+\}/.test(path.value)) {
        return [{ ...mark, evidence: `\`${name}\` is ${under}, and the path ${path.value} has no such part` }]
      }
      if ((field.in === 'query' || field.in === 'body') && inPath) {
        return [
          {
            ...mark,
            evidence: `\`${name}\` is listed with the ${field.in} parameters, but is part of the path ${path.value}`,
          },
        ]
      }
      return []
    }),
}
