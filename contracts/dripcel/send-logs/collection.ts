import type { Collection } from '@sendspec/contract'

const SIZE = 48

const cells = (count: number) => Array.from({ length: count }, (_, index) => `082${String(index + 1).padStart(7, '0')}`)

/** The second send log of the recorded search, which has the number of its destinations alone. */
const second = {
  _id: '61dd2b3c4d5e6f708192a3b4',
  campaign_id: '5f5a1d8d2e0e4c6c8c0c0c0c',
  message: 'Hi {{firstname}}, the winter sale ends tomorrow.',
  triggeredBy: 'campaign',
  startDeliveryAt: '2022-01-11T07:00:00.000Z',
  destinations: cells(2),
}

const campaigns = [
  {
    campaign_id: '5f5a1d8d2e0e4c6c8c0c0c0c',
    message: 'Hi {{firstname}}, the winter sale goes on.',
    triggeredBy: 'campaign',
  },
  {
    campaign_id: '60b7c2f41a9d3e5b7c8d9e0f',
    message: '{{firstname}}, your appointment is on {{date}}.',
    triggeredBy: 'webhook',
  },
  {
    campaign_id: '61a1f0e2d3c4b5a697887766',
    message: 'Welcome, {{firstname}}.',
    triggeredBy: 'welcome',
  },
].map((each) => ({ ...each, startDeliveryAt: '2022-01-12T07:00:00.000Z' }))

const destinations = [3, 1, 0, 5, 2].map((count) => ({ destinations: cells(count) }))

/** Only the first is one that was recorded. */
const recorded = Array.from({ length: SIZE }, (_, index) => (index === 0 ? second : {}))

export const sendLogs: Collection = {
  item: 'ListedSendLog',
  key: '/_id',
  size: SIZE,
  every: 30_600,
  rows: [campaigns, destinations, recorded],
}
