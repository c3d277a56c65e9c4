// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/mailcoach

import { fixtures } from './fixtures.ts'
import type { MockVendor } from './runtime/testing/mock-vendor.ts'
import type { PayloadShape } from './runtime/testing/payload-shape.ts'

const Send: PayloadShape = {
  kind: 'object',
  keys: {
    uuid: { kind: 'text', format: 'uuid' },
    transport_message_id: {
      kind: 'any-of',
      options: [{ kind: 'text' }, { kind: 'text' }, { kind: 'one-of', values: [null] }],
    },
    campaign_uuid: {
      kind: 'any-of',
      options: [
        { kind: 'text', format: 'uuid' },
        { kind: 'text', format: 'uuid' },
        { kind: 'one-of', values: [null] },
      ],
    },
    automation_mail_uuid: {
      kind: 'any-of',
      options: [
        { kind: 'text', format: 'uuid' },
        { kind: 'text', format: 'uuid' },
        { kind: 'one-of', values: [null] },
      ],
    },
    transactional_mail_log_item_uuid: {
      kind: 'any-of',
      options: [
        { kind: 'text', format: 'uuid' },
        { kind: 'text', format: 'uuid' },
        { kind: 'one-of', values: [null] },
      ],
    },
    subscriber_uuid: {
      kind: 'any-of',
      options: [
        { kind: 'text', format: 'uuid' },
        { kind: 'text', format: 'uuid' },
        { kind: 'one-of', values: [null] },
      ],
    },
    sent_at: {
      kind: 'any-of',
      options: [
        { kind: 'text', format: 'date-time' },
        { kind: 'text', format: 'date-time' },
        { kind: 'one-of', values: [null] },
      ],
    },
    failed_at: {
      kind: 'any-of',
      options: [
        { kind: 'text', format: 'date-time' },
        { kind: 'text', format: 'date-time' },
        { kind: 'one-of', values: [null] },
      ],
    },
    failure_reason: {
      kind: 'any-of',
      options: [{ kind: 'text' }, { kind: 'text' }, { kind: 'one-of', values: [null] }],
    },
    open_count: {
      kind: 'any-of',
      options: [
        { kind: 'number', whole: true, least: 0 },
        { kind: 'number', whole: true, least: 0 },
        { kind: 'one-of', values: [null] },
      ],
    },
    click_count: {
      kind: 'any-of',
      options: [
        { kind: 'number', whole: true, least: 0 },
        { kind: 'number', whole: true, least: 0 },
        { kind: 'one-of', values: [null] },
      ],
    },
    bounce_count: { kind: 'number', whole: true, least: 0 },
    hard_bounce_count: { kind: 'number', whole: true, least: 0 },
    soft_bounce_count: { kind: 'number', whole: true, least: 0 },
    first_opened_at: {
      kind: 'any-of',
      options: [
        { kind: 'text', format: 'date-time' },
        { kind: 'text', format: 'date-time' },
        { kind: 'one-of', values: [null] },
      ],
    },
    last_opened_at: {
      kind: 'any-of',
      options: [
        { kind: 'text', format: 'date-time' },
        { kind: 'text', format: 'date-time' },
        { kind: 'one-of', values: [null] },
      ],
    },
    first_clicked_at: {
      kind: 'any-of',
      options: [
        { kind: 'text', format: 'date-time' },
        { kind: 'text', format: 'date-time' },
        { kind: 'one-of', values: [null] },
      ],
    },
    last_clicked_at: {
      kind: 'any-of',
      options: [
        { kind: 'text', format: 'date-time' },
        { kind: 'text', format: 'date-time' },
        { kind: 'one-of', values: [null] },
      ],
    },
    created_at: { kind: 'text', format: 'date-time' },
    updated_at: { kind: 'text', format: 'date-time' },
  },
  optional: [
    'bounce_count',
    'hard_bounce_count',
    'soft_bounce_count',
    'first_opened_at',
    'last_opened_at',
    'first_clicked_at',
    'last_clicked_at',
  ],
}

const PageLinks: PayloadShape = {
  kind: 'object',
  keys: {
    first: { kind: 'any-of', options: [{ kind: 'text' }, { kind: 'text' }, { kind: 'one-of', values: [null] }] },
    last: { kind: 'any-of', options: [{ kind: 'text' }, { kind: 'text' }, { kind: 'one-of', values: [null] }] },
    prev: { kind: 'any-of', options: [{ kind: 'text' }, { kind: 'text' }, { kind: 'one-of', values: [null] }] },
    next: { kind: 'any-of', options: [{ kind: 'text' }, { kind: 'text' }, { kind: 'one-of', values: [null] }] },
  },
}

const PageButton: PayloadShape = {
  kind: 'object',
  keys: {
    url: { kind: 'any-of', options: [{ kind: 'text' }, { kind: 'text' }, { kind: 'one-of', values: [null] }] },
    label: { kind: 'text' },
    page: {
      kind: 'any-of',
      options: [
        { kind: 'number', whole: true },
        { kind: 'number', whole: true },
        { kind: 'one-of', values: [null] },
      ],
    },
    active: { kind: 'one-of', values: [true, false] },
  },
  optional: ['page'],
}

const PageMeta: PayloadShape = {
  kind: 'object',
  keys: {
    current_page: { kind: 'number', whole: true },
    from: {
      kind: 'any-of',
      options: [
        { kind: 'number', whole: true },
        { kind: 'number', whole: true },
        { kind: 'one-of', values: [null] },
      ],
    },
    last_page: { kind: 'number', whole: true },
    links: { kind: 'list', items: PageButton },
    path: { kind: 'text' },
    per_page: { kind: 'number', whole: true },
    to: {
      kind: 'any-of',
      options: [
        { kind: 'number', whole: true },
        { kind: 'number', whole: true },
        { kind: 'one-of', values: [null] },
      ],
    },
    total: { kind: 'number', whole: true },
  },
}

const SendPage: PayloadShape = {
  kind: 'object',
  keys: { data: { kind: 'list', items: Send }, links: PageLinks, meta: PageMeta },
}

const ApiError: PayloadShape = { kind: 'object', keys: { message: { kind: 'text' } } }

const ValidationError: PayloadShape = {
  kind: 'object',
  keys: {
    message: { kind: 'text' },
    errors: { kind: 'record', key: { kind: 'text' }, values: { kind: 'list', items: { kind: 'text' } } },
  },
}

const SingleSend: PayloadShape = { kind: 'object', keys: { data: Send } }

/** What a mock of this vendor has to know. */
export const VENDOR: MockVendor = {
  name: 'Mailcoach',
  operations: {
    listSends: {
      method: 'GET',
      path: '/api/sends',
      headers: ['accept', 'content-type'],
      answers: {
        200: { fixtures: fixtures.listSends[200], shape: SendPage },
        400: { fixtures: fixtures.listSends[400], shape: ApiError },
        401: { fixtures: fixtures.listSends[401], shape: ApiError },
        403: { fixtures: fixtures.listSends[403], shape: ApiError },
        422: { fixtures: fixtures.listSends[422], shape: ValidationError },
        429: { fixtures: fixtures.listSends[429], shape: ApiError },
      },
    },
    getSend: {
      method: 'GET',
      path: '/api/sends/{uuid}',
      headers: ['accept', 'content-type'],
      answers: {
        200: { fixtures: fixtures.getSend[200], shape: SingleSend },
        401: { fixtures: fixtures.getSend[401], shape: ApiError },
        403: { fixtures: fixtures.getSend[403], shape: ApiError },
        404: { fixtures: fixtures.getSend[404], shape: ApiError },
        429: { fixtures: fixtures.getSend[429], shape: ApiError },
      },
    },
    deleteSend: {
      method: 'DELETE',
      path: '/api/sends/{uuid}',
      headers: ['accept', 'content-type'],
      answers: {
        204: {},
        401: { fixtures: fixtures.deleteSend[401], shape: ApiError },
        403: { fixtures: fixtures.deleteSend[403], shape: ApiError },
        404: { fixtures: fixtures.deleteSend[404], shape: ApiError },
        429: { fixtures: fixtures.deleteSend[429], shape: ApiError },
      },
    },
  },
}
