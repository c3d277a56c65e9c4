import { amend, field, format, named } from '@sendspec/contract'
import { z } from 'zod'
import { mdx, siblingPages } from './pages.ts'

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
  amend('sendoso-status-expired', z.enum(DOCUMENTED_SEND_STATUSES), z.enum(SEND_STATUSES)),
  'Status of a send.',
)

const SendType = named('SendType', z.enum(SEND_TYPES), 'What kind of gift a send is.')

const SendSubtype = named('SendSubtype', z.enum(SEND_SUBTYPES), 'The kind of gift within its type.')

export const Touch = named(
  'Touch',
  z.object({
    id: field(mdx(73), z.number().int(), 'Identifier of the campaign.'),
    name: field(mdx(77), z.string(), 'Name of the campaign.'),
  }),
  'A campaign, which Sendoso calls a touch.',
)

export const Recipient = named(
  'Recipient',
  z.object({
    name: field(mdx(87), amend('sendoso-recipient-name-integer', z.number().int(), z.string()), 'Full name.'),
    email: field(mdx(91), amend('sendoso-email-format-unstated', z.string(), format('email')), 'Email address.'),
    company_name: field(mdx(95), z.string(), 'Name of the company that the recipient works for.'),
  }),
  'The person who receives the gift.',
)

export const Sender = named(
  'Sender',
  z.object({
    id: field(mdx(105), z.number().int(), 'Identifier of the user.'),
    name: field(mdx(109), z.string(), 'Full name.'),
    email: field(mdx(113), amend('sendoso-email-format-unstated', z.string(), format('email')), 'Email address.'),
    team_id: field(mdx(117), z.number().int(), "Identifier of the user's team."),
    team_name: field(mdx(121), z.string(), "Name of the user's team."),
  }),
  'The user who started a send.',
)

export const StatusUpdate = named(
  'StatusUpdate',
  z.object({
    status: field(
      mdx(135),
      amend('sendoso-update-status-integer', z.number().int(), SendStatus),
      'The status that the send changed to.',
    ),
    occurred_at: field(
      mdx(139),
      amend('sendoso-occurred-at-iso-4217', format('currency-code'), format('date-time')),
      'When the status changed, with an offset from UTC.',
    ),
  }),
  'One change of status.',
)

export const Send = named(
  'Send',
  z.object({
    id: field(mdx(37), z.number().int(), 'Identifier of the send.'),
    send_gid: field(
      mdx(41),
      amend('sendoso-gid-format-unstated', z.string(), format('base64url')),
      'Global identifier: URL-safe base64 of `gid://sendoso/Send/<number>`, with or without padding.',
    ),
    type: field(mdx(45), SendType, 'Kind of gift.'),
    subtype: field(mdx(49), SendSubtype, 'Kind of gift within its type.'),
    currency: field(mdx(53), format('currency-code'), 'Currency of the gift, as an ISO 4217 code.'),
    current_total_cost: field(
      mdx(57),
      amend('sendoso-cost-format-unstated', z.string(), format('decimal')),
      'Cost of the send so far, as a decimal number in a string. It can change until the send is in a final status.',
    ),
    status: field(mdx(61), SendStatus, 'Current status of the send.'),
    created_at: field(mdx(65), format('date-time'), 'When the send was started, as an ISO 8601 date and time.'),
    touch: field(mdx(69), Touch, 'The campaign the send belongs to.'),
    recipient: field(mdx(83), Recipient, 'The person who receives the gift.'),
    sender: field(mdx(101), Sender, 'The user who started the send.'),
    sent_via: field(mdx(127), z.string(), 'Platform from which the send was started.'),
    status_updates: field(mdx(131), z.array(StatusUpdate), 'Every change of status, with its time.'),
  }),
  'One gift or mailing to one recipient.',
)

export const SendPage = named(
  'SendPage',
  z.object({
    current_page: field(mdx(21), z.number().int(), 'Number of this page, starting at 1.'),
    per_page: field(mdx(25), z.number().int(), 'Number of sends on a page.'),
    total_count: field(mdx(29), z.number().int(), 'Number of sends on all pages.'),
    sends: field(mdx(33), z.array(Send), 'The sends of this page.'),
  }),
  'One page of sends.',
)

export const ListSendsQuery = z.object({
  page: field(
    mdx(11),
    amend('sendoso-page-minimum-implied', z.coerce.number().int(), z.coerce.number().int().min(1)).optional(),
    'Number of the page, starting at 1.',
  ),
  per_page: field(
    mdx(15),
    amend(
      'sendoso-per-page-minimum-unstated',
      z.coerce.number().int().max(100),
      z.coerce.number().int().min(1).max(100),
    ).optional(),
    'Number of sends on a page, at most 100.',
  ),
})

export const ApiError = named(
  'ApiError',
  z.object({
    success: field(siblingPages, z.literal(false), 'Always false.'),
    message: field(siblingPages, z.string(), 'What went wrong.'),
  }),
  'The body of an error.',
)
