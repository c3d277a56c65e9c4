import { answer, get } from '@sendspec/contract'
import { anyFailure, counted, errors } from '../errors.ts'
import { ListMessagesQuery, MessageList } from './schemas.ts'

export const routes = {
  listMessages: get('/v1/message/list', {
    summary: 'List messages',
    description: 'Lists the incoming and outgoing messages of one campaign, one page at a time.',
    resource: 'messages',
    query: ListMessagesQuery,
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
    answers: { 200: answer(MessageList, 'One page of messages.', counted), ...errors },
    failure: anyFailure,
  }),
}
