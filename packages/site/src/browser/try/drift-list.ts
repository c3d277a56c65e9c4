import { make } from '../make.ts'
import { siteRoot } from '../site-root.ts'
import type { Drift } from './client.ts'
import { type DriftGroup, groupDrift } from './group-drift.ts'
import type { VendorFacts } from './vendor-facts.ts'

/** More groups than these nobody reads. */
const most = 50

const where = ({ count, first }: DriftGroup): string =>
  count === 1 ? first || 'the root' : `${count} places, the first at ${first}`

const item = (group: DriftGroup, { findings }: VendorFacts): HTMLLIElement => {
  const finding = group.finding === undefined ? undefined : findings[group.finding]
  return make(
    'li',
    {},
    make('p', {}, make('code', {}, group.place), ` is ${group.received}, not ${group.expected}`),
    make(
      'p',
      { class: 'quiet' },
      `${where(group)}. `,
      ...(finding
        ? ['Known: ', make('a', { href: `${siteRoot()}${finding.path}` }, finding.title.replaceAll('`', ''))]
        : ['No finding explains it.']),
    ),
  )
}

/** The mismatches of a body, grouped, with the findings that explain them. */
export const driftList = (drift: readonly Drift[], vendor: VendorFacts): HTMLElement => {
  const groups = groupDrift(drift)
  const rest = groups.length - most
  return make(
    'section',
    { class: 'drift', 'aria-label': 'Mismatches' },
    make(
      'p',
      { class: 'drift-title' },
      `The body doesn't match the contract: ${drift.length} ${drift.length === 1 ? 'mismatch' : 'mismatches'}`,
    ),
    make('ul', {}, ...groups.slice(0, most).map((group) => item(group, vendor))),
    ...(rest > 0 ? [make('p', { class: 'quiet' }, `And ${rest} more kinds of mismatch.`)] : []),
  )
}
