import { operationTitle } from '../page/operation-title.ts'
import { casePage } from './case-page.ts'
import type { PageDetector } from './detector.ts'
import { markOf } from './fields.ts'
import { distinctBy } from './values.ts'

export const pathOnlyInSample: PageDetector = {
  id: 'path-only-in-sample',
  looksAt: 'page',
  kind: 'missing-parameter',
  severity: 'low',
  about: 'The path appears only in a sample call, with an identifier filled in.',
  example: '`curl https://api.example.com/items/e2cf1b63-6505-3d7a-9c51-a9eb67d97a48`',
  cases: {
    reported: [
      {
        given: casePage({ call: '```sh\ncurl https://api.parcels.test/parcels/712\n```' }),
        evidence: 'the path appears only in the sample call, with `712` filled in',
      },
    ],
    silent: [casePage({}), casePage({ more: '```sh\ncurl https://api.parcels.test/parcels/712\n```\n' })],
  },
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
