import { amend } from '@sendspec/contract'
import { listed, payloads, payloadsWith, type TinyChange } from '@sendspec/testing'
import { z } from 'zod'
import { message, testCheck } from '../testing/check-cases.ts'
import { observed } from './observed.ts'

const body = payloads[0]?.body as { parcels: { id: number; state: string; weight: string }[] }
const [first, second] = body.parcels
const withParcels = (...parcels: unknown[]): TinyChange => ({
  payloads: payloadsWith(listed, { body: { ...body, parcels } }),
})

testCheck(observed, [
  {
    given: 'a payload that matches neither reading',
    change: withParcels({ ...first, state: 'eaten' }, second),
    want: [
      message(
        'tiny payload listParcels.200.two-parcels: matches neither reading',
        '  observed:',
        '    /parcels/0/state: expected one of "packed", "sent", "lost", received "eaten" (invalid_enum_value)',
        '  documented:',
        '    /parcels/0/state: expected one of "packed", "sent", received "eaten" (invalid_enum_value)',
        '  next: correct the payload if it was recorded wrongly; otherwise amend the schema and add a finding',
      ),
    ],
  },
  {
    given: 'a payload that only the documented reading accepts',
    change: {
      schemas: { state: amend('tiny-state-lost', z.enum(['packed', 'sent', 'lost']), z.enum(['packed', 'sent'])) },
    },
    want: [
      message(
        'tiny payload listParcels.200.two-parcels: matches the documented reading, but not the observed one',
        '    /parcels/0/state: expected one of "packed", "sent", received "lost" (invalid_enum_value)',
        "  next: widen the amendment's observed schema, so that it accepts what the page documents",
      ),
    ],
  },
])
