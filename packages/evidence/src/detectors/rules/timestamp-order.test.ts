import { testDetector } from '../../testing/sightings.ts'
import { timestampOrder } from './timestamp-order.ts'

const at = (time: string): string => `2022-11-10T${time}Z`

testDetector(timestampOrder, [
  {
    given: 'sent after the last update',
    body: { data: { sent_at: at('09:59:44'), created_at: at('09:58:44'), updated_at: at('09:58:44') } },
    want: [`/data/sent_at: sent_at ${at('09:59:44')} is later than updated_at ${at('09:58:44')}`],
  },
  {
    given: 'created after it was updated, in camel case and other time zones',
    body: { createdAt: '2022-11-10T09:00:00-07:00', updatedAt: '2022-11-10T10:00:00+00:00' },
    want: ['/createdAt: createdAt 2022-11-10T09:00:00-07:00 is later than updatedAt 2022-11-10T10:00:00+00:00'],
  },
  {
    given: 'a history that turns back',
    body: {
      status_updates: [
        { occurred_at: at('10:00:00') },
        { occurred_at: at('12:00:00') },
        { occurred_at: at('11:00:00') },
      ],
    },
    want: [`/status_updates/2/occurred_at: ${at('11:00:00')} is out of order in its list`],
  },
  {
    given: 'one moment for all',
    body: { created_at: at('09:00:00'), sent_at: at('09:00:00'), updated_at: at('09:00:00') },
    want: [],
  },
  {
    given: 'the same moment in two time zones',
    body: { created_at: '2022-11-10T09:00:00+01:00', updated_at: '2022-11-10T08:00:00Z' },
    want: [],
  },
  { given: 'a time that is null', body: { created_at: at('09:00:00'), updated_at: null }, want: [] },
  { given: 'something planned', body: { scheduled_at: at('12:00:00'), updated_at: at('09:00:00') }, want: [] },
  { given: 'dates without a time', body: { created_at: '2022-11-11', updated_at: '2022-11-10' }, want: [] },
  {
    given: 'times without an offset',
    body: { created_at: '2022-11-11T00:00:00', updated_at: '2022-11-10T00:00:00' },
    want: [],
  },
  {
    given: 'a history, the oldest first',
    body: { status_updates: [{ at: at('10:00:00') }, { at: at('10:00:00') }, { at: at('11:00:00') }] },
    want: [],
  },
  {
    given: 'a history, the newest first',
    body: { history: [{ at: at('11:00:00') }, { at: at('10:00:00') }, { at: at('09:00:00') }] },
    want: [],
  },
  {
    given: 'a list in another order',
    body: { sends: [{ created_at: at('10:00:00') }, { created_at: at('12:00:00') }, { created_at: at('11:00:00') }] },
    want: [],
  },
])
