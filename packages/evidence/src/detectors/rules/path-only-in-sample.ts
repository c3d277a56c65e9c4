import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { markOf } from '../fields.ts'
import { distinctBy } from '../values.ts'

export const pathOnlyInSample: PageDetector = {
  id: 'path-only-in-sample',
  looksAt: 'page',
  class: 'polish',
  kind: 'missing-parameter',
  severity: 'low',
  about: 'The path appears only in a sample call, with an identifier filled in.',
  find: ({ operations }) =>
    distinctBy(operations, ({ path }) => path?.value).flatMap((operation) => {
      const { path, samples } = operation
      const own = samples.find(({ url }) => url && path && url.line === path.line)
      const filled = own?.url?.value.split('/').find((step) => identifier.test(step))
      if (!path || !own?.url || !filled) return []
      const evidence = `the path appears only in the sample call, with \`${filled}\` filled in`
      return [{ ...markOf(path), quote: filled, operation: operationTitle(operation), evidence }]
    }),
}

const identifier = /^(?:\d+|[0-9a-f]{24}|[0-9a-f]{8}-[0-9a-f-]{27})$/i
