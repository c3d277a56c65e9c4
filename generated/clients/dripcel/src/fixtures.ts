// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/dripcel/evidence/payloads

import type { Fixture } from './runtime/testing/fixture.ts'
import type {
  ApiError,
  NotFound,
  RateLimitError,
  SearchResult,
  SearchSendLogsParams,
  SendLogResultCount,
  SendLogResultList,
} from './send-logs.ts'

export type { Fixture, FixtureSource } from './runtime/testing/fixture.ts'

/**
 * A send log with the number of contacts it went to.
 * Sketched on https://docs.dripcel.com/API/send-logs, lines 34 to 37.
 */
export const getSendLog200Counted: Fixture<SendLogResultCount> = {
  operation: 'getSendLog',
  part: 200,
  name: 'counted',
  origin: 'sketched',
  sources: [{ url: 'https://docs.dripcel.com/API/send-logs', lines: [34, 37] }],
  body: {
    ok: true,
    data: {
      _id: '61d5f0a2b7c8d9e0f1a2b3c4',
      campaign_id: '5f5a1d8d2e0e4c6c8c0c0c0c',
      message: 'Hi {{firstname}}, our winter sale starts today.',
      triggeredBy: 'campaign',
      startDeliveryAt: '2022-01-05T19:25:22.000Z',
      destinations: 3,
    },
  },
}

/**
 * The same send log with the cell numbers it went to.
 * Sketched on https://docs.dripcel.com/API/send-logs, lines 34 to 37.
 */
export const getSendLog200Listed: Fixture<SendLogResultList> = {
  operation: 'getSendLog',
  part: 200,
  name: 'listed',
  origin: 'sketched',
  sources: [{ url: 'https://docs.dripcel.com/API/send-logs', lines: [34, 37] }],
  body: {
    ok: true,
    data: {
      _id: '61d5f0a2b7c8d9e0f1a2b3c4',
      campaign_id: '5f5a1d8d2e0e4c6c8c0c0c0c',
      message: 'Hi {{firstname}}, our winter sale starts today.',
      triggeredBy: 'campaign',
      startDeliveryAt: '2022-01-05T19:25:22.000Z',
      destinations: ['0820000001', '0820000002', '0820000003'],
    },
  },
}

/**
 * A request with a wrong API key.
 * Written by hand from the contract: the page has none.
 */
export const getSendLog401BadKey: Fixture<ApiError> = {
  operation: 'getSendLog',
  part: 401,
  name: 'bad-key',
  origin: 'composed',
  sources: [],
  body: { ok: false, error: 'The API key is not valid.' },
}

/**
 * An API key that lacks the permission `sendLog.read`.
 * Written by hand from the contract: the page has none.
 */
export const getSendLog403MissingPermission: Fixture<ApiError> = {
  operation: 'getSendLog',
  part: 403,
  name: 'missing-permission',
  origin: 'composed',
  sources: [],
  body: { ok: false, error: 'The API key lacks the permission sendLog.read.' },
}

/**
 * No send has this id.
 * Sketched on https://docs.dripcel.com/API/send-logs, lines 40 to 46.
 */
export const getSendLog404ResourceNotFound: Fixture<NotFound> = {
  operation: 'getSendLog',
  part: 404,
  name: 'resource-not-found',
  origin: 'sketched',
  sources: [{ url: 'https://docs.dripcel.com/API/send-logs', lines: [40, 46] }],
  body: { ok: false, error: { code: 'resource_not_found', message: 'No send log has this _id.' } },
}

/**
 * More than about 50 requests in a minute.
 * Written by hand from the contract: the page has none.
 */
export const getSendLog429RateLimited: Fixture<RateLimitError> = {
  operation: 'getSendLog',
  part: 429,
  name: 'rate-limited',
  origin: 'composed',
  sources: [],
  body: { ok: false, error: { resetsAt: 1735689600000, remaining: 0 } },
}

/**
 * The sends of one campaign in January 2022, as the page asks for them.
 * Printed on https://docs.dripcel.com/API/send-logs, lines 62 to 74.
 */
export const searchSendLogsRequestJanuary2022: Fixture<Pick<SearchSendLogsParams, 'find' | 'options'>> = {
  operation: 'searchSendLogs',
  part: 'request',
  name: 'january-2022',
  origin: 'printed',
  sources: [{ url: 'https://docs.dripcel.com/API/send-logs', lines: [62, 74] }],
  body: {
    find: {
      campaign_id: ['5f5a1d8d2e0e4c6c8c0c0c0c'],
      startDeliveryAt: { $gte: '2022-01-01T00:00:00.000Z', $lte: '2022-01-31T23:59:59.999Z' },
    },
    options: { skip: 0, limit: 1000 },
  },
}

/**
 * Two send logs of one campaign, and the search as the server read it.
 * Sketched on https://docs.dripcel.com/API/send-logs, lines 78 to 86.
 */
export const searchSendLogs200TwoSendLogs: Fixture<SearchResult> = {
  operation: 'searchSendLogs',
  part: 200,
  name: 'two-send-logs',
  origin: 'sketched',
  sources: [{ url: 'https://docs.dripcel.com/API/send-logs', lines: [78, 86] }],
  body: {
    ok: true,
    data: {
      total: 2,
      send_logs: [
        {
          _id: '61d5f0a2b7c8d9e0f1a2b3c4',
          campaign_id: '5f5a1d8d2e0e4c6c8c0c0c0c',
          message: 'Hi {{firstname}}, our winter sale starts today.',
          triggeredBy: 'campaign',
          startDeliveryAt: '2022-01-05T19:25:22.000Z',
          destinations: 3,
        },
        {
          _id: '61dd2b3c4d5e6f708192a3b4',
          campaign_id: '5f5a1d8d2e0e4c6c8c0c0c0c',
          message: 'Hi {{firstname}}, the winter sale ends tomorrow.',
          triggeredBy: 'campaign',
          startDeliveryAt: '2022-01-11T07:00:00.000Z',
          destinations: 2,
        },
      ],
      parsed: {
        find: {
          campaign_id: ['5f5a1d8d2e0e4c6c8c0c0c0c'],
          startDeliveryAt: { $gte: '2022-01-01T00:00:00.000Z', $lte: '2022-01-31T23:59:59.999Z' },
        },
        options: { skip: 0, limit: 1000 },
      },
    },
  },
}

/**
 * A search that matches nothing.
 * Written by hand from the contract: the page has none.
 */
export const searchSendLogs200NoSendLogs: Fixture<SearchResult> = {
  operation: 'searchSendLogs',
  part: 200,
  name: 'no-send-logs',
  origin: 'composed',
  sources: [],
  body: {
    ok: true,
    requestId: 'req-example-1',
    data: { total: 0, send_logs: [], parsed: { find: {}, options: { skip: 0, limit: 1000 } } },
  },
}

/**
 * A request that the server cannot read.
 * Written by hand from the contract: the page has none.
 */
export const searchSendLogs400InvalidRequest: Fixture<ApiError> = {
  operation: 'searchSendLogs',
  part: 400,
  name: 'invalid-request',
  origin: 'composed',
  sources: [],
  body: { ok: false, error: 'options.limit must be a number' },
}

/**
 * A request with a wrong API key.
 * Written by hand from the contract: the page has none.
 */
export const searchSendLogs401BadKey: Fixture<ApiError> = {
  operation: 'searchSendLogs',
  part: 401,
  name: 'bad-key',
  origin: 'composed',
  sources: [],
  body: { ok: false, error: 'The API key is not valid.' },
}

/**
 * An API key that lacks the permission `sendLog.read`.
 * Written by hand from the contract: the page has none.
 */
export const searchSendLogs403MissingPermission: Fixture<ApiError> = {
  operation: 'searchSendLogs',
  part: 403,
  name: 'missing-permission',
  origin: 'composed',
  sources: [],
  body: { ok: false, error: 'The API key lacks the permission sendLog.read.' },
}

/**
 * More than about 50 requests in a minute.
 * Written by hand from the contract: the page has none.
 */
export const searchSendLogs429RateLimited: Fixture<RateLimitError> = {
  operation: 'searchSendLogs',
  part: 429,
  name: 'rate-limited',
  origin: 'composed',
  sources: [],
  body: { ok: false, error: { resetsAt: 1735689600000, remaining: 0 } },
}

/** All of them, by operation, then status or `request`, then name. */
export const fixtures: Fixtures = {
  getSendLog: {
    200: {
      counted: getSendLog200Counted,
      listed: getSendLog200Listed,
    },
    401: {
      'bad-key': getSendLog401BadKey,
    },
    403: {
      'missing-permission': getSendLog403MissingPermission,
    },
    404: {
      'resource-not-found': getSendLog404ResourceNotFound,
    },
    429: {
      'rate-limited': getSendLog429RateLimited,
    },
  },
  searchSendLogs: {
    request: {
      'january-2022': searchSendLogsRequestJanuary2022,
    },
    200: {
      'two-send-logs': searchSendLogs200TwoSendLogs,
      'no-send-logs': searchSendLogs200NoSendLogs,
    },
    400: {
      'invalid-request': searchSendLogs400InvalidRequest,
    },
    401: {
      'bad-key': searchSendLogs401BadKey,
    },
    403: {
      'missing-permission': searchSendLogs403MissingPermission,
    },
    429: {
      'rate-limited': searchSendLogs429RateLimited,
    },
  },
}

/** The type of `fixtures`. */
export interface Fixtures {
  readonly getSendLog: {
    readonly 200: {
      readonly counted: typeof getSendLog200Counted
      readonly listed: typeof getSendLog200Listed
    }
    readonly 401: {
      readonly 'bad-key': typeof getSendLog401BadKey
    }
    readonly 403: {
      readonly 'missing-permission': typeof getSendLog403MissingPermission
    }
    readonly 404: {
      readonly 'resource-not-found': typeof getSendLog404ResourceNotFound
    }
    readonly 429: {
      readonly 'rate-limited': typeof getSendLog429RateLimited
    }
  }
  readonly searchSendLogs: {
    readonly request: {
      readonly 'january-2022': typeof searchSendLogsRequestJanuary2022
    }
    readonly 200: {
      readonly 'two-send-logs': typeof searchSendLogs200TwoSendLogs
      readonly 'no-send-logs': typeof searchSendLogs200NoSendLogs
    }
    readonly 400: {
      readonly 'invalid-request': typeof searchSendLogs400InvalidRequest
    }
    readonly 401: {
      readonly 'bad-key': typeof searchSendLogs401BadKey
    }
    readonly 403: {
      readonly 'missing-permission': typeof searchSendLogs403MissingPermission
    }
    readonly 429: {
      readonly 'rate-limited': typeof searchSendLogs429RateLimited
    }
  }
}
