import { amend, assumed, field } from '@sendspec/contract'
import { ledgerWith } from '@sendspec/testing'
import { z } from 'zod'
import { message, testCheck } from '../testing/check-cases.ts'
import { readings } from './readings.ts'

const documented = z.enum(['packed', 'sent'])
const states = (observed: z.ZodTypeAny) => ({
  schemas: { state: amend('tiny-state-lost', documented, observed) },
})
const place = 'tiny listParcels 200 /parcels/*/state'
const next = '  next: correct the schema that `amend` gets last, or say it in the finding'

testCheck(readings, [
  {
    given: 'a value that callers see and the finding does not name',
    change: states(z.enum(['packed', 'sent', 'lost', 'paid'])),
    want: [message(`${place}: callers see value "paid", and the finding tiny-state-lost does not say so`, next)],
  },
  {
    given: 'a documented value that callers do not see, even if the finding names it',
    change: states(z.enum(['sent', 'lost'])),
    want: [message(`${place}: callers see no value "packed", and the finding tiny-state-lost does not say so`, next)],
  },
  {
    given: 'null that the finding does not name',
    change: states(z.enum(['packed', 'sent', 'lost']).nullable()),
    want: [message(`${place}: callers see null, and the finding tiny-state-lost does not say so`, next)],
  },
  {
    given: 'null that the finding names',
    change: {
      ...states(z.enum(['packed', 'sent', 'lost']).nullable()),
      ledger: ledgerWith('tiny-state-lost', { observed: '`lost`, or null.' }),
    },
    want: [],
  },
  {
    given: 'an amendment that changes nothing',
    change: states(documented),
    want: [
      message(
        `${place}: the amendment with tiny-state-lost changes nothing`,
        '  next: correct the schema that `amend` gets last, or drop the amendment',
      ),
    ],
  },
])

testCheck(readings, [
  {
    given: 'a looser limit',
    change: {
      schemas: {
        weight: amend('tiny-weight-text', z.number().int().max(100), z.number().int().max(200)),
      },
      ledger: ledgerWith('tiny-weight-text', { kind: 'missing-limit' }),
    },
    want: [
      message(
        'tiny listParcels 200 /parcels/*/weight: callers see limit 200, no limit 100, and the finding tiny-weight-text does not say so',
        next,
      ),
    ],
  },
])

const width = field('Width.', z.number(), assumed('It is a made-up field.'))
const depth = field('Depth.', z.number(), assumed('It is a made-up field.'))
const sized = (shape: z.ZodRawShape) => ({
  schemas: { weight: amend('tiny-weight-text', z.object({ width }), z.object(shape)) },
})
const weight = 'tiny listParcels 200 /parcels/*/weight'
const unsaid = 'and the finding tiny-weight-text does not say so'

testCheck(readings, [
  {
    given: 'a field of an amended object that the finding does not name',
    change: sized({ width, depth }),
    want: [message(`${weight}: callers see field depth, ${unsaid}`, next)],
  },
  {
    given: 'another field in place of the documented one',
    change: sized({ depth }),
    want: [message(`${weight}: callers see no field width, field depth, ${unsaid}`, next)],
  },
  {
    given: 'a documented field that callers may not get',
    change: sized({ width: width.optional() }),
    want: [message(`${weight}: callers see no required width, ${unsaid}`, next)],
  },
  {
    given: 'a field that the finding names',
    change: {
      ...sized({ width, depth }),
      ledger: ledgerWith('tiny-weight-text', { observed: 'It has `depth` too.' }),
    },
    want: [],
  },
])
