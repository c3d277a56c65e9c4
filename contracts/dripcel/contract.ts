import { assumed, operation, type ResponseNotes } from '@sendspec/contract'
import { initContract } from '@ts-rest/core'
import { docs, overviewPage, page, sendPage } from './pages.ts'
import {
  ApiError,
  GetSendLogQuery,
  NotFound,
  RateLimitError,
  SearchResult,
  SendLogPath,
  SendLogResult,
  SendLogSearch,
} from './schemas.ts'

const c = initContract()

const finding = 'dripcel-errors-undocumented'
const resource = 'send-logs'
const permissions = ['sendLog.read']

/** Errors that both operations can return. */
const errors = {
  401: {
    description: 'The API key is missing or wrong.',
    provenance: assumed('Every endpoint needs a key, and 401 is the status of HTTP for a request without one.'),
    finding,
  },
  403: {
    description: 'The API key lacks the permission `sendLog.read`.',
    provenance: assumed('The page names a permission, and 403 is the status of HTTP for one that is lacking.'),
    finding,
  },
  429: { description: 'More than about 50 requests in a minute.', provenance: overviewPage, finding },
} satisfies Record<number, ResponseNotes>

export const contract = c.router({
  getSendLog: {
    method: 'GET',
    path: '/send-logs/:send_id',
    summary: 'Get a send log',
    description: 'Gets the record of one send, with the number or the list of its destinations.',
    pathParams: SendLogPath,
    query: GetSendLogQuery,
    responses: { 200: SendLogResult, 401: ApiError, 403: ApiError, 404: NotFound, 429: RateLimitError },
    metadata: operation({
      docs: `${docs}#view-a-single-send-log`,
      resource,
      permissions,
      provenance: page(21),
      dependent: {
        status: 200,
        pointer: '/data',
        parameter: { in: 'query', name: 'group_destinations' },
        cases: { count: 'CountedSendLog', list: 'ListedSendLog' },
        otherwise: 'count',
      },
      collection: { of: 'sendLogs', action: 'get' },
      responses: {
        200: { description: 'The send log.', provenance: page(33) },
        404: { description: 'No send has this id.', provenance: page(39) },
        ...errors,
      },
    }),
  },
  searchSendLogs: {
    method: 'POST',
    path: '/send-logs/search',
    summary: 'Search send logs',
    description: 'Finds send logs by campaign and by the time that delivery began. It changes nothing.',
    body: SendLogSearch,
    responses: { 200: SearchResult, 400: ApiError, 401: ApiError, 403: ApiError, 429: RateLimitError },
    metadata: operation({
      docs: `${docs}#search-send-logs`,
      resource,
      permissions,
      provenance: page(48),
      safe: true,
      requestBody: { required: true, description: 'The search. `{}` finds everything.' },
      pagination: {
        kind: 'offset',
        in: 'body',
        skip: '/options/skip',
        limit: '/options/limit',
        defaultLimit: 1000,
        items: '/data/send_logs',
        total: '/data/total',
      },
      collection: {
        of: 'sendLogs',
        action: 'list',
        as: 'CountedSendLog',
        where: [
          { in: 'body', pointer: '/find/campaign_id', item: ['/campaign_id'] },
          { in: 'body', pointer: '/find/startDeliveryAt/$gte', item: ['/startDeliveryAt'], by: 'atLeast' },
          { in: 'body', pointer: '/find/startDeliveryAt/$lte', item: ['/startDeliveryAt'], by: 'atMost' },
        ],
        repeats: [
          { in: 'body', pointer: '/find', at: '/data/parsed/find', otherwise: {} },
          { in: 'body', pointer: '/options/skip', at: '/data/parsed/options/skip' },
          { in: 'body', pointer: '/options/limit', at: '/data/parsed/options/limit' },
        ],
      },
      responses: {
        200: { description: 'One page of send logs.', provenance: page(77) },
        400: { description: 'The server cannot read the search.', provenance: sendPage, finding },
        ...errors,
      },
    }),
  },
})
