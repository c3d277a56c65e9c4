import type { Ledger } from '@sendspec/contract'

const mdx = 'sendoso-get-sends.mdx'
const rendered = 'sendoso-get-sends.rendered.txt'

const operation = 'listSends'
const example = 'listSends.200.two-sends'

export const ledger: Ledger = [
  {
    id: 'sendoso-status-expired',
    kind: 'undocumented-enum-value',
    severity: 'high',
    title: 'The status `Expired` is in the example and not in the list of statuses.',
    page: [
      { page: mdx, line: 62, quote: '`Expired and Credited`' },
      { page: mdx, line: 161, quote: '"status": "Expired"' },
      { page: mdx, line: 194, quote: '"status": "Expired"' },
    ],
    contract: [
      { operation, part: '200', pointer: '/sends/*/status' },
      { operation, part: '200', pointer: '/sends/*/status_updates/*/status' },
    ],
    documented: '19 statuses, among them `Expired and Credited` but no `Expired`.',
    observed: 'The first send of the example is `Expired`, and so is its last status update.',
    wins: 'observed',
    why: 'A webhook event `send.expired` exists as well; a client that refuses the value loses the whole page of sends.',
    status: 'open',
    support: [
      { by: 'schema', payload: example, pointer: '/sends/0/status', code: 'invalid_enum_value' },
    ],
  },
]
