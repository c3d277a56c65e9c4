// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/dripcel

import type { DripcelCallOptions, DripcelConnection, DripcelPageOptions } from './client.ts'
import { call } from './runtime/call.ts'
import { lazy, type Operation } from './runtime/operation.ts'
import { items, pages } from './runtime/pages.ts'
import { checkRules, fillPath, queryString } from './runtime/parameters.ts'
import type { CallAnswer, CallFailure } from './runtime/results.ts'

/**
 * Gets the record of one send, with the number or the list of its destinations.
 * Needs the permission sendLog.read.
 * @see https://docs.dripcel.com/API/send-logs#view-a-single-send-log
 * @remarks dripcel-responses-are-sketches: The responses are sketches of types, not examples: no value of a send log
 * appears anywhere.
 * @example
 * const result = await getSendLog(connection, { send_id: '…' })
 * if (result.ok) result.data // { ok: true, data: { … } }
 */
export function getSendLog(
  connection: DripcelConnection,
  params: GetSendLogCountParams,
  options?: DripcelCallOptions,
): Promise<GetSendLogCountResult>
/**
 * Gets the record of one send, with the number or the list of its destinations.
 * Needs the permission sendLog.read.
 * @see https://docs.dripcel.com/API/send-logs#view-a-single-send-log
 */
export function getSendLog(
  connection: DripcelConnection,
  params: GetSendLogListParams,
  options?: DripcelCallOptions,
): Promise<GetSendLogListResult>
/**
 * Gets the record of one send, with the number or the list of its destinations.
 * Needs the permission sendLog.read.
 * @see https://docs.dripcel.com/API/send-logs#view-a-single-send-log
 */
export function getSendLog(
  connection: DripcelConnection,
  params: GetSendLogParams,
  options?: DripcelCallOptions,
): Promise<GetSendLogResult>
export function getSendLog(
  connection: DripcelConnection,
  params: GetSendLogParams,
  options?: DripcelCallOptions,
): Promise<GetSendLogResult> {
  return call(connection, getSendLogOperation, params, options)
}

const getSendLogOperation: Operation = {
  id: 'getSendLog',
  docs: 'https://docs.dripcel.com/API/send-logs#view-a-single-send-log',
  method: 'GET',
  repeatable: true,
  path: '/send-logs/{send_id}',
  fill: fillPath,
  query: ['group_destinations'],
  encode: queryString,
  rules: [{ at: ['group_destinations'], oneOf: ['count', 'list'] }],
  check: checkRules,
  json: [200, 401, 403, 404, 429],
  resetsAt: (body) => (body as { error?: { resetsAt?: unknown } | undefined } | undefined)?.error?.resetsAt,
  validators: /* @__PURE__ */ lazy(() => import('./checks/send-logs.validate.ts')),
}

/** The parameters of `getSendLog`. */
export interface GetSendLogParams {
  /** Identifier of the send. */
  send_id: string
  /** Whether `destinations` is the number of contacts or the list of their cell numbers. */
  group_destinations?: 'count' | 'list' | undefined
}

/** The parameters of `getSendLog` for a `GetSendLogCountResult`. */
export interface GetSendLogCountParams extends GetSendLogParams {
  group_destinations?: 'count' | undefined
}

/** The parameters of `getSendLog` for a `GetSendLogListResult`. */
export interface GetSendLogListParams extends GetSendLogParams {
  group_destinations: 'list'
}

/** What `getSendLog` results in. Narrow it by `ok`, then `kind`, then `status`. */
export type GetSendLogResult =
  | GetSendLog200
  | GetSendLog401
  | GetSendLog403
  | GetSendLog404
  | GetSendLog429
  | CallFailure

/** What `getSendLog` results in with `group_destinations: 'count'` or without it. */
export type GetSendLogCountResult =
  | GetSendLog200Count
  | GetSendLog401
  | GetSendLog403
  | GetSendLog404
  | GetSendLog429
  | CallFailure

/** What `getSendLog` results in with `group_destinations: 'list'`. */
export type GetSendLogListResult =
  | GetSendLog200List
  | GetSendLog401
  | GetSendLog403
  | GetSendLog404
  | GetSendLog429
  | CallFailure

/** The send log. */
export interface GetSendLog200 extends CallAnswer {
  readonly ok: true
  readonly kind?: undefined
  readonly status: 200
  readonly data: SendLogResult
}

/**
 * The API key is missing or wrong.
 * @remarks dripcel-errors-undocumented: One error is documented in all: none for a search, a key, a permission or the
 * rate limit.
 */
export interface GetSendLog401 extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: 401
  readonly error: ApiError
}

/**
 * The API key lacks the permission `sendLog.read`.
 * @remarks dripcel-errors-undocumented: One error is documented in all: none for a search, a key, a permission or the
 * rate limit.
 */
export interface GetSendLog403 extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: 403
  readonly error: ApiError
}

/** No send has this id. */
export interface GetSendLog404 extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: 404
  readonly error: NotFound
}

/**
 * More than about 50 requests in a minute.
 * @remarks dripcel-errors-undocumented: One error is documented in all: none for a search, a key, a permission or the
 * rate limit.
 */
export interface GetSendLog429 extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: 429
  readonly error: RateLimitError
}

/** The send log. */
export interface GetSendLog200Count extends CallAnswer {
  readonly ok: true
  readonly kind?: undefined
  readonly status: 200
  readonly data: SendLogResultCount
}

/** The send log. */
export interface GetSendLog200List extends CallAnswer {
  readonly ok: true
  readonly kind?: undefined
  readonly status: 200
  readonly data: SendLogResultList
}

/** A send log that was found. */
export interface SendLogResult {
  /** Always true. */
  ok: true
  /**
   * Identifies the request.
   * @remarks dripcel-request-id-undocumented: Responses also have a `requestId` next to `ok`.
   */
  requestId?: string
  /**
   * The send log. The type of `destinations` depends on `group_destinations`.
   * @remarks dripcel-destinations-type-untied: The type of `destinations` does not depend on what was asked for.
   */
  data: CountedSendLog | ListedSendLog
}

/** The record of one send, with the number of its destinations. */
export interface CountedSendLog {
  /** Identifier of the send log. */
  _id: string
  /** The campaign that the send belongs to. */
  campaign_id: string
  /** The unresolved template of the text. */
  message: string
  /** The kind of send, or what triggered it. */
  triggeredBy: string
  /**
   * When delivery began.
   * @remarks dripcel-datetime-format-unstated: Neither the format nor the time zone of `startDeliveryAt` and its
   * bounds is stated.
   */
  startDeliveryAt: string
  /**
   * The number of contacts that it was sent to.
   * @remarks dripcel-numbers-are-integers: Counts, `skip` and `limit` are documented as numbers of any kind.
   */
  destinations: number
}

/** The record of one send, with a list of its destinations. */
export interface ListedSendLog {
  /** Identifier of the send log. */
  _id: string
  /** The campaign that the send belongs to. */
  campaign_id: string
  /** The unresolved template of the text. */
  message: string
  /** The kind of send, or what triggered it. */
  triggeredBy: string
  /**
   * When delivery began.
   * @remarks dripcel-datetime-format-unstated: Neither the format nor the time zone of `startDeliveryAt` and its
   * bounds is stated.
   */
  startDeliveryAt: string
  /** The cell numbers that it was sent to. */
  destinations: string[]
}

/**
 * The body of an error that the page does not document.
 * @remarks dripcel-errors-undocumented: One error is documented in all: none for a search, a key, a permission or the
 * rate limit.
 */
export interface ApiError {
  /** Always false. */
  ok: false
  /**
   * Identifies the request.
   * @remarks dripcel-request-id-undocumented: Responses also have a `requestId` next to `ok`.
   */
  requestId?: string
  /** What went wrong: a sentence, or a code with a sentence. */
  error: string | ApiErrorError
}

/**
 * What went wrong: a sentence, or a code with a sentence.
 * @remarks dripcel-errors-undocumented: One error is documented in all: none for a search, a key, a permission or the
 * rate limit.
 */
export interface ApiErrorError {
  /** Code of the error, for programs. */
  code: string
  /** What went wrong, for people to read. */
  message: string
}

/** The body of an error about something that does not exist. */
export interface NotFound {
  /** Always false. */
  ok: false
  /**
   * Identifies the request.
   * @remarks dripcel-request-id-undocumented: Responses also have a `requestId` next to `ok`.
   */
  requestId?: string
  /** What went wrong. */
  error: NotFoundError
}

/** What went wrong. */
export interface NotFoundError {
  /** Code of the error, for programs. */
  code: 'resource_not_found'
  /** What went wrong, for people to read. */
  message: string
}

/**
 * The body of an error about too many requests.
 * @remarks dripcel-errors-undocumented: One error is documented in all: none for a search, a key, a permission or the
 * rate limit.
 */
export interface RateLimitError {
  /** Always false. */
  ok: false
  /**
   * Identifies the request.
   * @remarks dripcel-request-id-undocumented: Responses also have a `requestId` next to `ok`.
   */
  requestId?: string
  /** When requests are allowed again. */
  error: RateLimitErrorError
}

/**
 * When requests are allowed again.
 * @remarks dripcel-errors-undocumented: One error is documented in all: none for a search, a key, a permission or the
 * rate limit.
 */
export interface RateLimitErrorError {
  /** When the limit resets; the unit is not stated. */
  resetsAt: number
  /** Requests that are left. */
  remaining: number
}

/** A send log that was found, with `group_destinations: 'count'`. */
export interface SendLogResultCount {
  /** Always true. */
  ok: true
  /**
   * Identifies the request.
   * @remarks dripcel-request-id-undocumented: Responses also have a `requestId` next to `ok`.
   */
  requestId?: string
  /**
   * The send log. The type of `destinations` depends on `group_destinations`.
   * @remarks dripcel-destinations-type-untied: The type of `destinations` does not depend on what was asked for.
   */
  data: CountedSendLog
}

/** A send log that was found, with `group_destinations: 'list'`. */
export interface SendLogResultList {
  /** Always true. */
  ok: true
  /**
   * Identifies the request.
   * @remarks dripcel-request-id-undocumented: Responses also have a `requestId` next to `ok`.
   */
  requestId?: string
  /**
   * The send log. The type of `destinations` depends on `group_destinations`.
   * @remarks dripcel-destinations-type-untied: The type of `destinations` does not depend on what was asked for.
   */
  data: ListedSendLog
}

/**
 * Finds send logs by campaign and by the time that delivery began.
 * Needs the permission sendLog.read.
 * @see https://docs.dripcel.com/API/send-logs#search-send-logs
 * @remarks dripcel-request-example-not-json: The request example is not JSON: its keys have no quotes, and commas
 * precede closing braces.
 * @remarks dripcel-request-labelled-200: The request example is labelled with the response status `200`.
 * @remarks dripcel-responses-are-sketches: The responses are sketches of types, not examples: no value of a send log
 * appears anywhere.
 * @example
 * const result = await searchSendLogs(connection, {
 *   find: { campaign_id: ['5f5a1d8d2e0e4c6c8c0c0c0c'], startDeliveryAt: { $gte: '2022-01-01T00:00:00.000Z', $lte: '2022-01-31T23:59:59.999Z' } },
 *   options: { skip: 0, limit: 1000 },
 * })
 * if (result.ok) result.data // { ok: true, data: { total: 2, send_logs: […], parsed: { … } } }
 */
export function searchSendLogs(
  connection: DripcelConnection,
  params: SearchSendLogsParams = {},
  options?: DripcelCallOptions,
): Promise<SearchSendLogsResult> {
  return call(connection, searchSendLogsOperation, params, options)
}

/**
 * The pages of `searchSendLogs`, from the one that `params` asks for.
 * @throws CallError if a call fails; its `params` ask for the page that failed.
 * @throws UsageError if the parameters are wrong.
 */
export function searchSendLogsPages(
  connection: DripcelConnection,
  params: SearchSendLogsParams = {},
  options?: DripcelPageOptions,
): AsyncGenerator<SearchResult, void> {
  return pages<SearchSendLogsParams, SearchResult>({
    params: { ...params, options: { ...params.options, limit: params.options?.limit ?? 1000 } },
    options,
    call: (params, options) => searchSendLogs(connection, params, options),
    items: (page) => page.data.send_logs,
    next: ({ params, page, count }) => {
      const skip = (params.options?.skip ?? 0) + count
      const full = Math.min(params.options?.limit ?? 1000, 1000)
      const last = skip === page.data.total || (skip > page.data.total && count < full)
      return last ? undefined : { ...params, options: { ...params.options, skip } }
    },
  })
}

/**
 * The items of all pages of `searchSendLogs`, from the page that `params` asks for.
 * @throws CallError if a call fails; its `params` ask for the page that failed.
 * @throws UsageError if the parameters are wrong.
 */
export function searchSendLogsItems(
  connection: DripcelConnection,
  params: SearchSendLogsParams = {},
  options?: DripcelPageOptions,
): AsyncGenerator<SendLog, void> {
  return items<SearchResult, SendLog>(
    searchSendLogsPages(connection, params, options),
    (page) => page.data.send_logs,
    options,
  )
}

const searchSendLogsOperation: Operation = {
  id: 'searchSendLogs',
  docs: 'https://docs.dripcel.com/API/send-logs#search-send-logs',
  method: 'POST',
  repeatable: true,
  path: '/send-logs/search',
  body: ['find', 'options'],
  rules: [
    {
      at: ['options', 'skip'],
      expected: 'an integer from 0',
      holds: (value: number) => Number.isInteger(value) && value >= 0,
    },
    {
      at: ['options', 'limit'],
      expected: 'an integer from 0',
      holds: (value: number) => Number.isInteger(value) && value >= 0,
    },
  ],
  check: checkRules,
  json: [200, 400, 401, 403, 429],
  resetsAt: (body) => (body as { error?: { resetsAt?: unknown } | undefined } | undefined)?.error?.resetsAt,
  validators: /* @__PURE__ */ lazy(() => import('./checks/send-logs.validate.ts')),
}

/** The parameters of `searchSendLogs`. */
export interface SearchSendLogsParams {
  /** Which send logs to find. */
  find?: SendLogFilter | undefined
  /** Which part of them to return. */
  options?: SearchOptions | undefined
}

/** What `searchSendLogs` results in. Narrow it by `ok`, then `kind`, then `status`. */
export type SearchSendLogsResult =
  | SearchSendLogs200
  | SearchSendLogs400
  | SearchSendLogs401
  | SearchSendLogs403
  | SearchSendLogs429
  | CallFailure

/** One page of send logs. */
export interface SearchSendLogs200 extends CallAnswer {
  readonly ok: true
  readonly kind?: undefined
  readonly status: 200
  readonly data: SearchResult
}

/**
 * The server cannot read the search.
 * @remarks dripcel-errors-undocumented: One error is documented in all: none for a search, a key, a permission or the
 * rate limit.
 */
export interface SearchSendLogs400 extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: 400
  readonly error: ApiError
}

/**
 * The API key is missing or wrong.
 * @remarks dripcel-errors-undocumented: One error is documented in all: none for a search, a key, a permission or the
 * rate limit.
 */
export interface SearchSendLogs401 extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: 401
  readonly error: ApiError
}

/**
 * The API key lacks the permission `sendLog.read`.
 * @remarks dripcel-errors-undocumented: One error is documented in all: none for a search, a key, a permission or the
 * rate limit.
 */
export interface SearchSendLogs403 extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: 403
  readonly error: ApiError
}

/**
 * More than about 50 requests in a minute.
 * @remarks dripcel-errors-undocumented: One error is documented in all: none for a search, a key, a permission or the
 * rate limit.
 */
export interface SearchSendLogs429 extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: 429
  readonly error: RateLimitError
}

/** Which send logs to find. */
export interface SendLogFilter {
  /** Only sends of any of these campaigns. */
  campaign_id?: readonly string[] | undefined
  /** Only sends whose delivery began in this range. */
  startDeliveryAt?: SendLogFilterStartDeliveryAt | undefined
}

/**
 * Only sends whose delivery began in this range.
 * @remarks dripcel-datetime-format-unstated: Neither the format nor the time zone of `startDeliveryAt` and its bounds
 * is stated.
 */
export interface SendLogFilterStartDeliveryAt {
  /** Earliest time of the range. */
  $gte: string
  /** Latest time of the range. */
  $lte: string
}

/**
 * Which part of the result to return.
 * @remarks dripcel-numbers-are-integers: Counts, `skip` and `limit` are documented as numbers of any kind.
 */
export interface SearchOptions {
  /**
   * Number of send logs to skip.
   * @default 0
   */
  skip?: number | undefined
  /**
   * Number of send logs to return, by default about 1000.
   * @default 1000
   */
  limit?: number | undefined
}

/** One page of send logs. */
export interface SearchResult {
  /** Always true. */
  ok: true
  /**
   * Identifies the request.
   * @remarks dripcel-request-id-undocumented: Responses also have a `requestId` next to `ok`.
   */
  requestId?: string
  /** What was found. */
  data: SearchResultData
}

/** What was found. */
export interface SearchResultData {
  /**
   * Total number of send logs.
   * @remarks dripcel-numbers-are-integers: Counts, `skip` and `limit` are documented as numbers of any kind.
   */
  total: number
  /** The send logs of this page. */
  send_logs: SendLog[]
  /**
   * The search as the server read it, for the request for the next page.
   * @remarks dripcel-parsed-unknown: `parsed` is called useful to paginate, but its type is unknown and its use is not
   * shown.
   */
  parsed: ParsedSearch
}

/** The record of one send. */
export interface SendLog {
  /** Identifier of the send log. */
  _id: string
  /** The campaign that the send belongs to. */
  campaign_id: string
  /** The unresolved template of the text. */
  message: string
  /** The kind of send, or what triggered it. */
  triggeredBy: string
  /**
   * When delivery began.
   * @remarks dripcel-datetime-format-unstated: Neither the format nor the time zone of `startDeliveryAt` and its
   * bounds is stated.
   */
  startDeliveryAt: string
  /** The number of contacts that it was sent to, or the cell numbers that it was sent to. */
  destinations: number | string[]
}

/**
 * A search as the server read it.
 * @remarks dripcel-parsed-unknown: `parsed` is called useful to paginate, but its type is unknown and its use is not
 * shown.
 */
export interface ParsedSearch {
  /** The filter, as the server read it. */
  find?: Record<string, unknown>
  /** The part of the result that was returned. */
  options: ParsedSearchOptions
}

/**
 * The part of the result that was returned.
 * @remarks dripcel-parsed-unknown: `parsed` is called useful to paginate, but its type is unknown and its use is not
 * shown.
 */
export interface ParsedSearchOptions {
  /** Number of send logs that were left out. */
  skip: number
  /** Number of send logs that were asked for. */
  limit: number
}
