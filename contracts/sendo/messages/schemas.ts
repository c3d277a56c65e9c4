import { amend, field, format, inferredFrom, named } from '@sendspec/contract'
import { z } from 'zod'
import { namedOnPage, retrievePage, webhooksPage } from '../addresses.ts'

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

export const MessageStatus = named('MessageStatus', 'Status of a message.', z.enum(MESSAGE_STATUSES))

export const MessageType = named('MessageType', 'Type of a message: text only, or with media.', z.enum(MESSAGE_TYPES))

export const MessageDirection = named(
  'MessageDirection',
  'Whether a message is incoming or outgoing.',
  z.enum(MESSAGE_DIRECTIONS),
)

const timestamp = amend('sendo-timestamp-format-unstated', z.string(), format('date-time'))
const timestampOrNull = amend('sendo-null-times-elsewhere', timestamp, timestamp.nullable())
const phoneNumber = amend('sendo-phone-format-unstated', z.string(), format('e164'))

export const Message = named('Message', 'An incoming or outgoing message.', {
  id: field('Identifier of the message.', amend('sendo-id-format-unstated', z.string(), format('uuid')), retrievePage),
  type: field('Whether the message is a text message or has media.', MessageType, retrievePage),
  createdAt: field('When the message was created.', timestamp, retrievePage),
  sentAt: field('When the message was sent.', timestampOrNull.optional(), retrievePage),
  updatedAt: field('When the status last changed.', timestampOrNull.optional(), retrievePage),
  scheduledAt: field('When the message is to be sent, if it is scheduled.', timestampOrNull.optional(), retrievePage),
  direction: field('Whether the message is incoming or outgoing.', MessageDirection, retrievePage),
  from: field('Phone number of the sender.', phoneNumber, retrievePage),
  to: field('Phone number of the recipient.', phoneNumber, retrievePage),
  body: field('Text of the message.', z.string(), retrievePage),
  mediaUrls: field(
    'URLs of the attached media.',
    z.array(amend('sendo-media-url-format-unstated', z.string(), format('url'))).optional(),
    retrievePage,
  ),
  metadata: field(
    'Custom metadata: at most 50 keys of up to 40 characters, with values of up to 500 characters.',
    z.record(z.string(), z.string()).optional(),
    retrievePage,
  ),
  numSegments: field(
    'Number of segments of the message.',
    amend('sendo-num-segments-integer-implied', z.number(), z.number().int()),
  ),
  errorCode: field(
    'Code of the error, if the message failed.',
    amend('sendo-error-code-type-unstated', z.unknown(), z.union([z.string(), z.number().int()]).nullable()).optional(),
    inferredFrom(webhooksPage, 'the types, from an example that has null'),
  ),
  errorMessage: field(
    'What went wrong, if the message failed.',
    amend('sendo-null-error-message-elsewhere', z.string(), z.string().nullable()).optional(),
    inferredFrom(webhooksPage, 'the type, from an example that has null'),
  ),
  campaignId: field('Identifier of the campaign that the message belongs to.', z.string()),
  status: field(
    'Current status of the message.',
    MessageStatus,
    inferredFrom(webhooksPage, 'that `status` has these values, from the example and the eight descriptions'),
  ),
})

export const MessageList = named('MessageList', 'One page of messages.', {
  messages: field('The messages of this page.', z.array(Message), namedOnPage),
  error: field('What went wrong, if the request failed.', z.string().optional(), namedOnPage),
})

export const ListMessagesQuery = z.object({
  campaign: field('Identifier of the campaign whose messages to list.', z.string(), namedOnPage),
  limit: field(
    'Number of messages to return.',
    amend('sendo-limit-range-unstated', z.coerce.number(), z.coerce.number().int().min(1)).default(10),
    namedOnPage,
  ),
  skip: field(
    'Number of messages to skip.',
    amend('sendo-skip-range-unstated', z.coerce.number(), z.coerce.number().int().min(0)).optional(),
    namedOnPage,
  ),
  direction: field('Return only incoming or only outgoing messages.', MessageDirection.optional(), namedOnPage),
  number: field(
    'Return only messages from or to this phone number.',
    amend('sendo-phone-format-unstated', z.string(), format('e164')).optional(),
    namedOnPage,
  ),
})
