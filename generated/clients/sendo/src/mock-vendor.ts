// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendo

import { fixtures } from './fixtures.ts'
import type { MockVendor } from './runtime/testing/mock-vendor.ts'
import type { PayloadShape } from './runtime/testing/payload-shape.ts'

const MessageType: PayloadShape = { kind: 'one-of', values: ['SMS', 'MMS'] }

const MessageDirection: PayloadShape = { kind: 'one-of', values: ['INBOUND', 'OUTBOUND'] }

const MessageStatus: PayloadShape = {
  kind: 'one-of',
  values: ['CREATED', 'QUEUED', 'SCHEDULED', 'SENT', 'DELIVERED', 'READ', 'FAILED', 'EXPIRED'],
}

const Message: PayloadShape = {
  kind: 'object',
  keys: {
    id: { kind: 'text', format: 'uuid' },
    type: MessageType,
    createdAt: { kind: 'text', format: 'date-time' },
    sentAt: {
      kind: 'any-of',
      options: [
        { kind: 'text', format: 'date-time' },
        { kind: 'text', format: 'date-time' },
        { kind: 'one-of', values: [null] },
      ],
    },
    updatedAt: {
      kind: 'any-of',
      options: [
        { kind: 'text', format: 'date-time' },
        { kind: 'text', format: 'date-time' },
        { kind: 'one-of', values: [null] },
      ],
    },
    scheduledAt: {
      kind: 'any-of',
      options: [
        { kind: 'text', format: 'date-time' },
        { kind: 'text', format: 'date-time' },
        { kind: 'one-of', values: [null] },
      ],
    },
    direction: MessageDirection,
    from: { kind: 'text', format: 'e164' },
    to: { kind: 'text', format: 'e164' },
    body: { kind: 'text' },
    mediaUrls: { kind: 'list', items: { kind: 'text', format: 'url' } },
    metadata: { kind: 'record', key: { kind: 'text' }, values: { kind: 'text' } },
    numSegments: { kind: 'number', whole: true },
    errorCode: {
      kind: 'any-of',
      options: [
        { kind: 'any-of', options: [{ kind: 'text' }, { kind: 'number', whole: true }] },
        { kind: 'any-of', options: [{ kind: 'text' }, { kind: 'number', whole: true }] },
        { kind: 'one-of', values: [null] },
      ],
    },
    errorMessage: { kind: 'any-of', options: [{ kind: 'text' }, { kind: 'text' }, { kind: 'one-of', values: [null] }] },
    campaignId: { kind: 'text' },
    status: MessageStatus,
  },
  optional: ['sentAt', 'updatedAt', 'scheduledAt', 'mediaUrls', 'metadata', 'errorCode', 'errorMessage'],
}

const MessageList: PayloadShape = {
  kind: 'object',
  keys: { messages: { kind: 'list', items: Message }, error: { kind: 'text' } },
  optional: ['error'],
}

const ApiError: PayloadShape = { kind: 'object', keys: { error: { kind: 'text' } } }

/** What a mock of this vendor has to know. */
export const VENDOR: MockVendor = {
  name: 'Sendo',
  operations: {
    listMessages: {
      method: 'GET',
      path: '/v1/message/list',
      headers: ['accept', 'content-type'],
      answers: {
        200: { fixtures: fixtures.listMessages[200], shape: MessageList },
        400: { fixtures: fixtures.listMessages[400], shape: ApiError },
        401: { fixtures: fixtures.listMessages[401], shape: ApiError },
        403: { fixtures: fixtures.listMessages[403], shape: ApiError },
        404: { fixtures: fixtures.listMessages[404], shape: ApiError },
        429: { fixtures: fixtures.listMessages[429], shape: ApiError },
        500: { fixtures: fixtures.listMessages[500], shape: ApiError },
      },
    },
  },
}
