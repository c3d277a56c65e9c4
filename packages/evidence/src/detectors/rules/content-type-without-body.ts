import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { markOf } from '../fields.ts'

export const contentTypeWithoutBody: PageDetector = {
  id: 'content-type-without-body',
  looksAt: 'page',
  class: 'polish',
  kind: 'incomplete-sample',
  severity: 'low',
  about: 'A sample call without a body sends a `Content-Type`.',
  find: (page) =>
    page.operations.flatMap((operation) =>
      operation.samples.flatMap(({ headers, body, method }) => {
        const header = headers.find(({ name }) => name.toLowerCase() === 'content-type')
        if (!header || body || !/^(?:GET|HEAD|DELETE)$/.test(method?.value ?? 'GET')) return []
        return [
          {
            ...markOf(header),
            quote: header.name,
            operation: operationTitle(operation),
            evidence: `the ${method?.value ?? 'GET'} call has no body and sends \`${header.name}: ${header.value}\``,
          },
        ]
      }),
    ),
}
