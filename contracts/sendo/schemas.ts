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

export const MessageStatus = named('MessageStatus', z.enum(MESSAGE_STATUSES), 'Status of a message.')

export const MessageType = named('MessageType', z.enum(MESSAGE_TYPES), 'Type of a message: text only, or with media.')

export const MessageDirection = named(
  'MessageDirection',
  z.enum(MESSAGE_DIRECTIONS),
  'Whether a message is incoming or outgoing.',
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
    type: field(namedOnPage, MessageType, 'Whether the message is a text message or has media.'),
    createdAt: field(namedOnPage, timestamp, 'When the message was created.'),
    sentAt: field(namedOnPage, timestampOrNull.optional(), 'When the message was sent.'),
    updatedAt: field(namedOnPage, timestampOrNull.optional(), 'When the status last changed.'),
    scheduledAt: field(namedOnPage, timestampOrNull.optional(), 'When the message is to be sent, if it is scheduled.'),
    direction: field(namedOnPage, MessageDirection, 'Whether the message is incoming or outgoing.'),
    from: field(namedOnPage, phoneNumber, 'Phone number of the sender, in E.164 notation.'),
    to: field(namedOnPage, phoneNumber, 'Phone number of the recipient, in E.164 notation.'),
    body: field(namedOnPage, z.string(), 'Text of the message.'),
    mediaUrls: field(
      namedOnPage,
      z.array(amend('sendo-media-url-format-unstated', z.string(), format('url'))).optional(),
      'URLs of the attached media; only an MMS has been seen with them.',
    ),
    metadata: field(
      namedOnPage,
      z.record(z.string(), z.string()).optional(),
      'Custom metadata: at most 50 keys of up to 40 characters, with values of up to 500 characters.',
    ),
    numSegments: field(
      namedOnPage,
      amend('sendo-num-segments-integer-implied', z.number(), z.number().int()),
      'Number of segments of the message.',
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
    status: field(namedOnPage, MessageStatus, 'Current status of the message.'),
  }),
  'An incoming or outgoing message.',
)

export const MessageList = named(
  'MessageList',
  z.object({
    messages: field(namedOnPage, z.array(Message), 'The messages of this page.'),
    error: field(page(82), z.string().optional(), 'What went wrong, if the request failed.'),
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
  direction: field(namedOnPage, MessageDirection.optional(), 'Return only incoming or only outgoing messages.'),
  number: field(
    namedOnPage,
    amend('sendo-phone-format-unstated', z.string(), format('e164')).optional(),
    'Return only messages from or to this phone number, in E.164 notation.',
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
