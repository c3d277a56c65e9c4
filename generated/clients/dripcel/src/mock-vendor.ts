// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/dripcel

import { fixtures } from './fixtures.ts'
import type { MockVendor } from './runtime/testing/mock-vendor.ts'
import type { PayloadShape } from './runtime/testing/payload-shape.ts'

const CountedSendLog: PayloadShape = {
  kind: 'object',
  keys: {
    _id: { kind: 'text', format: 'object-id' },
    campaign_id: { kind: 'text', format: 'object-id' },
    message: { kind: 'text' },
    triggeredBy: { kind: 'text' },
    startDeliveryAt: { kind: 'text', format: 'date-time' },
    destinations: { kind: 'number', whole: true, least: 0 },
  },
}

const ListedSendLog: PayloadShape = {
  kind: 'object',
  keys: {
    _id: { kind: 'text', format: 'object-id' },
    campaign_id: { kind: 'text', format: 'object-id' },
    message: { kind: 'text' },
    triggeredBy: { kind: 'text' },
    startDeliveryAt: { kind: 'text', format: 'date-time' },
    destinations: { kind: 'list', items: { kind: 'text' } },
  },
}

const SendLogResult: PayloadShape = {
  kind: 'object',
  keys: {
    ok: { kind: 'one-of', values: [true] },
    requestId: { kind: 'text' },
    data: { kind: 'any-of', options: [CountedSendLog, ListedSendLog] },
  },
  optional: ['requestId'],
}

const ApiError: PayloadShape = {
  kind: 'object',
  keys: {
    ok: { kind: 'one-of', values: [false] },
    requestId: { kind: 'text' },
    error: {
      kind: 'any-of',
      options: [{ kind: 'text' }, { kind: 'object', keys: { code: { kind: 'text' }, message: { kind: 'text' } } }],
    },
  },
  optional: ['requestId'],
}

const NotFound: PayloadShape = {
  kind: 'object',
  keys: {
    ok: { kind: 'one-of', values: [false] },
    requestId: { kind: 'text' },
    error: {
      kind: 'object',
      keys: { code: { kind: 'one-of', values: ['resource_not_found'] }, message: { kind: 'text' } },
    },
  },
  optional: ['requestId'],
}

const RateLimitError: PayloadShape = {
  kind: 'object',
  keys: {
    ok: { kind: 'one-of', values: [false] },
    requestId: { kind: 'text' },
    error: { kind: 'object', keys: { resetsAt: { kind: 'number' }, remaining: { kind: 'number', whole: true } } },
  },
  optional: ['requestId'],
}

const SendLogResultCount: PayloadShape = {
  kind: 'object',
  keys: { ok: { kind: 'one-of', values: [true] }, requestId: { kind: 'text' }, data: CountedSendLog },
  optional: ['requestId'],
}

const SendLogResultList: PayloadShape = {
  kind: 'object',
  keys: { ok: { kind: 'one-of', values: [true] }, requestId: { kind: 'text' }, data: ListedSendLog },
  optional: ['requestId'],
}

const SendLog: PayloadShape = {
  kind: 'object',
  keys: {
    _id: { kind: 'text', format: 'object-id' },
    campaign_id: { kind: 'text', format: 'object-id' },
    message: { kind: 'text' },
    triggeredBy: { kind: 'text' },
    startDeliveryAt: { kind: 'text', format: 'date-time' },
    destinations: {
      kind: 'any-of',
      options: [
        { kind: 'number', whole: true, least: 0 },
        { kind: 'list', items: { kind: 'text' } },
      ],
    },
  },
}

const ParsedSearch: PayloadShape = {
  kind: 'object',
  keys: {
    find: {
      kind: 'record',
      key: { kind: 'text' },
      values: { kind: 'one-of', values: [null, true, 7, 'anything', [], {}] },
    },
    options: {
      kind: 'object',
      keys: { skip: { kind: 'number', whole: true, least: 0 }, limit: { kind: 'number', whole: true, least: 0 } },
    },
  },
  optional: ['find'],
}

const SearchResult: PayloadShape = {
  kind: 'object',
  keys: {
    ok: { kind: 'one-of', values: [true] },
    requestId: { kind: 'text' },
    data: {
      kind: 'object',
      keys: {
        total: { kind: 'number', whole: true, least: 0 },
        send_logs: { kind: 'list', items: SendLog },
        parsed: ParsedSearch,
      },
    },
  },
  optional: ['requestId'],
}

/** What a mock of this vendor has to know. */
export const VENDOR: MockVendor = {
  name: 'Dripcel',
  operations: {
    getSendLog: {
      method: 'GET',
      path: '/send-logs/{send_id}',
      headers: ['accept', 'content-type'],
      answers: {
        200: {
          fixtures: fixtures.getSendLog[200],
          shape: SendLogResult,
          cases: {
            parameter: 'group_destinations',
            otherwise: 'count',
            answers: {
              count: { fixtures: { counted: fixtures.getSendLog[200].counted }, shape: SendLogResultCount },
              list: { fixtures: { listed: fixtures.getSendLog[200].listed }, shape: SendLogResultList },
            },
          },
        },
        401: { fixtures: fixtures.getSendLog[401], shape: ApiError },
        403: { fixtures: fixtures.getSendLog[403], shape: ApiError },
        404: { fixtures: fixtures.getSendLog[404], shape: NotFound },
        429: { fixtures: fixtures.getSendLog[429], shape: RateLimitError },
      },
    },
    searchSendLogs: {
      method: 'POST',
      path: '/send-logs/search',
      headers: ['accept', 'content-type'],
      answers: {
        200: { fixtures: fixtures.searchSendLogs[200], shape: SearchResult },
        400: { fixtures: fixtures.searchSendLogs[400], shape: ApiError },
        401: { fixtures: fixtures.searchSendLogs[401], shape: ApiError },
        403: { fixtures: fixtures.searchSendLogs[403], shape: ApiError },
        429: { fixtures: fixtures.searchSendLogs[429], shape: RateLimitError },
      },
    },
  },
}
