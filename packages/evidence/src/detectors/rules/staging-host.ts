import type { PageDetector } from '../detector.ts'
import { markOf } from '../fields.ts'
import { hostsOf, isStaging } from '../hosts.ts'

export const stagingHost: PageDetector = {
  id: 'staging-host',
  looksAt: 'page',
  class: 'contradiction',
  kind: 'host-disagreement',
  severity: 'high',
  about: 'Calls go to a staging host, and the page names no production host.',
  find: (page) => {
    const hosts = hostsOf(page)
    if (hosts.some(({ value }) => !isStaging(value))) return []
    return hosts.map((host) => ({
      ...markOf(host),
      quote: host.value,
      evidence: `\`${host.value}\` is a staging host, and the page names no other`,
    }))
  },
}
