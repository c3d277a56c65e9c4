import { answer, del, get, noBody } from '@sendspec/contract'
import { counted, errors, failure, invalid } from '../errors.ts'
import { JsonHeaders, ListSendsQuery, SendPage, SendPath, SingleSend } from './schemas.ts'

const common = { resource: 'sends', headers: JsonHeaders }
const notFound = failure('No send has this UUID.')

/** Sends whose key has the value of the filter with its name. */
const matching = (key: string) => ({ in: 'query', pointer: `/filter/${key}`, item: [`/${key}`] }) as const

export const routes = {
  listSends: get('/api/sends', {
    ...common,
    summary: 'List sends',
    description: 'Lists sends, the latest first unless sorted otherwise.',
    query: ListSendsQuery,
    pagination: { kind: 'links', page: 'page', first: 1, items: '/data', next: '/links/next' },
    collection: {
      of: 'sends',
      action: 'list',
      where: [
        matching('subscriber_uuid'),
        matching('campaign_uuid'),
        matching('automation_mail_uuid'),
        matching('transactional_mail_log_item_uuid'),
      ],
      sort: {
        in: 'query',
        pointer: '/sort',
        orders: { '-sent_at': { by: '/sent_at', descending: true }, sent_at: { by: '/sent_at' } },
      },
    },
    answers: {
      200: answer(SendPage, 'One page of sends.', counted),
      400: failure('The list does not have this filter or sort.'),
      422: invalid,
      ...errors,
    },
  }),
  getSend: get('/api/sends/:uuid', {
    ...common,
    summary: 'Get a send',
    description: 'Gets one send by its UUID.',
    pathParams: SendPath,
    collection: { of: 'sends', action: 'get' },
    answers: { 200: answer(SingleSend, 'The send.', counted), 404: notFound, ...errors },
  }),
  deleteSend: del('/api/sends/:uuid', {
    ...common,
    summary: 'Delete a send',
    description: 'Deletes the record of a send.',
    pathParams: SendPath,
    collection: { of: 'sends', action: 'remove' },
    answers: { 204: noBody('The send is deleted.', counted), 404: notFound, ...errors },
  }),
}
