import type { OperationFacts } from '@sendspec/facts'
import { operationTitle } from '../page/operation-title.ts'
import { casePage } from './case-page.ts'
import type { PageDetector } from './detector.ts'
import { headOf } from './fields.ts'

/** Names of headers and parameters that hold credentials. */
const credentials =
  /^(?:authorization|cookie|(?:.*[-_])?(?:api[-_]?key|app[-_]?key|token|secret|session[-_]?id|user[-_]?key))$/i

/** Whether a call sends a token or a key, as a header or a parameter. */
const carriesCredentials = ({ headers, parameters, body, samples }: OperationFacts): boolean =>
  [
    ...headers.map(({ name }) => name),
    ...[...parameters, ...body].map(({ name }) => name?.value ?? ''),
    ...samples.flatMap((sample) => [...sample.headers, ...sample.query].map(({ name }) => name)),
  ].some((name) => credentials.test(name))

export const missingAuth: PageDetector = {
  id: 'missing-auth',
  looksAt: 'page',
  kind: 'missing-auth',
  severity: 'high',
  about: 'The page does not say how to authenticate.',
  example: 'no header in the sample call, no sentence about a token',
  cases: {
    reported: [
      { given: casePage({ auth: '' }), evidence: 'neither a sample call nor a sentence says how to authenticate' },
    ],
    silent: [
      casePage({}),
      casePage({ auth: 'No authentication is required.' }),
      casePage({ auth: '', more: '```sh\ncurl https://api.parcels.test/parcels/7 -H "X-Depot-Token: abc"\n```\n' }),
    ],
  },
  find: ({ auth, mentions = [], operations }) => {
    const [first] = operations
    if (!first || auth.length > 0 || mentions.some(({ topic }) => topic === 'authentication')) return []
    if (operations.some(carriesCredentials)) return []
    const evidence = 'neither a sample call nor a sentence says how to authenticate'
    return [{ ...headOf(first), operation: operationTitle(first), evidence }]
  },
}
