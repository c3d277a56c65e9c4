import { answer, get, post } from '@sendspec/contract'
import { docs } from '../addresses.ts'
import { errors, unreadable } from '../errors.ts'
import { GetSendLogQuery, NotFound, SearchResult, SendLogPath, SendLogResult, SendLogSearch } from './schemas.ts'

const common = { resource: 'send-logs', permissions: ['sendLog.read'] }

export const routes = {
  getSendLog: get('/send-logs/:send_id', {
    ...common,
    docs: `${docs}#view-a-single-send-log`,
    summary: 'Get a send log',
    description: 'Gets the record of one send, with the number or the list of its destinations.',
    pathParams: SendLogPath,
    query: GetSendLogQuery,
    dependent: {
      status: 200,
      pointer: '/data',
      parameter: { in: 'query', name: 'group_destinations' },
      cases: { count: 'CountedSendLog', list: 'ListedSendLog' },
      otherwise: 'count',
    },
    collection: { of: 'sendLogs', action: 'get' },
    answers: { 200: answer(SendLogResult, 'The send log.'), 404: answer(NotFound, 'No send has this id.'), ...errors },
  }),
  searchSendLogs: post('/send-logs/search', {
    ...common,
    docs: `${docs}#search-send-logs`,
    summary: 'Search send logs',
    description: 'Finds send logs by campaign and by the time that delivery began.',
    body: SendLogSearch,
    requestBody: {
      required: true,
      description: 'The search. `{}` finds everything.',
      finding: 'dripcel-search-body-required-unstated',
    },
    safe: true,
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
    answers: { 200: answer(SearchResult, 'One page of send logs.'), 400: unreadable, ...errors },
  }),
}
