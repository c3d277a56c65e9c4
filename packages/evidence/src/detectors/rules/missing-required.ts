import type { FieldFacts, PageFacts } from '@sendspec/facts'
import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { markOf } from '../fields.ts'

export const missingRequired: PageDetector = {
  id: 'missing-required',
  looksAt: 'page',
  class: 'gap',
  kind: 'missing-required',
  severity: 'medium',
  about: 'Whether parameters or fields are required is not stated for any of them.',
  find: (page) => {
    // On a page that marks some fields as required, the others are optional.
    if (everyField(page).some(({ required }) => required?.value === true)) return []
    // Where it marks those of requests that are optional, the others are required.
    const requests = page.operations.flatMap(({ parameters, body }) => [...parameters, ...body].flatMap(leavesOf))
    if (requests.some(({ required }) => required?.value === false)) return []
    return page.operations.flatMap((operation) =>
      [
        { what: 'parameters', fields: operation.parameters.filter((field) => field.in !== 'path'), isResponse: false },
        { what: 'fields of the body', fields: operation.body, isResponse: false },
        ...operation.responses.map(({ fields }) => ({ what: 'fields of the response', fields, isResponse: true })),
      ].flatMap(({ what, fields, isResponse }) => {
        const leaves = fields.flatMap(leavesOf)
        const silent = leaves.filter(({ required, default: fallback }) => !required && !fallback)
        const [first] = leaves
        if (!first || leaves.length < 2 || silent.length * 2 < leaves.length) return []
        const evidence = `which of the ${leaves.length} ${what} are required is not stated`
        const mark = { ...markOf(first), whole: true as const, operation: operationTitle(operation) }
        return [{ ...mark, evidence, ...(isResponse && { repeats: 'missing-nullability' }) }]
      }),
    )
  },
}

/** The innermost fields that the page describes. Fields that only an example shows do not count. */
const leavesOf = (field: FieldFacts): readonly FieldFacts[] => {
  if (field.type?.inferred) return []
  return field.fields.length > 0 ? field.fields.flatMap(leavesOf) : [field]
}

const everyField = ({ operations }: PageFacts): readonly FieldFacts[] =>
  operations.flatMap(({ parameters, body, responses }) =>
    [...parameters, ...body, ...responses.flatMap(({ fields }) => fields)].flatMap((field) => [
      field,
      ...leavesOf(field),
    ]),
  )
