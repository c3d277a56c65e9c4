import { amend, field, format, named } from '@sendspec/contract'
import { z } from 'zod'

export const DOCUMENTED_SEND_STATUSES = [
  'Address Confirmation - Cancelled',
  'Bounced and Credited',
  'Cancelled',
  'Clicked',
  'Collecting recipient info',
  'Confirming Address',
  'Delivered',
  'Expired and Credited',
  'Failed',
  'Opened',
  'Packed',
  'Paused',
  'Processing',
  'Refunded',
  'Sent',
  'Shipped',
  'Undeliverable',
  'Used',
  'pending',
] as const

export const SEND_STATUSES = [...DOCUMENTED_SEND_STATUSES, 'Expired'] as const

export const SEND_TYPES = [
  'Amazon',
  'Handwritten Notes',
  'Inventoried Sends',
  'Sendoso Choice',
  'Sendoso Direct',
  'eGifts International',
  'eGifts USA',
] as const

export const SEND_SUBTYPES = [
  'Bundles',
  'Buy/Send via Amazon',
  'Buy/Send via Amazon UK',
  'Coffee',
  'Custom',
  'Custom Bundles',
  'DDO_GIFT',
  'Donate to Charity',
  'Experiences',
  'Handwritten Notes',
  'Lunch',
  'On-Demand',
  'Visa eGift Credit Card (US)',
  'Wine',
  'eGift Cards Australia',
  'eGift Cards Brazil',
  'eGift Cards Canada',
  'eGift Cards France',
  'eGift Cards Germany',
  'eGift Cards India',
  'eGift Cards Ireland',
  'eGift Cards Italy',
  'eGift Cards Mexico',
  'eGift Cards Netherlands',
  'eGift Cards New Zealand',
  'eGift Cards Poland',
  'eGift Cards Singapore',
  'eGift Cards Slovakia',
  'eGift Cards UK',
  'eGift Cards USA',
] as const

export const SendStatus = named(
  'SendStatus',
  'Status of a send.',
  amend('sendoso-status-expired', z.enum(DOCUMENTED_SEND_STATUSES), z.enum(SEND_STATUSES)),
)

const SendType = named('SendType', 'What kind of gift a send is.', z.enum(SEND_TYPES))

const SendSubtype = named('SendSubtype', 'The kind of gift within its type.', z.enum(SEND_SUBTYPES))

export const Touch = named('Touch', 'A campaign, which Sendoso calls a touch.', {
  id: field('Identifier of the campaign.', z.number().int()),
  name: field('Name of the campaign.', z.string()),
})

export const Recipient = named('Recipient', 'The person who receives the gift.', {
  name: field('Full name.', amend('sendoso-recipient-name-integer', z.number().int(), z.string())),
  email: field('Email address.', amend('sendoso-email-format-unstated', z.string(), format('email'))),
  company_name: field('Name of the company that the recipient works for.', z.string()),
})

export const Sender = named('Sender', 'The user who started a send.', {
  id: field('Identifier of the user.', z.number().int()),
  name: field('Full name.', z.string()),
  email: field('Email address.', amend('sendoso-email-format-unstated', z.string(), format('email'))),
  team_id: field("Identifier of the user's team.", z.number().int()),
  team_name: field("Name of the user's team.", z.string()),
})

export const StatusUpdate = named('StatusUpdate', 'One change of status.', {
  status: field(
    'The status that the send changed to.',
    amend('sendoso-update-status-integer', z.number().int(), SendStatus),
  ),
  occurred_at: field(
    'When the status changed.',
    amend('sendoso-occurred-at-iso-4217', format('currency-code'), format('date-time')),
  ),
})

export const Send = named('Send', 'One gift or mailing to one recipient.', {
  id: field('Identifier of the send.', z.number().int()),
  send_gid: field(
    'Global identifier of the send.',
    amend('sendoso-gid-format-unstated', z.string(), format('base64url')),
  ),
  type: field('Kind of gift.', SendType),
  subtype: field('Kind of gift within its type.', SendSubtype),
  currency: field('Currency of the gift, as an ISO 4217 code.', format('currency-code')),
  current_total_cost: field(
    'Cost of the send so far, as a decimal number in a string. It can change until the send is in a final status.',
    amend('sendoso-cost-format-unstated', z.string(), format('decimal')),
  ),
  status: field('Current status of the send.', SendStatus),
  created_at: field('When the send was started, as an ISO 8601 date and time.', format('date-time')),
  touch: field('The campaign the send belongs to.', Touch),
  recipient: field('The person who receives the gift.', Recipient),
  sender: field('The user who started the send.', Sender),
  sent_via: field('Platform from which the send was started.', z.string()),
  status_updates: field('Every change of status, with its time.', z.array(StatusUpdate)),
})

export const SendPage = named('SendPage', 'One page of sends.', {
  current_page: field('Number of this page, starting at 1.', z.number().int()),
  per_page: field('Number of sends on a page.', z.number().int()),
  total_count: field('Number of sends on all pages.', z.number().int()),
  sends: field('The sends of this page.', z.array(Send)),
})

export const ListSendsQuery = z.object({
  page: field(
    'Number of the page, starting at 1.',
    amend('sendoso-page-minimum-implied', z.coerce.number().int(), z.coerce.number().int().min(1)).optional(),
  ),
  per_page: field(
    'Number of sends on a page, at most 100.',
    amend(
      'sendoso-per-page-minimum-unstated',
      z.coerce.number().int().max(100),
      z.coerce.number().int().min(1).max(100),
    ).optional(),
  ),
})
