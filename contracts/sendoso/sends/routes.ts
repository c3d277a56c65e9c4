import { answer, get } from '@sendspec/contract'
import { errors } from '../errors.ts'
import { ListSendsQuery, SendPage } from './schemas.ts'

export const routes = {
  listSends: get('/api/v3/send', {
    summary: 'List sends',
    description: 'Lists the sends that anyone in the organization has started, one page at a time.',
    resource: 'sends',
    query: ListSendsQuery,
    pagination: {
      kind: 'page',
      page: 'page',
      size: 'per_page',
      first: 1,
      items: '/sends',
      total: '/total_count',
      pageSize: '/per_page',
    },
    collection: {
      of: 'sends',
      action: 'list',
      repeats: [{ in: 'query', pointer: '/page', at: '/current_page', otherwise: 1 }],
    },
    answers: { 200: answer(SendPage, 'One page of sends.'), ...errors },
  }),
}
