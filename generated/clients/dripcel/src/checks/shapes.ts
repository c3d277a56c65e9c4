// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/dripcel

import type { Shape } from '../runtime/validate/shape.ts'

export const CountedSendLogShape: Shape = {
  kind: 'object',
  keys: {
    _id: { kind: 'string' },
    campaign_id: { kind: 'string' },
    message: { kind: 'string' },
    triggeredBy: { kind: 'string' },
    startDeliveryAt: { kind: 'string', format: 'date-time', pattern: 'DATE_TIME' },
    destinations: { kind: 'number', integer: true, least: 0 },
  },
}

export const ListedSendLogShape: Shape = {
  kind: 'object',
  keys: {
    _id: { kind: 'string' },
    campaign_id: { kind: 'string' },
    message: { kind: 'string' },
    triggeredBy: { kind: 'string' },
    startDeliveryAt: { kind: 'string', format: 'date-time', pattern: 'DATE_TIME' },
    destinations: { kind: 'array', items: { kind: 'string' } },
  },
}

export const SendLogResultShape: Shape = {
  kind: 'object',
  keys: {
    ok: { kind: 'literal', value: true },
    requestId: { kind: 'string' },
    data: { kind: 'union', options: [CountedSendLogShape, ListedSendLogShape] },
  },
  optional: ['requestId'],
}

export const ApiErrorShape: Shape = {
  kind: 'object',
  keys: {
    ok: { kind: 'literal', value: false },
    requestId: { kind: 'string' },
    error: {
      kind: 'union',
      options: [
        { kind: 'string' },
        { kind: 'object', keys: { code: { kind: 'string' }, message: { kind: 'string' } } },
      ],
    },
  },
  optional: ['requestId'],
}

export const NotFoundShape: Shape = {
  kind: 'object',
  keys: {
    ok: { kind: 'literal', value: false },
    requestId: { kind: 'string' },
    error: {
      kind: 'object',
      keys: { code: { kind: 'literal', value: 'resource_not_found' }, message: { kind: 'string' } },
    },
  },
  optional: ['requestId'],
}

export const RateLimitErrorShape: Shape = {
  kind: 'object',
  keys: {
    ok: { kind: 'literal', value: false },
    requestId: { kind: 'string' },
    error: { kind: 'object', keys: { resetsAt: { kind: 'number' }, remaining: { kind: 'number' } } },
  },
  optional: ['requestId'],
}

export const SendLogResultCountShape: Shape = {
  kind: 'object',
  keys: { ok: { kind: 'literal', value: true }, requestId: { kind: 'string' }, data: CountedSendLogShape },
  optional: ['requestId'],
}

export const SendLogResultListShape: Shape = {
  kind: 'object',
  keys: { ok: { kind: 'literal', value: true }, requestId: { kind: 'string' }, data: ListedSendLogShape },
  optional: ['requestId'],
}

export const SendLogShape: Shape = {
  kind: 'object',
  keys: {
    _id: { kind: 'string' },
    campaign_id: { kind: 'string' },
    message: { kind: 'string' },
    triggeredBy: { kind: 'string' },
    startDeliveryAt: { kind: 'string', format: 'date-time', pattern: 'DATE_TIME' },
    destinations: {
      kind: 'union',
      options: [
        { kind: 'number', integer: true, least: 0 },
        { kind: 'array', items: { kind: 'string' } },
      ],
    },
  },
}

export const ParsedSearchShape: Shape = {
  kind: 'object',
  keys: {
    find: { kind: 'record', key: { kind: 'string' }, values: { kind: 'unknown' } },
    options: { kind: 'object', keys: { skip: { kind: 'number' }, limit: { kind: 'number' } } },
  },
  optional: ['find'],
}

export const SearchResultShape: Shape = {
  kind: 'object',
  keys: {
    ok: { kind: 'literal', value: true },
    requestId: { kind: 'string' },
    data: {
      kind: 'object',
      keys: {
        total: { kind: 'number', integer: true, least: 0 },
        send_logs: { kind: 'array', items: SendLogShape },
        parsed: ParsedSearchShape,
      },
    },
  },
  optional: ['requestId'],
}

export const SendLogFilterShape: Shape = {
  kind: 'object',
  keys: {
    campaign_id: { kind: 'array', items: { kind: 'string' } },
    startDeliveryAt: {
      kind: 'object',
      keys: {
        $gte: { kind: 'string', format: 'date-time', pattern: 'DATE_TIME' },
        $lte: { kind: 'string', format: 'date-time', pattern: 'DATE_TIME' },
      },
    },
  },
  optional: ['campaign_id', 'startDeliveryAt'],
}

export const SearchOptionsShape: Shape = {
  kind: 'object',
  keys: { skip: { kind: 'number', integer: true, least: 0 }, limit: { kind: 'number', integer: true, least: 0 } },
  optional: ['skip', 'limit'],
}

export const SendLogSearchShape: Shape = {
  kind: 'object',
  keys: { find: SendLogFilterShape, options: SearchOptionsShape },
  optional: ['find', 'options'],
}
