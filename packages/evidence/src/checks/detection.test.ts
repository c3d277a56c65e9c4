import type { Finding } from '@sendspec/contract'
import type { PageFacts } from '@sendspec/facts'
import { factsSchemaId } from '@sendspec/facts'
import {
  evidence,
  ledger,
  ledgerWith,
  listed,
  pageId,
  payloads,
  payloadsWith,
  supportOf,
  tiny,
} from '@sendspec/testing'
import { expect, it } from 'vitest'
import type { Evidence } from '../check.ts'
import { checkContract } from '../check-contract.ts'
import { detectors } from '../detectors/index.ts'
import { message, testCheck } from '../testing/check-cases.ts'
import { detection } from './detection.ts'

const body = payloads[0]?.body as object

/** A page that names a staging host on its second line. */
const facts: PageFacts = {
  $schema: factsSchemaId,
  page: { id: pageId, sha256: '', lines: 20 },
  dialect: 'prose-samples',
  servers: [{ value: 'https://staging.tiny.test', line: 2, column: 17 }],
  auth: [],
  types: [],
  operations: [],
  links: [],
  gaps: [],
}
const withFacts: Evidence = { ...evidence, facts: new Map([[pageId, facts]]) }

/** The ledger with a finding whose support is a line of the page. */
const onLine = (line: number): readonly Finding[] => [
  ...ledger,
  {
    ...(ledger[0] as Finding),
    id: `tiny-staging-host-${line}`,
    support: [{ by: 'detector', detector: 'staging-host', page: pageId, line }],
  },
]

testCheck(detection, [
  {
    given: 'a report that no finding knows',
    change: { ledger: ledgerWith('tiny-self-placeholder', undefined) },
    want: [
      message(
        'tiny payload listParcels.200.two-parcels /self: placeholder reports what no finding says: it still holds the placeholder ::host::',
        "  next: add a finding with the support { by: 'detector', detector: 'placeholder', payload: 'listParcels.200.two-parcels', pointer: '/self' }",
      ),
    ],
  },
  {
    given: 'a support that the detector does not report',
    change: { payloads: payloadsWith(listed, { body: { ...body, self: 'https://api.tiny.test/parcels' } }) },
    want: [
      message(
        "tiny ledger tiny-self-placeholder: the support { by: 'detector', detector: 'placeholder', payload: 'listParcels.200.two-parcels', pointer: '/self' } no longer reproduces: the detector has nothing to report there",
        '  next: drop or correct the support',
      ),
    ],
  },
  {
    given: 'a support by a detector that does not exist',
    change: {
      ledger: ledgerWith('tiny-self-placeholder', {
        support: [
          supportOf('tiny-self-placeholder'),
          { by: 'detector', detector: 'nose', payload: listed, pointer: '' },
        ],
      }),
    },
    want: [
      message(
        'tiny ledger tiny-self-placeholder: there is no detector nose',
        `  next: name one of ${detectors.map(({ id }) => id).join(', ')}`,
      ),
    ],
  },
  {
    given: 'a report about a page that no finding knows',
    evidence: withFacts,
    want: [
      message(
        'tiny page tiny-parcels.txt line 2: staging-host reports what no finding says: `staging.tiny.test` is a staging host, and the page names no other',
        "  next: add a finding with the support { by: 'detector', detector: 'staging-host', page: 'tiny-parcels.txt', line: 2 }",
      ),
    ],
  },
  {
    given: 'a report about a page that a finding knows',
    change: { ledger: onLine(2) },
    evidence: withFacts,
    want: [],
  },
  {
    given: 'a support on a line of which the detector says nothing',
    change: { ledger: [...onLine(2), ...onLine(3).slice(-1)] },
    evidence: withFacts,
    want: [
      message(
        "tiny ledger tiny-staging-host-3: the support { by: 'detector', detector: 'staging-host', page: 'tiny-parcels.txt', line: 3 } no longer reproduces: the detector has nothing to report there",
        '  next: drop or correct the support',
      ),
    ],
  },
  { given: 'a support on a page whose facts are not at hand', change: { ledger: onLine(3) }, want: [] },
])

it('says what it skipped where no facts are at hand', () => {
  const skipped = checkContract(tiny(), evidence).filter((verdict) => verdict.check === 'detection' && verdict.skipped)
  expect(skipped.map(({ subject, skipped: reason }) => `${subject}: ${reason}`)).toEqual([
    'pages: the facts of the pages are not at hand',
  ])
})
