import { operation, type ResponseNotes } from '@sendspec/contract'
import { initContract } from '@ts-rest/core'
import { docs, introductionPage, page } from './pages.ts'
import { rateLimit } from './rate-limit.ts'
import { ApiError, ListMessagesQuery, MessageList, RateLimitHeaders } from './schemas.ts'

const c = initContract()

/** After the first request of a window that ended long ago, so that a client that waits for its end does not wait. */
const headerExamples = {
  'X-RateLimit-Limit': rateLimit.requests,
  'X-RateLimit-Remaining': rateLimit.requests - 1,
  'X-RateLimit-Reset': 1_668_074_325,
}

const failure = (description: string): ResponseNotes => ({
  description,
  provenance: introductionPage,
  finding: 'sendo-error-statuses-elsewhere',
  headers: RateLimitHeaders,
  headerExamples,
})

export const contract = c.router({
  listMessages: {
    method: 'GET',
    path: '/v1/message/list',
    summary: 'List messages',
    description: 'Lists the incoming and outgoing messages of one campaign, one page at a time.',
    query: ListMessagesQuery,
    responses: {
      200: MessageList,
      400: ApiError,
      401: ApiError,
      403: ApiError,
      404: ApiError,
      429: ApiError,
      500: ApiError,
    },
    metadata: operation({
      docs,
      resource: 'messages',
      provenance: page(4),
      pagination: {
        kind: 'offset',
        in: 'query',
        skip: 'skip',
        limit: 'limit',
        defaultLimit: 10,
        items: '/messages',
      },
      collection: {
        of: 'messages',
        action: 'list',
        where: [
          { in: 'query', pointer: '/campaign', item: ['/campaignId'], unknown: 404 },
          { in: 'query', pointer: '/direction', item: ['/direction'] },
          { in: 'query', pointer: '/number', item: ['/from', '/to'] },
        ],
      },
      responses: {
        200: { description: 'One page of messages.', provenance: page(51), headers: RateLimitHeaders, headerExamples },
        400: failure('A parameter is missing or wrong.'),
        401: failure('The API key is missing.'),
        403: failure('The API key is not valid.'),
        404: failure('Nothing has this identifier.'),
        429: {
          ...failure('More than 20 requests in a second.'),
          headerExamples: { ...headerExamples, 'X-RateLimit-Remaining': 0 },
        },
        500: failure('The server failed. The documentation says 5XX without naming statuses; this contract has 500.'),
      },
    }),
  },
})
