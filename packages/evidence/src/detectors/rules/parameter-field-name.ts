import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { fieldsOf, markOf } from '../fields.ts'
import { keyInWords } from '../values.ts'

export const parameterFieldName: PageDetector = {
  id: 'parameter-field-name',
  looksAt: 'page',
  class: 'polish',
  kind: 'name-disagreement',
  severity: 'low',
  about: 'An identifier has one name as a parameter and another as a field.',
  find: (page) => {
    const fields = fieldsOf(page)
    return fields.flatMap(({ part, field, name, operation }) => {
      if (part !== 'parameter' || field.in === 'header' || field.in === 'path') return []
      const inResponse = fields.filter((each) => each.operation === operation && each.part === 'response')
      const other = inResponse.find((each) => keyInWords(each.name) === `${keyInWords(name)} id`)
      if (!other || inResponse.some((each) => each.name === name)) return []
      const evidence = `the identifier is \`${name}\` as a parameter and \`${other.name}\` as a field`
      return [{ ...markOf(field.name ?? field), quote: name, operation: operationTitle(operation), evidence }]
    })
  },
}
