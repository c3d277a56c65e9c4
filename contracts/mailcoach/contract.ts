import { absent, amend, field, operation, type ResponseNotes } from '@sendspec/contract'
import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { authenticationPage, docs, laravelErrors, laravelValidation, page } from './pages.ts'
import { rateLimit } from './rate-limit.ts'
import { ApiError, JsonHeaders, ListSendsQuery, SendPage, SendPath, SingleSend, ValidationError } from './schemas.ts'

const c = initContract()

const limitHeader = (description: string) =>
  field(
    authenticationPage,
    amend('mailcoach-rate-limit-unstated', absent, z.coerce.number().int()).optional(),
    description,
  )

const limits = {
  'X-RateLimit-Limit': limitHeader('Number of requests that are allowed in the current period.'),
  'X-RateLimit-Remaining': limitHeader('Number of requests that are left in the current period.'),
}
const headers = z.object(limits)
/** After the first request of a minute. */
const headerExamples = { 'X-RateLimit-Limit': rateLimit.requests, 'X-RateLimit-Remaining': rateLimit.requests - 1 }

const undocumented = { provenance: laravelErrors, finding: 'mailcoach-errors-undocumented' }

/** Errors that every operation can return. */
const errors = {
  401: { description: 'The token is missing or wrong.', provenance: page(155) },
  403: { description: 'The user of the token may not do this.', ...undocumented },
  429: {
    description: 'More requests than the limit allows.',
    provenance: authenticationPage,
    finding: 'mailcoach-errors-undocumented',
    headers: z.object({ ...limits, 'Retry-After': limitHeader('Seconds to wait before the next request.') }),
    headerExamples: { ...headerExamples, 'X-RateLimit-Remaining': 0, 'Retry-After': 1 },
  },
} satisfies Record<number, ResponseNotes>

const notFound = { description: 'No send has this UUID.', ...undocumented }

export const contract = c.router({
  listSends: {
    method: 'GET',
    path: '/api/sends',
    summary: 'List sends',
    description: 'Lists sends, the latest first unless sorted otherwise, 15 on a page.',
    query: ListSendsQuery,
    headers: JsonHeaders,
    responses: { 200: SendPage, 400: ApiError, 401: ApiError, 403: ApiError, 422: ValidationError, 429: ApiError },
    metadata: operation({
      docs,
      resource: 'sends',
      provenance: page(7),
      pagination: { kind: 'links', page: 'page', first: 1, items: '/data', next: '/links/next' },
      collection: {
        of: 'sends',
        action: 'list',
        where: [
          { in: 'query', pointer: '/filter/subscriber_uuid', item: ['/subscriber_uuid'] },
          { in: 'query', pointer: '/filter/campaign_uuid', item: ['/campaign_uuid'] },
          { in: 'query', pointer: '/filter/automation_mail_uuid', item: ['/automation_mail_uuid'] },
          {
            in: 'query',
            pointer: '/filter/transactional_mail_log_item_uuid',
            item: ['/transactional_mail_log_item_uuid'],
          },
        ],
        sort: {
          in: 'query',
          pointer: '/sort',
          orders: { '-sent_at': { by: '/sent_at', descending: true }, sent_at: { by: '/sent_at' } },
        },
      },
      responses: {
        200: { description: 'One page of sends.', provenance: page(24), headers, headerExamples },
        400: { description: 'The list does not have this filter or sort.', ...undocumented },
        422: {
          description: 'The input does not pass validation.',
          provenance: laravelValidation,
          finding: 'mailcoach-errors-undocumented',
        },
        ...errors,
      },
    }),
  },
  getSend: {
    method: 'GET',
    path: '/api/sends/:uuid',
    summary: 'Get a send',
    description: 'Gets one send by its UUID.',
    pathParams: SendPath,
    headers: JsonHeaders,
    responses: { 200: SingleSend, 401: ApiError, 403: ApiError, 404: ApiError, 429: ApiError },
    metadata: operation({
      docs,
      resource: 'sends',
      provenance: page(110),
      collection: { of: 'sends', action: 'get' },
      responses: {
        200: { description: 'The send.', provenance: page(118), headers, headerExamples },
        404: notFound,
        ...errors,
      },
    }),
  },
  deleteSend: {
    method: 'DELETE',
    path: '/api/sends/:uuid',
    summary: 'Delete a send',
    description: 'Deletes the record of a send.',
    pathParams: SendPath,
    headers: JsonHeaders,
    responses: { 204: c.noBody(), 401: ApiError, 403: ApiError, 404: ApiError, 429: ApiError },
    metadata: operation({
      docs,
      resource: 'sends',
      provenance: page(140),
      collection: { of: 'sends', action: 'remove' },
      responses: {
        204: { description: 'The send is deleted.', provenance: page(148), headers, headerExamples },
        404: notFound,
        ...errors,
      },
    }),
  },
})
