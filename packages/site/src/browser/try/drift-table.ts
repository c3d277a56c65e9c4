import { make } from '../make.ts'
import { siteRoot } from '../site-root.ts'
import type { Drift } from './client.ts'
import type { VendorFacts } from './vendor-facts.ts'

const findingCell = ({ finding }: Drift, { id, findings }: VendorFacts): Node | string =>
  finding === undefined
    ? 'None explains it'
    : make(
        'a',
        { href: `${siteRoot()}${id}/findings/index.html#${finding}` },
        (findings[finding] ?? finding).replaceAll('`', ''),
      )

/** Where the body is not as the contract has it, and which finding explains it. */
export const driftTable = (drift: readonly Drift[], vendor: VendorFacts): HTMLElement =>
  make(
    'div',
    { class: 'drift', role: 'region', 'aria-label': 'Drift', tabindex: '0' },
    make(
      'table',
      {},
      make('caption', {}, 'Drift: where the body is not as the contract has it'),
      make(
        'thead',
        {},
        make(
          'tr',
          {},
          ...['Place', 'Expected', 'Received', 'Finding'].map((name) => make('th', { scope: 'col' }, name)),
        ),
      ),
      make(
        'tbody',
        {},
        ...drift.map((each) =>
          make(
            'tr',
            {},
            make('td', {}, make('code', {}, each.pointer || 'the whole body')),
            make('td', {}, each.expected),
            make('td', {}, each.received),
            make('td', {}, findingCell(each, vendor)),
          ),
        ),
      ),
    ),
  )
