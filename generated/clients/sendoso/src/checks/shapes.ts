// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendoso

import type { Shape } from '../runtime/validate/shape.ts'

export const SendTypeShape: Shape = { kind: 'enum', values: 'SEND_TYPES' }

export const SendSubtypeShape: Shape = { kind: 'enum', values: 'SEND_SUBTYPES' }

export const SendStatusShape: Shape = { kind: 'enum', values: 'SEND_STATUSES' }

export const TouchShape: Shape = {
  kind: 'object',
  keys: { id: { kind: 'number', integer: true }, name: { kind: 'string' } },
}

export const RecipientShape: Shape = {
  kind: 'object',
  keys: {
    name: { kind: 'string' },
    email: { kind: 'string', format: 'email', pattern: 'EMAIL' },
    company_name: { kind: 'string' },
  },
}

export const SenderShape: Shape = {
  kind: 'object',
  keys: {
    id: { kind: 'number', integer: true },
    name: { kind: 'string' },
    email: { kind: 'string', format: 'email', pattern: 'EMAIL' },
    team_id: { kind: 'number', integer: true },
    team_name: { kind: 'string' },
  },
}

export const StatusUpdateShape: Shape = {
  kind: 'object',
  keys: { status: SendStatusShape, occurred_at: { kind: 'string', format: 'date-time', pattern: 'DATE_TIME' } },
}

export const SendShape: Shape = {
  kind: 'object',
  keys: {
    id: { kind: 'number', integer: true },
    send_gid: { kind: 'string', format: 'base64url', pattern: 'BASE64URL' },
    type: SendTypeShape,
    subtype: SendSubtypeShape,
    currency: { kind: 'string', format: 'currency-code', pattern: 'CURRENCY_CODE' },
    current_total_cost: { kind: 'string', format: 'decimal', pattern: 'DECIMAL' },
    status: SendStatusShape,
    created_at: { kind: 'string', format: 'date-time', pattern: 'DATE_TIME' },
    touch: TouchShape,
    recipient: RecipientShape,
    sender: SenderShape,
    sent_via: { kind: 'string' },
    status_updates: { kind: 'array', items: StatusUpdateShape },
  },
}

export const SendPageShape: Shape = {
  kind: 'object',
  keys: {
    current_page: { kind: 'number', integer: true },
    per_page: { kind: 'number', integer: true },
    total_count: { kind: 'number', integer: true },
    sends: { kind: 'array', items: SendShape },
  },
}

export const ApiErrorShape: Shape = {
  kind: 'object',
  keys: { success: { kind: 'literal', value: false }, message: { kind: 'string' } },
}
