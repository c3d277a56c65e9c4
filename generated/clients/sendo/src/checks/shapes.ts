// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendo

import type { Shape } from '../runtime/validate/shape.ts'

export const MessageTypeShape: Shape = { kind: 'enum', values: 'MESSAGE_TYPES' }

export const MessageDirectionShape: Shape = { kind: 'enum', values: 'MESSAGE_DIRECTIONS' }

export const MessageStatusShape: Shape = { kind: 'enum', values: 'MESSAGE_STATUSES' }

export const MessageShape: Shape = {
  kind: 'object',
  keys: {
    id: { kind: 'string', format: 'uuid', pattern: 'UUID' },
    type: MessageTypeShape,
    createdAt: { kind: 'string', format: 'date-time', pattern: 'DATE_TIME' },
    sentAt: { kind: 'nullable', inner: { kind: 'string', format: 'date-time', pattern: 'DATE_TIME' } },
    updatedAt: { kind: 'nullable', inner: { kind: 'string', format: 'date-time', pattern: 'DATE_TIME' } },
    scheduledAt: { kind: 'nullable', inner: { kind: 'string', format: 'date-time', pattern: 'DATE_TIME' } },
    direction: MessageDirectionShape,
    from: { kind: 'string', format: 'e164', pattern: 'E164' },
    to: { kind: 'string', format: 'e164', pattern: 'E164' },
    body: { kind: 'string' },
    mediaUrls: { kind: 'array', items: { kind: 'string', format: 'url', pattern: 'URL' } },
    metadata: { kind: 'record', key: { kind: 'string' }, values: { kind: 'string' } },
    numSegments: { kind: 'number', integer: true },
    errorCode: {
      kind: 'nullable',
      inner: { kind: 'union', options: [{ kind: 'string' }, { kind: 'number', integer: true }] },
    },
    errorMessage: { kind: 'nullable', inner: { kind: 'string' } },
    campaignId: { kind: 'string' },
    status: MessageStatusShape,
  },
  optional: ['sentAt', 'updatedAt', 'scheduledAt', 'mediaUrls', 'metadata', 'errorCode', 'errorMessage'],
}

export const MessageListShape: Shape = {
  kind: 'object',
  keys: { messages: { kind: 'array', items: MessageShape }, error: { kind: 'string' } },
  optional: ['error'],
}

export const ApiErrorShape: Shape = { kind: 'object', keys: { error: { kind: 'string' } } }
