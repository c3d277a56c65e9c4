import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { markOf } from '../fields.ts'

/** Placeholders of templates. `{name}`, `<name>` and `{{name}}` are not among them: pages and their tools use them for variables. */
const leftOver =
  /(?<!\w)::[A-Za-z][\w.-]*::(?!\w)|\{\{(?![\w-]+\}\})[^{}]+\}\}|\$\{[A-Za-z_][\w.]*\}|%[A-Z_]{3,}%|\bTODO\b|\bundefined\b/

export const pagePlaceholder: PageDetector = {
  id: 'page-placeholder',
  looksAt: 'page',
  class: 'gap',
  kind: 'placeholder',
  severity: 'high',
  about: 'A template placeholder was left in an address, a header or a server.',
  find: (page) => [
    ...page.operations.flatMap((operation) =>
      operation.samples
        .flatMap(({ url, headers }) => [...(url ? [url] : []), ...headers])
        .flatMap((stated) => {
          const found = leftOver.exec(stated.value)?.[0]
          if (!found) return []
          const evidence = `the sample call has the template placeholder \`${found}\` in place of a value`
          return [{ ...markOf(stated), quote: found, operation: operationTitle(operation), evidence }]
        }),
    ),
  ],
}
