import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { markOf } from '../fields.ts'

/** Headers that need no explanation, or that another detector checks. */
const usual = /^(?:authorization|content-type|content-length|user-agent|host)$/i

export const unexplainedHeader: PageDetector = {
  id: 'unexplained-header',
  looksAt: 'page',
  class: 'polish',
  kind: 'missing-required',
  severity: 'medium',
  about: 'A sample call sends a header, and the page does not say whether it is needed.',
  find: (page) =>
    page.operations.flatMap((operation) => {
      const explained = new Set(
        [
          ...operation.headers.map(({ name }) => name),
          ...operation.parameters.map(({ name }) => name?.value ?? ''),
        ].map((name) => name.toLowerCase()),
      )
      const credentials = new Set(page.auth.map(({ header }) => header.toLowerCase()))
      return operation.samples
        .flatMap(({ headers }) => headers)
        .filter(
          ({ name }) => !usual.test(name) && !explained.has(name.toLowerCase()) && !credentials.has(name.toLowerCase()),
        )
        .map((header) => ({
          ...markOf(header),
          quote: header.name,
          operation: operationTitle(operation),
          evidence: `the sample call sends \`${header.name}: ${header.value}\`, and the page does not say whether it is needed`,
        }))
    }),
}
