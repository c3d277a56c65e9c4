import { operation } from '@sendspec/contract'
import { initContract } from '@ts-rest/core'
import { docs, mdx, rateLimitsPage, rendered, siblingPages } from './pages.ts'
import { ApiError, ListSendsQuery, SendPage } from './schemas.ts'

const c = initContract()

export const contract = c.router({
  listSends: {
    method: 'GET',
    path: '/api/v3/send',
    summary: 'List sends',
    description: 'Lists the sends that anyone in the organization has started, one page at a time.',
    query: ListSendsQuery,
    responses: {
      200: SendPage,
      401: ApiError,
      429: c.noBody(),
    },
    metadata: operation({
      docs,
      resource: 'sends',
      provenance: rendered(2),
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
      responses: {
        200: { description: 'One page of sends.', provenance: mdx(19) },
        401: {
          description: 'The access token is missing, wrong or older than two hours.',
          provenance: siblingPages,
          finding: 'sendoso-errors-undocumented',
        },
        429: {
          description: 'More than 10 requests in a second. The body is not documented.',
          provenance: rateLimitsPage,
          finding: 'sendoso-errors-undocumented',
        },
      },
    }),
  },
})
