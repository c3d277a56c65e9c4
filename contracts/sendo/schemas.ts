import { absent, amend, field, format, named } from '@sendspec/contract'
import { z } from 'zod'
import { introductionPage, namedOnPage, page } from './pages.ts'

export const MESSAGE_STATUSES = [
  'CREATED',
  'QUEUED',
  'SCHEDULED',
  'SENT',
  'DELIVERED',
  'READ',
  'FAILED',
  'EXPIRED',
] as const

export const MESSAGE_TYPES = ['SMS', 'MMS'] as const

export const MESSAGE_DIRECTIONS = ['INBOUND', 'OUTBOUND'] as const

export const MessageStatus = named('MessageStatus', z.enum(MESSAGE_STATUSES), 'A step in the life of a message.')

export const MessageType = named('MessageType', z.enum(MESSAGE_TYPES), 'How a message travels.')

export const MessageDirection = named(
  'MessageDirection',
  z.enum(MESSAGE_DIRECTIONS),
  'Whether a message came in or went out.',
)

const timestamp = amend('sendo-timestamp-format-unstated', z.string(), format('date-time'))
const timestampOrNull = amend('sendo-null-times-elsewhere', timestamp, timestamp.nullable())
const phoneNumber = amend('sendo-phone-format-unstated', z.string(), format('e164'))

export const Message = named(
  'Message',
  z.object({
    id: field(
      namedOnPage,
      amend('sendo-id-format-unstated', z.string(), format('uuid')),
      'Identifier of the message, a UUID.',
    ),
    type: field(namedOnPage, MessageType, 'Whether it is a text or carries media.'),
    createdAt: field(namedOnPage, timestamp, 'When the message was created.'),
    sentAt: field(namedOnPage, timestampOrNull.optional(), 'When the message was sent.'),
    updatedAt: field(namedOnPage, timestampOrNull.optional(), 'When the status last changed.'),
    scheduledAt: field(namedOnPage, timestampOrNull.optional(), 'When the message is to be sent, if it is scheduled.'),
    direction: field(namedOnPage, MessageDirection, 'Whether the message came in or went out.'),
    from: field(namedOnPage, phoneNumber, 'Number of whoever sent it, as in E.164.'),
    to: field(namedOnPage, phoneNumber, 'Number of whoever it was sent to, as in E.164.'),
    body: field(namedOnPage, z.string(), 'Text of the message.'),
    mediaUrls: field(
      namedOnPage,
      z.array(amend('sendo-media-url-format-unstated', z.string(), format('url'))).optional(),
      'Addresses of the attached media; seen on MMS only.',
    ),
    metadata: field(
      namedOnPage,
      z.record(z.string(), z.string()).optional(),
      'Values that a user attached: at most 50, with keys of up to 40 characters and values of up to 500.',
    ),
    numSegments: field(
      namedOnPage,
      amend('sendo-num-segments-integer-implied', z.number(), z.number().int()),
      'Number of segments that the message was sent in.',
    ),
    errorCode: field(
      namedOnPage,
      amend(
        'sendo-error-code-type-unstated',
        z.unknown(),
        z.union([z.string(), z.number().int()]).nullable(),
      ).optional(),
      'Code of the error, if the message failed.',
    ),
    errorMessage: field(
      namedOnPage,
      amend('sendo-null-error-message-elsewhere', z.string(), z.string().nullable()).optional(),
      'What went wrong, if the message failed.',
    ),
    campaignId: field(namedOnPage, z.string(), 'Identifier of the campaign that the message belongs to.'),
    status: field(namedOnPage, MessageStatus, 'Where the message is now.'),
  }),
  'A text or media message that came in or went out.',
)

export const MessageList = named(
  'MessageList',
  z.object({
    messages: field(namedOnPage, z.array(Message), 'The messages of this page.'),
    error: field(page(82), z.string().optional(), 'What went wrong; only present when the request failed.'),
  }),
  'One page of messages.',
)

export const ListMessagesQuery = z.object({
  campaign: field(namedOnPage, z.string(), 'Identifier of the campaign whose messages to list.'),
  limit: field(
    namedOnPage,
    amend('sendo-limit-range-unstated', z.coerce.number(), z.coerce.number().int().min(1)).default(10),
    'Number of messages to return.',
  ),
  skip: field(
    namedOnPage,
    amend('sendo-skip-range-unstated', z.coerce.number(), z.coerce.number().int().min(0)).optional(),
    'Number of messages to skip.',
  ),
  direction: field(
    namedOnPage,
    MessageDirection.optional(),
    'Return only messages that came in, or only those that went out.',
  ),
  number: field(
    namedOnPage,
    amend('sendo-phone-format-unstated', z.string(), format('e164')).optional(),
    'Return only messages from or to this number, as in E.164.',
  ),
})

export const ApiError = named(
  'ApiError',
  z.object({
    error: field(page(84), z.string(), 'What went wrong.'),
  }),
  'The body of an error.',
)

const rateLimit = amend('sendo-rate-limit-elsewhere', absent, z.coerce.number().int())

export const RateLimitHeaders = z.object({
  'X-RateLimit-Limit': field(introductionPage, rateLimit, 'Number of requests allowed in the current window.'),
  'X-RateLimit-Remaining': field(introductionPage, rateLimit, 'Number of requests left in the current window.'),
  'X-RateLimit-Reset': field(
    introductionPage,
    rateLimit,
    'When the window ends, as a timestamp of an undocumented unit.',
  ),
})
