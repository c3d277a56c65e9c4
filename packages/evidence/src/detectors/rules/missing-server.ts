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
  find: ({ servers, operations, links }) => {
    const [first] = operations
    const named = operations.some(
      ({ server, samples }) => server || samples.some(({ url }) => url && !url.value.startsWith('/')),
    )
    const linked = links.some(({ value }) => operations.some(({ path }) => path && isCallOf(path.value, value)))
    if (!first || servers.length > 0 || named || linked) return []
    return [{ ...headOf(first), operation: operationTitle(first), evidence: 'no server address is stated' }]
  },
}

/** Whether a link calls an operation: `https://api.example.com/items?page=2`. */
const isCallOf = (path: string, link: string): boolean =>
  URL.canParse(link) && path.length > 1 && new URL(link).pathname === path
