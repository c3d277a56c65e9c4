import type { OperationFacts } from '@sendspec/facts'
import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { headOf } from '../fields.ts'

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
  class: 'gap',
  kind: 'missing-auth',
  severity: 'medium',
  about: 'The page does not say how to authenticate.',
  find: ({ auth, links, mentions = [], operations }) => {
    const [first] = operations
    if (!first || auth.length > 0 || mentions.some(({ topic }) => topic === 'authentication')) return []
    if (operations.some(carriesCredentials) || links.some(({ value }) => /auth/i.test(value))) return []
    const evidence = 'neither a sample call nor a sentence says how to authenticate'
    return [{ ...headOf(first), operation: operationTitle(first), evidence }]
  },
}
