import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { headOf } from '../fields.ts'

export const missingServer: PageDetector = {
  id: 'missing-server',
  looksAt: 'page',
  class: 'gap',
  kind: 'missing-server',
  severity: 'medium',
  about: 'The page names no server address.',
  find: ({ servers, operations }) => {
    const [first] = operations
    const named = operations.some(
      ({ server, samples }) => server || samples.some(({ url }) => url && !url.value.startsWith('/')),
    )
    if (!first || servers.length > 0 || named) return []
    return [{ ...headOf(first), operation: operationTitle(first), evidence: 'no server address is stated' }]
  },
}
