// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/mailcoach

import type { MailcoachCallOptions, MailcoachConnection, MailcoachPageOptions } from './client.ts'
import { call } from './runtime/call.ts'
import { lazy, numberHeader, type Operation } from './runtime/operation.ts'
import { items, pages } from './runtime/pages.ts'
import { checkRules, fillPath, queryString } from './runtime/parameters.ts'
import type { CallAnswer, CallFailure, EmptySuccess } from './runtime/results.ts'

/**
 * Lists sends, the latest first unless sorted otherwise.
 * @see https://mailcoach.app/docs/self-hosted/v6/using-mailcoach/using-the-api/sends
 * @remarks mailcoach-rate-limit-disagreement: The rate limit is 60 requests a minute on one authentication page, and 5
 * a second on the other.
 * @remarks mailcoach-tenant-url-placeholder: All three sample calls go to the template placeholder `::tenantUrl::`;
 * the page names no server.
 * @remarks mailcoach-types-unstated: No field has a stated type or a description, and 5 of the 13 fields of a send are
 * null in every example.
 * @remarks mailcoach-rate-limit-unstated: Neither the rate limit nor its headers are mentioned or linked.
 * @example
 * const result = await listSends(connection)
 * if (result.ok) result.data // { data: […], links: { … }, meta: { … } }
 */
export function listSends(
  connection: MailcoachConnection,
  params: ListSendsParams = {},
  options?: MailcoachCallOptions,
): Promise<ListSendsResult> {
  return call(connection, listSendsOperation, params, options)
}

/**
 * The pages of `listSends`, from the one that `params` asks for.
 * @throws CallError if a call fails; its `params` ask for the page that failed.
 * @throws UsageError if the parameters are wrong.
 */
export function listSendsPages(
  connection: MailcoachConnection,
  params: ListSendsParams = {},
  options?: MailcoachPageOptions,
): AsyncGenerator<SendPage, void> {
  return pages<ListSendsParams, SendPage>({
    params,
    options,
    call: (params, options) => listSends(connection, params, options),
    items: (page) => page.data,
    next: ({ params, page }) => {
      if (page.links.next === null) return undefined
      return { ...params, page: (params.page ?? 1) + 1 }
    },
  })
}

/**
 * The items of all pages of `listSends`, from the page that `params` asks for.
 * @throws CallError if a call fails; its `params` ask for the page that failed.
 * @throws UsageError if the parameters are wrong.
 */
export function listSendsItems(
  connection: MailcoachConnection,
  params: ListSendsParams = {},
  options?: MailcoachPageOptions,
): AsyncGenerator<Send, void> {
  return items<SendPage, Send>(listSendsPages(connection, params, options), (page) => page.data, options)
}

const listSendsOperation: Operation = {
  id: 'listSends',
  docs: 'https://mailcoach.app/docs/self-hosted/v6/using-mailcoach/using-the-api/sends',
  method: 'GET',
  repeatable: true,
  path: '/api/sends',
  query: ['filter', 'sort', 'page'],
  encode: queryString,
  rules: [
    { at: ['sort'], oneOf: ['-sent_at', 'sent_at'] },
    { at: ['page'], expected: 'an integer from 1', holds: (value: number) => Number.isInteger(value) && value >= 1 },
  ],
  check: checkRules,
  json: [200, 400, 401, 403, 422, 429],
  responseHeaders: (headers) => ({
    'X-RateLimit-Limit': numberHeader(headers, 'X-RateLimit-Limit'),
    'X-RateLimit-Remaining': numberHeader(headers, 'X-RateLimit-Remaining'),
    'Retry-After': numberHeader(headers, 'Retry-After'),
  }),
  validators: /* @__PURE__ */ lazy(() => import('./checks/sends.validate.ts')),
}

/** The parameters of `listSends`. */
export interface ListSendsParams {
  /**
   * Only sends with these properties.
   * @remarks mailcoach-filter-syntax-unstated: Four properties can be filtered by, but how to write a filter, or
   * several, is not stated.
   */
  filter?: ListSendsFilter | undefined
  /**
   * Order by time sent: latest first, or earliest first.
   * @default '-sent_at'
   */
  sort?: '-sent_at' | 'sent_at' | undefined
  /**
   * Number of the page, starting at 1. A page has 15 sends.
   * @remarks mailcoach-page-parameter-undocumented: The list is said to give all sent items, but gives 15 at a time,
   * and how to get the others is not stated.
   */
  page?: number | undefined
}

/** What `listSends` results in. Narrow it by `ok`, then `kind`, then `status`. */
export type ListSendsResult =
  | ListSends200
  | ListSends400
  | ListSends401
  | ListSends403
  | ListSends422
  | ListSends429
  | CallFailure

/** One page of sends. */
export interface ListSends200 extends CallAnswer {
  readonly ok: true
  readonly kind?: undefined
  readonly status: 200
  readonly data: SendPage
  readonly headers: ListSends200Headers
}

/**
 * The list does not have this filter or sort.
 * @remarks mailcoach-errors-undocumented: One error body is shown, without its status; no status of an error is
 * listed.
 */
export interface ListSends400 extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: 400
  readonly error: ApiError
}

/** The token is missing or wrong. */
export interface ListSends401 extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: 401
  readonly error: ApiError
}

/**
 * The user of the token may not do this.
 * @remarks mailcoach-errors-undocumented: One error body is shown, without its status; no status of an error is
 * listed.
 */
export interface ListSends403 extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: 403
  readonly error: ApiError
}

/**
 * The input does not pass validation.
 * @remarks mailcoach-errors-undocumented: One error body is shown, without its status; no status of an error is
 * listed.
 */
export interface ListSends422 extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: 422
  readonly error: ValidationError
}

/**
 * More requests than the limit allows.
 * @remarks mailcoach-errors-undocumented: One error body is shown, without its status; no status of an error is
 * listed.
 */
export interface ListSends429 extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: 429
  readonly error: ApiError
  readonly headers: ListSends429Headers
}

/**
 * Response headers. One that the server leaves out, or a browser hides, is `undefined`, and so is one that should be a
 * number and is not.
 */
export interface ListSends200Headers {
  /**
   * Number of requests that are allowed in the current period.
   * @remarks mailcoach-rate-limit-unstated: Neither the rate limit nor its headers are mentioned or linked.
   */
  'X-RateLimit-Limit': number | undefined
  /**
   * Number of requests that are left in the current period.
   * @remarks mailcoach-rate-limit-unstated: Neither the rate limit nor its headers are mentioned or linked.
   */
  'X-RateLimit-Remaining': number | undefined
}

/**
 * Response headers. One that the server leaves out, or a browser hides, is `undefined`, and so is one that should be a
 * number and is not.
 */
export interface ListSends429Headers {
  /**
   * Number of requests that are allowed in the current period.
   * @remarks mailcoach-rate-limit-unstated: Neither the rate limit nor its headers are mentioned or linked.
   */
  'X-RateLimit-Limit': number | undefined
  /**
   * Number of requests that are left in the current period.
   * @remarks mailcoach-rate-limit-unstated: Neither the rate limit nor its headers are mentioned or linked.
   */
  'X-RateLimit-Remaining': number | undefined
  /**
   * Seconds to wait before the next request.
   * @remarks mailcoach-rate-limit-unstated: Neither the rate limit nor its headers are mentioned or linked.
   */
  'Retry-After': number | undefined
}

/**
 * Only sends with these properties.
 * @remarks mailcoach-filter-syntax-unstated: Four properties can be filtered by, but how to write a filter, or
 * several, is not stated.
 */
export interface ListSendsFilter {
  /** Sends to this subscriber. */
  subscriber_uuid?: string | undefined
  /** Sends of this campaign. */
  campaign_uuid?: string | undefined
  /** Sends of this automation mail. */
  automation_mail_uuid?: string | undefined
  /** Sends of this logged transactional mail. */
  transactional_mail_log_item_uuid?: string | undefined
}

/** One page of sends. */
export interface SendPage {
  /**
   * The sends of this page.
   * @remarks mailcoach-page-parameter-undocumented: The list is said to give all sent items, but gives 15 at a time,
   * and how to get the others is not stated.
   */
  data: Send[]
  /** Addresses of other pages. */
  links: PageLinks
  /** Position of this page among all pages. */
  meta: PageMeta
}

/**
 * One mail to one recipient.
 * @remarks mailcoach-owner-uuids-nullable: That two of the three owner UUIDs are null is not stated; in the examples
 * every send has three owners.
 * @remarks mailcoach-types-unstated: No field has a stated type or a description, and 5 of the 13 fields of a send are
 * null in every example.
 * @remarks mailcoach-bounce-counts-undocumented: Servers from version 8.23.1 on also send three counts of bounces,
 * which neither page has.
 * @remarks mailcoach-open-and-click-times-undocumented: Newer versions also send four times of opens and clicks.
 */
export interface Send {
  /** Identifier of the send. */
  uuid: string
  /** Identifier of the message in its transport. */
  transport_message_id: string | null
  /** The campaign it belongs to. */
  campaign_uuid: string | null
  /** The automation mail it belongs to. */
  automation_mail_uuid: string | null
  /** The logged transactional mail it belongs to. */
  transactional_mail_log_item_uuid: string | null
  /**
   * The subscriber it went to.
   * @remarks mailcoach-subscriber-uuid-nullable: That a send may have no subscriber is not stated.
   */
  subscriber_uuid: string | null
  /**
   * When it was sent.
   * @remarks mailcoach-sent-at-nullable: That `sent_at` can be null is not stated.
   */
  sent_at: string | null
  /** When sending failed. */
  failed_at: string | null
  /** Why sending failed, for people to read. */
  failure_reason: string | null
  /** How often it was opened. */
  open_count: number | null
  /** How often a link in it was clicked. */
  click_count: number | null
  /** How often it bounced, from version 8.23.1. */
  bounce_count?: number
  /** How often it bounced permanently, from version 8.23.1. */
  hard_bounce_count?: number
  /** How often it bounced temporarily, from version 8.23.1. */
  soft_bounce_count?: number
  /** When it was first opened; absent from old versions. */
  first_opened_at?: string | null
  /** When it was last opened; absent from old versions. */
  last_opened_at?: string | null
  /** When a link in it was first clicked; absent from old versions. */
  first_clicked_at?: string | null
  /** When a link in it was last clicked; absent from old versions. */
  last_clicked_at?: string | null
  /** When the record was created. */
  created_at: string
  /** When the record last changed. */
  updated_at: string
}

/**
 * Addresses of other pages.
 * @remarks mailcoach-page-links-nullable: Whether `links.first` and `links.last` can be null is not stated.
 * @remarks mailcoach-neighbour-links-only-null: `links.prev` and `links.next` are null in the only example, so their
 * type cannot be seen.
 */
export interface PageLinks {
  /** Address of the first page. */
  first: string | null
  /** Address of the last page. */
  last: string | null
  /** Address of the previous page. */
  prev: string | null
  /** Address of the next page. */
  next: string | null
}

/**
 * Position of a page among all pages.
 * @remarks mailcoach-empty-page-nulls: That `meta.from` and `meta.to` are null on an empty page is not stated.
 */
export interface PageMeta {
  /** Number of this page. */
  current_page: number
  /** Position of the first item of this page. */
  from: number | null
  /** Number of the last page. */
  last_page: number
  /** The buttons of a page navigation. */
  links: PageButton[]
  /** Address of the list without its query. */
  path: string
  /**
   * Number of items on a full page.
   * @remarks mailcoach-page-parameter-undocumented: The list is said to give all sent items, but gives 15 at a time,
   * and how to get the others is not stated.
   */
  per_page: number
  /** Position of the last item of this page. */
  to: number | null
  /** Number of items on all pages. */
  total: number
}

/** One button of a page navigation. */
export interface PageButton {
  /** Address of the page. */
  url: string | null
  /** Label of the button. */
  label: string
  /**
   * Number of the page; absent before Laravel 12.23.
   * @remarks mailcoach-page-button-number-undocumented: Since Laravel 12.23 each item of `meta.links` also has the
   * number of its page.
   */
  page?: number | null
  /** Whether it is the current page. */
  active: boolean
}

/** The body of an error. */
export interface ApiError {
  /** What went wrong, for people to read. */
  message: string
}

/**
 * The body of an error about the input.
 * @remarks mailcoach-errors-undocumented: One error body is shown, without its status; no status of an error is
 * listed.
 */
export interface ValidationError {
  /** The first problem, for people to read. */
  message: string
  /** The problems, by input. */
  errors: Record<string, string[]>
}

/**
 * Gets one send by its UUID.
 * @see https://mailcoach.app/docs/self-hosted/v6/using-mailcoach/using-the-api/sends
 * @remarks mailcoach-rate-limit-disagreement: The rate limit is 60 requests a minute on one authentication page, and 5
 * a second on the other.
 * @remarks mailcoach-tenant-url-placeholder: All three sample calls go to the template placeholder `::tenantUrl::`;
 * the page names no server.
 * @remarks mailcoach-types-unstated: No field has a stated type or a description, and 5 of the 13 fields of a send are
 * null in every example.
 * @remarks mailcoach-rate-limit-unstated: Neither the rate limit nor its headers are mentioned or linked.
 * @example
 * const result = await getSend(connection, { uuid: 'e2cf1b63-6505-3d7a-9c51-a9eb67d97a48' })
 * if (result.ok) result.data // { data: { … } }
 */
export function getSend(
  connection: MailcoachConnection,
  params: GetSendParams,
  options?: MailcoachCallOptions,
): Promise<GetSendResult> {
  return call(connection, getSendOperation, params, options)
}

const getSendOperation: Operation = {
  id: 'getSend',
  docs: 'https://mailcoach.app/docs/self-hosted/v6/using-mailcoach/using-the-api/sends',
  method: 'GET',
  repeatable: true,
  path: '/api/sends/{uuid}',
  fill: fillPath,
  json: [200, 401, 403, 404, 429],
  responseHeaders: (headers) => ({
    'X-RateLimit-Limit': numberHeader(headers, 'X-RateLimit-Limit'),
    'X-RateLimit-Remaining': numberHeader(headers, 'X-RateLimit-Remaining'),
    'Retry-After': numberHeader(headers, 'Retry-After'),
  }),
  validators: /* @__PURE__ */ lazy(() => import('./checks/sends.validate.ts')),
}

/** The parameters of `getSend`. */
export interface GetSendParams {
  /** UUID of the send. */
  uuid: string
}

/** What `getSend` results in. Narrow it by `ok`, then `kind`, then `status`. */
export type GetSendResult = GetSend200 | GetSend401 | GetSend403 | GetSend404 | GetSend429 | CallFailure

/** The send. */
export interface GetSend200 extends CallAnswer {
  readonly ok: true
  readonly kind?: undefined
  readonly status: 200
  readonly data: SingleSend
  readonly headers: GetSend200Headers
}

/** The token is missing or wrong. */
export interface GetSend401 extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: 401
  readonly error: ApiError
}

/**
 * The user of the token may not do this.
 * @remarks mailcoach-errors-undocumented: One error body is shown, without its status; no status of an error is
 * listed.
 */
export interface GetSend403 extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: 403
  readonly error: ApiError
}

/**
 * No send has this UUID.
 * @remarks mailcoach-errors-undocumented: One error body is shown, without its status; no status of an error is
 * listed.
 */
export interface GetSend404 extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: 404
  readonly error: ApiError
}

/**
 * More requests than the limit allows.
 * @remarks mailcoach-errors-undocumented: One error body is shown, without its status; no status of an error is
 * listed.
 */
export interface GetSend429 extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: 429
  readonly error: ApiError
  readonly headers: GetSend429Headers
}

/**
 * Response headers. One that the server leaves out, or a browser hides, is `undefined`, and so is one that should be a
 * number and is not.
 */
export interface GetSend200Headers {
  /**
   * Number of requests that are allowed in the current period.
   * @remarks mailcoach-rate-limit-unstated: Neither the rate limit nor its headers are mentioned or linked.
   */
  'X-RateLimit-Limit': number | undefined
  /**
   * Number of requests that are left in the current period.
   * @remarks mailcoach-rate-limit-unstated: Neither the rate limit nor its headers are mentioned or linked.
   */
  'X-RateLimit-Remaining': number | undefined
}

/**
 * Response headers. One that the server leaves out, or a browser hides, is `undefined`, and so is one that should be a
 * number and is not.
 */
export interface GetSend429Headers {
  /**
   * Number of requests that are allowed in the current period.
   * @remarks mailcoach-rate-limit-unstated: Neither the rate limit nor its headers are mentioned or linked.
   */
  'X-RateLimit-Limit': number | undefined
  /**
   * Number of requests that are left in the current period.
   * @remarks mailcoach-rate-limit-unstated: Neither the rate limit nor its headers are mentioned or linked.
   */
  'X-RateLimit-Remaining': number | undefined
  /**
   * Seconds to wait before the next request.
   * @remarks mailcoach-rate-limit-unstated: Neither the rate limit nor its headers are mentioned or linked.
   */
  'Retry-After': number | undefined
}

/** One send, in the same envelope as the list. */
export interface SingleSend {
  /** The send. */
  data: Send
}

/**
 * Deletes the record of a send.
 * @see https://mailcoach.app/docs/self-hosted/v6/using-mailcoach/using-the-api/sends
 * @remarks mailcoach-rate-limit-disagreement: The rate limit is 60 requests a minute on one authentication page, and 5
 * a second on the other.
 * @remarks mailcoach-success-is-not-200: Errors are said to have a "non-HTTP/200" status, but a successful delete
 * answers 204.
 * @remarks mailcoach-tenant-url-placeholder: All three sample calls go to the template placeholder `::tenantUrl::`;
 * the page names no server.
 * @remarks mailcoach-rate-limit-unstated: Neither the rate limit nor its headers are mentioned or linked.
 * @remarks mailcoach-delete-effect-unstated: What deleting a send does is not stated: to its statistics, or to a mail
 * that is still waiting.
 * @example
 * const result = await deleteSend(connection, { uuid: 'e2cf1b63-6505-3d7a-9c51-a9eb67d97a48' })
 */
export function deleteSend(
  connection: MailcoachConnection,
  params: DeleteSendParams,
  options?: MailcoachCallOptions,
): Promise<DeleteSendResult> {
  return call(connection, deleteSendOperation, params, options)
}

const deleteSendOperation: Operation = {
  id: 'deleteSend',
  docs: 'https://mailcoach.app/docs/self-hosted/v6/using-mailcoach/using-the-api/sends',
  method: 'DELETE',
  repeatable: true,
  path: '/api/sends/{uuid}',
  fill: fillPath,
  json: [401, 403, 404, 429],
  empty: [204],
  responseHeaders: (headers) => ({
    'X-RateLimit-Limit': numberHeader(headers, 'X-RateLimit-Limit'),
    'X-RateLimit-Remaining': numberHeader(headers, 'X-RateLimit-Remaining'),
    'Retry-After': numberHeader(headers, 'Retry-After'),
  }),
  validators: /* @__PURE__ */ lazy(() => import('./checks/sends.validate.ts')),
}

/** The parameters of `deleteSend`. */
export interface DeleteSendParams {
  /** UUID of the send. */
  uuid: string
}

/** What `deleteSend` results in. Narrow it by `ok`, then `kind`, then `status`. */
export type DeleteSendResult =
  | DeleteSend204
  | DeleteSend401
  | DeleteSend403
  | DeleteSend404
  | DeleteSend429
  | EmptySuccess<DeleteSend204Headers>
  | CallFailure

/** The send is deleted. */
export interface DeleteSend204 extends CallAnswer {
  readonly ok: true
  readonly kind?: undefined
  readonly status: 204
  readonly data: undefined
  readonly headers: DeleteSend204Headers
}

/** The token is missing or wrong. */
export interface DeleteSend401 extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: 401
  readonly error: ApiError
}

/**
 * The user of the token may not do this.
 * @remarks mailcoach-errors-undocumented: One error body is shown, without its status; no status of an error is
 * listed.
 */
export interface DeleteSend403 extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: 403
  readonly error: ApiError
}

/**
 * No send has this UUID.
 * @remarks mailcoach-errors-undocumented: One error body is shown, without its status; no status of an error is
 * listed.
 */
export interface DeleteSend404 extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: 404
  readonly error: ApiError
}

/**
 * More requests than the limit allows.
 * @remarks mailcoach-errors-undocumented: One error body is shown, without its status; no status of an error is
 * listed.
 */
export interface DeleteSend429 extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: 429
  readonly error: ApiError
  readonly headers: DeleteSend429Headers
}

/**
 * Response headers. One that the server leaves out, or a browser hides, is `undefined`, and so is one that should be a
 * number and is not.
 */
export interface DeleteSend204Headers {
  /**
   * Number of requests that are allowed in the current period.
   * @remarks mailcoach-rate-limit-unstated: Neither the rate limit nor its headers are mentioned or linked.
   */
  'X-RateLimit-Limit': number | undefined
  /**
   * Number of requests that are left in the current period.
   * @remarks mailcoach-rate-limit-unstated: Neither the rate limit nor its headers are mentioned or linked.
   */
  'X-RateLimit-Remaining': number | undefined
}

/**
 * Response headers. One that the server leaves out, or a browser hides, is `undefined`, and so is one that should be a
 * number and is not.
 */
export interface DeleteSend429Headers {
  /**
   * Number of requests that are allowed in the current period.
   * @remarks mailcoach-rate-limit-unstated: Neither the rate limit nor its headers are mentioned or linked.
   */
  'X-RateLimit-Limit': number | undefined
  /**
   * Number of requests that are left in the current period.
   * @remarks mailcoach-rate-limit-unstated: Neither the rate limit nor its headers are mentioned or linked.
   */
  'X-RateLimit-Remaining': number | undefined
  /**
   * Seconds to wait before the next request.
   * @remarks mailcoach-rate-limit-unstated: Neither the rate limit nor its headers are mentioned or linked.
   */
  'Retry-After': number | undefined
}
