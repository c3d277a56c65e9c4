import type { PageDetector } from '../detector.ts'
import { markOf } from '../fields.ts'
import { publicHostsOf } from '../hosts.ts'

export const hostDisagreement: PageDetector = {
  id: 'host-disagreement',
  looksAt: 'page',
  class: 'contradiction',
  kind: 'host-disagreement',
  severity: 'medium',
  about: 'The calls of one page, or of pages of one API, go to different hosts.',
  find: (page, siblings) => {
    const [own, ...others] = publicHostsOf(page)
    if (!own) return []
    const here = others.map((other) => ({
      ...markOf(other),
      quote: other.value,
      evidence: `this call goes to \`${other.value}\`, the one on line ${own.line} to \`${own.value}\``,
    }))
    const elsewhere = siblings.flatMap((sibling) => {
      const foreign = publicHostsOf(sibling)
      if (foreign.length === 0 || foreign.some(({ value }) => value === own.value)) return []
      const evidence = `calls go to \`${own.value}\` here, and to \`${foreign[0]?.value}\` on ${sibling.page.id}`
      return [{ ...markOf(own), quote: own.value, evidence }]
    })
    return [...here, ...elsewhere.slice(0, 1)]
  },
}
