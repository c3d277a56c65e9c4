import type { PageDetector } from '../detector.ts'
import { markOf } from '../fields.ts'

const about = /auth|token|api-?key|credential|getting-started|introduction/i

export const tokenUnexplained: PageDetector = {
  id: 'token-unexplained',
  looksAt: 'page',
  class: 'polish',
  kind: 'missing-auth',
  severity: 'low',
  about: 'A sample call sends a token, and the page neither says nor links to where one comes from.',
  find: ({ auth, links, mentions = [] }) => {
    const [first] = auth
    if (!first || mentions.some(({ topic }) => topic === 'authentication')) return []
    if (links.some(({ value }) => about.test(value))) return []
    const evidence = `calls send \`${first.header}: ${first.scheme}\`, and the page does not say where the token comes from`
    return [{ ...markOf(first), quote: first.scheme, evidence }]
  },
}
