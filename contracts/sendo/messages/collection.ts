import type { Collection } from '@sendspec/contract'

const OURS = '+12061234567'
const CONTACTS = ['+14155550101', '+14155550102', '+14155550103', '+14155550104']

/** What a message lacks until it happens. */
const unset = { sentAt: undefined, scheduledAt: undefined, errorCode: undefined, errorMessage: undefined }
const created = { ...unset, createdAt: '2026-02-03T09:00:00.120Z', updatedAt: '2026-02-03T09:00:01.480Z' }
const sent = { ...created, sentAt: '2026-02-03T09:00:01.480Z' }
const failed = { ...sent, updatedAt: '2026-02-03T09:00:09.007Z', errorMessage: 'The number can not be reached.' }

const outcomes = [
  { ...sent, direction: 'INBOUND', status: 'DELIVERED' },
  { ...created, direction: 'OUTBOUND', status: 'CREATED', updatedAt: undefined },
  { ...created, direction: 'OUTBOUND', status: 'QUEUED', sentAt: null, updatedAt: null },
  { ...created, direction: 'OUTBOUND', status: 'SCHEDULED', scheduledAt: '2026-02-04T18:30:00.000Z' },
  { ...sent, direction: 'OUTBOUND', status: 'SENT', scheduledAt: null },
  { ...sent, direction: 'OUTBOUND', status: 'DELIVERED', errorCode: null, errorMessage: null },
  { ...sent, direction: 'OUTBOUND', status: 'READ', updatedAt: '2026-02-03T09:12:55.310Z' },
  { ...failed, direction: 'OUTBOUND', status: 'FAILED', errorCode: '30003' },
  { ...failed, direction: 'OUTBOUND', status: 'FAILED', errorCode: 30006 },
  { ...failed, direction: 'OUTBOUND', status: 'EXPIRED', errorMessage: 'Given up after several attempts.' },
]

const rows = CONTACTS.flatMap((contact) =>
  outcomes.map((outcome) => ({
    ...outcome,
    ...(outcome.direction === 'INBOUND' ? { from: contact, to: OURS } : { from: OURS, to: contact }),
  })),
)

const texts = [
  { body: 'See you at noon.', numSegments: 1 },
  { body: 'Thank you, that works.', numSegments: 1 },
  {
    body: 'We moved the appointment to Friday at nine. Please bring the signed papers and something to prove who you are, and call us before Thursday noon if that day does not suit you.',
    numSegments: 2,
  },
]

/** Most are of the campaign that the page shows. */
const campaigns = ['U7fQ3123', 'U7fQ3123', 'U7fQ3123', 'K2mR8841'].map((campaignId) => ({ campaignId }))

export const messages: Collection = {
  item: 'Message',
  key: '/id',
  size: 52,
  every: 1740,
  rows: [rows, texts, campaigns],
}
