import type { Collection } from '@sendspec/contract'

const none = {
  campaign_uuid: null,
  automation_mail_uuid: null,
  transactional_mail_log_item_uuid: null,
}

/** What a send was part of. */
const owners = [
  { ...none, campaign_uuid: '8a4d5b62-31f7-4d0c-8f0e-5c1b7d2a9e33' },
  { ...none, campaign_uuid: 'caaec36d-b5b7-31ab-8f1a-9aff08f47045' },
  { ...none, automation_mail_uuid: '9bbdca04-a68f-3bfd-b3c9-e2be829c5f23' },
  { ...none, transactional_mail_log_item_uuid: 'e3d8b659-cbad-36b9-bb4b-428f78a851be' },
]

const subscribers = [
  '5d1e7c94-2b8a-4f63-b1d0-7e9f3a6c4d55',
  '2051c60c-a9f3-31d0-a58c-7adcc32ea2e3',
  'e9df76bc-3a11-3b3a-937d-0ab74df296ab',
  '50baf170-ed93-386e-b400-71f8afab713f',
  null,
].map((subscriber_uuid) => ({ subscriber_uuid }))

/** A send before anything has become of it. */
const waiting = {
  transport_message_id: null,
  sent_at: null,
  failed_at: null,
  failure_reason: null,
  open_count: 0,
  click_count: 0,
  bounce_count: 0,
  hard_bounce_count: 0,
  soft_bounce_count: 0,
  first_opened_at: null,
  last_opened_at: null,
  first_clicked_at: null,
  last_clicked_at: null,
  created_at: '2026-03-02T08:00:00.000000Z',
  updated_at: '2026-03-02T08:00:00.000000Z',
}

const sent = {
  ...waiting,
  transport_message_id: '0102018f3c2d-00000000@mail.example.com',
  sent_at: '2026-03-02T08:00:04.000000Z',
  updated_at: '2026-03-02T08:00:04.000000Z',
}

const opened = {
  ...sent,
  open_count: 2,
  first_opened_at: '2026-03-02T08:14:40.000000Z',
  last_opened_at: '2026-03-02T19:02:11.000000Z',
}

/** As old versions of the server show it. */
const old = {
  ...sent,
  transport_message_id: null,
  open_count: null,
  click_count: null,
  bounce_count: undefined,
  hard_bounce_count: undefined,
  soft_bounce_count: undefined,
  first_opened_at: undefined,
  last_opened_at: undefined,
  first_clicked_at: undefined,
  last_clicked_at: undefined,
}

const outcomes = [
  sent,
  opened,
  {
    ...opened,
    click_count: 1,
    first_clicked_at: '2026-03-02T08:15:02.000000Z',
    last_clicked_at: '2026-03-02T08:15:02.000000Z',
  },
  {
    ...waiting,
    failed_at: '2026-03-02T08:00:05.000000Z',
    failure_reason: 'The mailbox does not exist.',
    updated_at: '2026-03-02T08:00:05.000000Z',
  },
  { ...sent, bounce_count: 1, hard_bounce_count: 1, updated_at: '2026-03-02T08:03:10.000000Z' },
  old,
  waiting,
]

export const sends: Collection = {
  item: 'Send',
  key: '/uuid',
  size: 68,
  every: 5400,
  rows: [owners, subscribers, outcomes],
}
