import { ledgerWith, listed, payloads, payloadsWith, supportOf, type TinyChange } from '@sendspec/testing'
import { message, testCheck } from '../testing/check-cases.ts'
import { reproduction } from './reproduction.ts'

const body = payloads[0]?.body as { parcels: { id: number; state: string; weight: string }[] }
const [first, second] = body.parcels
const withParcels = (...parcels: unknown[]): TinyChange => ({
  payloads: payloadsWith(listed, { body: { ...body, parcels } }),
})

testCheck(reproduction, [
  {
    given: 'a support that no longer reproduces',
    change: withParcels({ ...first, state: 'packed' }, second),
    want: [
      message(
        "tiny ledger tiny-state-lost: the support { by: 'schema', payload: 'listParcels.200.two-parcels', pointer: '/parcels/0/state', code: 'invalid_enum_value' } no longer reproduces: without the finding's amendments the payload has no problem there",
        '  next: drop the support (and the finding, if it has no other), or amend the schema at that place with this finding',
      ),
    ],
  },
  {
    given: 'a support with another code',
    change: {
      ledger: ledgerWith('tiny-state-lost', {
        support: [{ ...(supportOf('tiny-state-lost') as object), code: 'invalid_type' } as never],
      }),
    },
    want: [
      message(
        "tiny ledger tiny-state-lost: the support { by: 'schema', payload: 'listParcels.200.two-parcels', pointer: '/parcels/0/state', code: 'invalid_type' } has another code: /parcels/0/state: expected one of \"packed\", \"sent\", received \"lost\" (invalid_enum_value)",
        "  next: write code: 'invalid_enum_value'",
      ),
    ],
  },
  {
    given: 'a problem that the supports leave out',
    change: {
      ledger: ledgerWith('tiny-weight-text', {
        support: [{ by: 'schema', payload: listed, pointer: '/parcels/0/weight', code: 'invalid_type' }],
      }),
    },
    want: [
      message(
        'tiny ledger tiny-weight-text: without its amendments listParcels.200.two-parcels has a problem that none of its supports names',
        '    /parcels/1/weight: expected number, received string (invalid_type)',
        "  next: add the support { by: 'schema', payload: 'listParcels.200.two-parcels', pointer: '/parcels/1/weight', code: 'invalid_type' }, or narrow the amendment",
      ),
    ],
  },
  {
    given: 'a support by a payload that does not exist',
    change: {
      ledger: ledgerWith('tiny-self-undocumented', {
        support: [{ by: 'schema', payload: 'nowhere', pointer: '', code: 'x' }, supportOf('tiny-self-undocumented')],
      }),
    },
    want: [
      message(
        "tiny ledger tiny-self-undocumented: the support { by: 'schema', payload: 'nowhere', pointer: '', code: 'x' } names a payload that does not exist",
        "  next: name one of the vendor's payloads",
      ),
    ],
  },
  {
    given: 'a support by a composed payload',
    change: {
      ledger: ledgerWith('tiny-errors-undocumented', {
        support: [
          { by: 'schema', payload: 'listParcels.401.no-token', pointer: '/message', code: 'unrecognized_keys' },
        ],
      }),
    },
    want: [
      message(
        "tiny ledger tiny-errors-undocumented: the support { by: 'schema', payload: 'listParcels.401.no-token', pointer: '/message', code: 'unrecognized_keys' } names a composed payload, which proves nothing about the vendor",
        "  next: name a payload that the page shows, or use { by: 'review', basis: … }",
      ),
    ],
  },
])
