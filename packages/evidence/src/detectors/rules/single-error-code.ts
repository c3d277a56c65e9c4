import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { fieldsOf, markOf } from '../fields.ts'

export const singleErrorCode: PageDetector = {
  id: 'single-error-code',
  looksAt: 'page',
  class: 'polish',
  kind: 'missing-enum',
  severity: 'low',
  about: 'One error code is shown, and no list of them.',
  find: (page) => {
    const codes = fieldsOf(page).filter(
      ({ name, response }) => name === 'code' && (response?.status?.value ?? 200) >= 400,
    )
    const [only] = codes.filter(
      ({ field: { type, enum: values } }) => type?.is.kind === 'literal' || values?.length === 1,
    )
    if (!only || codes.length > 1 || !only.field.name) return []
    const code = only.field.type?.text ?? only.field.enum?.[0]?.value
    return [
      {
        ...markOf(only.field.name),
        quote: only.name,
        operation: operationTitle(only.operation),
        evidence: `${code} is the only error code on the page; the others are not listed`,
      },
    ]
  },
}
