// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendo/evidence/payloads

import type { ApiError, MessageList } from './messages.ts'
import type { Fixture } from './runtime/testing/fixture.ts'

export type { Fixture, FixtureSource } from './runtime/testing/fixture.ts'

/**
 * A text and a media message that came in, both of one campaign.
 * Printed on https://docs.sendo.dev/api-reference/message/list, lines 6 to 42;
 * https://docs.sendo.dev/api-reference/message/list, lines 86 to 122;
 * https://docs.sendo.dev/api-reference/message/list, lines 126 to 162.
 */
export const listMessages200TwoInbound: Fixture<MessageList> = {
  operation: 'listMessages',
  part: 200,
  name: 'two-inbound',
  origin: 'printed',
  sources: [
    { url: 'https://docs.sendo.dev/api-reference/message/list', lines: [6, 42] },
    { url: 'https://docs.sendo.dev/api-reference/message/list', lines: [86, 122] },
    { url: 'https://docs.sendo.dev/api-reference/message/list', lines: [126, 162] },
  ],
  body: {
    messages: [
      {
        id: 'f7d258bd-f697-4840-b8a6-165707e12345',
        type: 'SMS',
        createdAt: '2023-09-19T04:55:50.723Z',
        sentAt: '2023-09-19T04:55:50.723Z',
        updatedAt: '2023-09-19T04:55:55.884Z',
        direction: 'INBOUND',
        from: '+14159436397',
        to: '+12061234567',
        body: 'Incoming message',
        numSegments: 1,
        campaignId: 'U7fQ3123',
        status: 'DELIVERED',
      },
      {
        id: 'f7d258bd-f697-4840-b8a6-165707e12123',
        type: 'MMS',
        createdAt: '2023-09-19T04:55:50.723Z',
        sentAt: '2023-09-19T04:55:50.723Z',
        updatedAt: '2023-09-19T04:55:55.884Z',
        direction: 'INBOUND',
        from: '+14159436397',
        to: '+12061234567',
        body: 'Another incoming message',
        mediaUrls: ['https://example.com/image.jpg'],
        numSegments: 1,
        campaignId: 'U7fQ3123',
        metadata: { customId: '123456789' },
        status: 'DELIVERED',
      },
    ],
  },
}

/**
 * A request without the required campaign.
 * Written by hand from the contract: the page has none.
 */
export const listMessages400NoCampaign: Fixture<ApiError> = {
  operation: 'listMessages',
  part: 400,
  name: 'no-campaign',
  origin: 'composed',
  sources: [],
  body: { error: 'The parameter campaign is required.' },
}

/**
 * A request without an API key.
 * Written by hand from the contract: the page has none.
 */
export const listMessages401NoKey: Fixture<ApiError> = {
  operation: 'listMessages',
  part: 401,
  name: 'no-key',
  origin: 'composed',
  sources: [],
  body: { error: 'The API key is missing.' },
}

/**
 * A request with an API key that is not valid.
 * Written by hand from the contract: the page has none.
 */
export const listMessages403BadKey: Fixture<ApiError> = {
  operation: 'listMessages',
  part: 403,
  name: 'bad-key',
  origin: 'composed',
  sources: [],
  body: { error: 'The API key is not valid.' },
}

/**
 * A request for something that does not exist.
 * Written by hand from the contract: the page has none.
 */
export const listMessages404NotFound: Fixture<ApiError> = {
  operation: 'listMessages',
  part: 404,
  name: 'not-found',
  origin: 'composed',
  sources: [],
  body: { error: 'There is nothing with this identifier.' },
}

/**
 * The twenty-first request within a second.
 * Written by hand from the contract: the page has none.
 */
export const listMessages429TooManyRequests: Fixture<ApiError> = {
  operation: 'listMessages',
  part: 429,
  name: 'too-many-requests',
  origin: 'composed',
  sources: [],
  body: { error: 'Too many requests.' },
}

/**
 * A failure of the server.
 * Written by hand from the contract: the page has none.
 */
export const listMessages500ServerFailure: Fixture<ApiError> = {
  operation: 'listMessages',
  part: 500,
  name: 'server-failure',
  origin: 'composed',
  sources: [],
  body: { error: 'Something went wrong.' },
}

/** All of them, by operation, then status or `request`, then name. */
export const fixtures: Fixtures = {
  listMessages: {
    200: {
      'two-inbound': listMessages200TwoInbound,
    },
    400: {
      'no-campaign': listMessages400NoCampaign,
    },
    401: {
      'no-key': listMessages401NoKey,
    },
    403: {
      'bad-key': listMessages403BadKey,
    },
    404: {
      'not-found': listMessages404NotFound,
    },
    429: {
      'too-many-requests': listMessages429TooManyRequests,
    },
    500: {
      'server-failure': listMessages500ServerFailure,
    },
  },
}

/** The type of `fixtures`. */
export interface Fixtures {
  readonly listMessages: {
    readonly 200: {
      readonly 'two-inbound': typeof listMessages200TwoInbound
    }
    readonly 400: {
      readonly 'no-campaign': typeof listMessages400NoCampaign
    }
    readonly 401: {
      readonly 'no-key': typeof listMessages401NoKey
    }
    readonly 403: {
      readonly 'bad-key': typeof listMessages403BadKey
    }
    readonly 404: {
      readonly 'not-found': typeof listMessages404NotFound
    }
    readonly 429: {
      readonly 'too-many-requests': typeof listMessages429TooManyRequests
    }
    readonly 500: {
      readonly 'server-failure': typeof listMessages500ServerFailure
    }
  }
}
