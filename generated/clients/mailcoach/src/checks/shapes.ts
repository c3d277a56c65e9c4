// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/mailcoach

import type { Shape } from '../runtime/validate/shape.ts'

export const SendShape: Shape = {
  kind: 'object',
  keys: {
    uuid: { kind: 'string', format: 'uuid', pattern: 'UUID' },
    transport_message_id: { kind: 'nullable', inner: { kind: 'string' } },
    campaign_uuid: { kind: 'nullable', inner: { kind: 'string', format: 'uuid', pattern: 'UUID' } },
    automation_mail_uuid: { kind: 'nullable', inner: { kind: 'string', format: 'uuid', pattern: 'UUID' } },
    transactional_mail_log_item_uuid: { kind: 'nullable', inner: { kind: 'string', format: 'uuid', pattern: 'UUID' } },
    subscriber_uuid: { kind: 'nullable', inner: { kind: 'string', format: 'uuid', pattern: 'UUID' } },
    sent_at: { kind: 'nullable', inner: { kind: 'string', format: 'date-time', pattern: 'DATE_TIME' } },
    failed_at: { kind: 'nullable', inner: { kind: 'string', format: 'date-time', pattern: 'DATE_TIME' } },
    failure_reason: { kind: 'nullable', inner: { kind: 'string' } },
    open_count: { kind: 'nullable', inner: { kind: 'number', integer: true, least: 0 } },
    click_count: { kind: 'nullable', inner: { kind: 'number', integer: true, least: 0 } },
    bounce_count: { kind: 'number', integer: true, least: 0 },
    hard_bounce_count: { kind: 'number', integer: true, least: 0 },
    soft_bounce_count: { kind: 'number', integer: true, least: 0 },
    first_opened_at: { kind: 'nullable', inner: { kind: 'string', format: 'date-time', pattern: 'DATE_TIME' } },
    last_opened_at: { kind: 'nullable', inner: { kind: 'string', format: 'date-time', pattern: 'DATE_TIME' } },
    first_clicked_at: { kind: 'nullable', inner: { kind: 'string', format: 'date-time', pattern: 'DATE_TIME' } },
    last_clicked_at: { kind: 'nullable', inner: { kind: 'string', format: 'date-time', pattern: 'DATE_TIME' } },
    created_at: { kind: 'string', format: 'date-time', pattern: 'DATE_TIME' },
    updated_at: { kind: 'string', format: 'date-time', pattern: 'DATE_TIME' },
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

export const PageLinksShape: Shape = {
  kind: 'object',
  keys: {
    first: { kind: 'nullable', inner: { kind: 'string' } },
    last: { kind: 'nullable', inner: { kind: 'string' } },
    prev: { kind: 'nullable', inner: { kind: 'string' } },
    next: { kind: 'nullable', inner: { kind: 'string' } },
  },
}

export const PageButtonShape: Shape = {
  kind: 'object',
  keys: {
    url: { kind: 'nullable', inner: { kind: 'string' } },
    label: { kind: 'string' },
    page: { kind: 'nullable', inner: { kind: 'number', integer: true } },
    active: { kind: 'boolean' },
  },
  optional: ['page'],
}

export const PageMetaShape: Shape = {
  kind: 'object',
  keys: {
    current_page: { kind: 'number', integer: true },
    from: { kind: 'nullable', inner: { kind: 'number', integer: true } },
    last_page: { kind: 'number', integer: true },
    links: { kind: 'array', items: PageButtonShape },
    path: { kind: 'string' },
    per_page: { kind: 'number', integer: true },
    to: { kind: 'nullable', inner: { kind: 'number', integer: true } },
    total: { kind: 'number', integer: true },
  },
}

export const SendPageShape: Shape = {
  kind: 'object',
  keys: { data: { kind: 'array', items: SendShape }, links: PageLinksShape, meta: PageMetaShape },
}

export const ApiErrorShape: Shape = { kind: 'object', keys: { message: { kind: 'string' } } }

export const ValidationErrorShape: Shape = {
  kind: 'object',
  keys: {
    message: { kind: 'string' },
    errors: { kind: 'record', key: { kind: 'string' }, values: { kind: 'array', items: { kind: 'string' } } },
  },
}

export const SingleSendShape: Shape = { kind: 'object', keys: { data: SendShape } }
