import { make } from '../make.ts'
import { siteRoot } from '../site-root.ts'
import type { Drift } from './client.ts'
import type { VendorFacts } from './vendor-facts.ts'

const findingOf = ({ finding }: Drift, { id, findings }: VendorFacts): Node | string =>
  finding === undefined
    ? 'no finding explains it'
    : make(
        'a',
        { href: `${siteRoot()}${id}/findings/index.html#${finding}` },
        (findings[finding] ?? finding).replaceAll('`', ''),
      )

const item = (each: Drift, vendor: VendorFacts): HTMLLIElement => {
  const facts = { Expected: each.expected, Received: each.received, Finding: findingOf(each, vendor) }
  return make(
    'li',
    {},
    make('code', {}, each.pointer || 'the whole body'),
    make(
      'dl',
      {},
      ...Object.entries(facts).map(([name, value]) => make('div', {}, make('dt', {}, name), make('dd', {}, value))),
    ),
  )
}

/** The mismatches of a body, with the findings that explain them. */
export const driftList = (drift: readonly Drift[], vendor: VendorFacts): HTMLElement =>
  make(
    'section',
    { class: 'drift', 'aria-label': 'Drift' },
    make('p', { class: 'drift-title' }, "Drift: where the body doesn't match the contract"),
    make('ul', { tabindex: '0' }, ...drift.map((each) => item(each, vendor))),
  )
