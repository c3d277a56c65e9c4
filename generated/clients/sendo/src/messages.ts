// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendo

import type { SendoCallOptions, SendoConnection, SendoPageOptions } from './client.ts'
import { call } from './runtime/call.ts'
import { lazy, numberHeader, type Operation } from './runtime/operation.ts'
import { items, pages } from './runtime/pages.ts'
import { checkRules, queryString } from './runtime/parameters.ts'
import type { CallAnswer, CallFailure, OtherErrorStatus } from './runtime/results.ts'

/**
 * Lists the incoming and outgoing messages of one campaign, one page at a time.
 * @see https://docs.sendo.dev/api-reference/message/list
 * @remarks sendo-rate-limit-headers-not-ietf: The rate-limit headers are said to follow the IETF standard, but do not.
 * @remarks sendo-error-listed-with-success: Whether a successful response can have `error` is not stated: it is listed
 * under "Response" and under "Errors".
 * @remarks sendo-rate-limit-elsewhere: The page has neither the rate limit nor its headers, nor a link to them.
 * @remarks sendo-rate-limit-reset-unit-unstated: The unit of `X-RateLimit-Reset` is not stated.
 * @example
 * const result = await listMessages(connection, { campaign: '…' })
 * if (result.ok) result.data // { messages: [{ … }, { … }] }
 */
export function listMessages(
  connection: SendoConnection,
  params: ListMessagesParams,
  options?: SendoCallOptions,
): Promise<ListMessagesResult> {
  return call(connection, listMessagesOperation, params, options)
}

/**
 * The pages of `listMessages`, from the one that `params` asks for.
 * @throws CallError if a call fails; its `params` ask for the page that failed.
 * @throws UsageError if the parameters are wrong.
 */
export function listMessagesPages(
  connection: SendoConnection,
  params: ListMessagesParams,
  options?: SendoPageOptions,
): AsyncGenerator<MessageList, void> {
  return pages<ListMessagesParams, MessageList>({
    params,
    options,
    call: (params, options) => listMessages(connection, params, options),
    items: (page) => page.messages,
    next: ({ params, count }) => {
      const skip = (params.skip ?? 0) + count
      const full = Math.min(params.limit ?? 10, 10)
      const last = count < full
      return last ? undefined : { ...params, skip }
    },
  })
}

/**
 * The items of all pages of `listMessages`, from the page that `params` asks for.
 * @throws CallError if a call fails; its `params` ask for the page that failed.
 * @throws UsageError if the parameters are wrong.
 */
export function listMessagesItems(
  connection: SendoConnection,
  params: ListMessagesParams,
  options?: SendoPageOptions,
): AsyncGenerator<Message, void> {
  return items<MessageList, Message>(listMessagesPages(connection, params, options), (page) => page.messages, options)
}

const listMessagesOperation: Operation = {
  id: 'listMessages',
  docs: 'https://docs.sendo.dev/api-reference/message/list',
  method: 'GET',
  repeatable: true,
  path: '/v1/message/list',
  query: ['campaign', 'limit', 'skip', 'direction', 'number'],
  encode: queryString,
  rules: [
    { at: ['campaign'], expected: 'text that is not empty', holds: (value: string) => value.length > 0 },
    { at: ['limit'], expected: 'an integer from 1', holds: (value: number) => Number.isInteger(value) && value >= 1 },
    { at: ['skip'], expected: 'an integer from 0', holds: (value: number) => Number.isInteger(value) && value >= 0 },
    { at: ['direction'], oneOf: ['INBOUND', 'OUTBOUND'] },
  ],
  check: checkRules,
  json: [200, 400, 401, 403, 404, 429, 500, 4, 5],
  responseHeaders: (headers) => ({
    'X-RateLimit-Limit': numberHeader(headers, 'X-RateLimit-Limit'),
    'X-RateLimit-Remaining': numberHeader(headers, 'X-RateLimit-Remaining'),
    'X-RateLimit-Reset': numberHeader(headers, 'X-RateLimit-Reset'),
  }),
  resetsAt: (_, headers) => headers.get('X-RateLimit-Reset'),
  validators: /* @__PURE__ */ lazy(() => import('./checks/messages.validate.ts')),
}

/** The parameters of `listMessages`. */
export interface ListMessagesParams {
  /**
   * Identifier of the campaign whose messages to list.
   * @remarks sendo-sample-lacks-campaign: The sample call lacks the required parameter `campaign`.
   */
  campaign: string
  /**
   * Number of messages to return.
   * @default 10
   * @remarks sendo-limit-range-unstated: That `limit` is a whole number from 1 is not stated.
   */
  limit?: number | undefined
  /**
   * Number of messages to skip.
   * @remarks sendo-skip-range-unstated: That `skip` is a whole number from 0 is not stated.
   */
  skip?: number | undefined
  /** Return only incoming or only outgoing messages. */
  direction?: KnownMessageDirection | undefined
  /**
   * Return only messages from or to this phone number.
   * @remarks sendo-phone-format-unstated: The notation of phone numbers is not stated, neither in messages nor for the
   * filter `number`.
   */
  number?: string | undefined
}

/** What `listMessages` results in. Narrow it by `ok`, then `kind`, then `status`. */
export type ListMessagesResult =
  | ListMessages200
  | ListMessages400
  | ListMessages401
  | ListMessages403
  | ListMessages404
  | ListMessages429
  | ListMessages500
  | ListMessagesFailure
  | CallFailure

/** One page of messages. */
export interface ListMessages200 extends CallAnswer {
  readonly ok: true
  readonly kind?: undefined
  readonly status: 200
  readonly data: MessageList
  readonly headers: ListMessagesHeaders
}

/**
 * A parameter is missing or wrong.
 * @remarks sendo-error-statuses-elsewhere: The page names no error status; it refers to a list for the whole API.
 */
export interface ListMessages400 extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: 400
  readonly error: ApiError
  readonly headers: ListMessagesHeaders
}

/**
 * The API key is missing.
 * @remarks sendo-error-statuses-elsewhere: The page names no error status; it refers to a list for the whole API.
 */
export interface ListMessages401 extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: 401
  readonly error: ApiError
  readonly headers: ListMessagesHeaders
}

/**
 * The API key is not valid.
 * @remarks sendo-error-statuses-elsewhere: The page names no error status; it refers to a list for the whole API.
 */
export interface ListMessages403 extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: 403
  readonly error: ApiError
  readonly headers: ListMessagesHeaders
}

/**
 * Nothing has this identifier.
 * @remarks sendo-error-statuses-elsewhere: The page names no error status; it refers to a list for the whole API.
 */
export interface ListMessages404 extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: 404
  readonly error: ApiError
  readonly headers: ListMessagesHeaders
}

/**
 * More than 20 requests in a second.
 * @remarks sendo-error-statuses-elsewhere: The page names no error status; it refers to a list for the whole API.
 */
export interface ListMessages429 extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: 429
  readonly error: ApiError
  readonly headers: ListMessagesHeaders
}

/**
 * The server failed. The documentation says 5XX without naming statuses; this contract has 500.
 * @remarks sendo-error-statuses-elsewhere: The page names no error status; it refers to a list for the whole API.
 */
export interface ListMessages500 extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: 500
  readonly error: ApiError
  readonly headers: ListMessagesHeaders
}

/** What went wrong, if the request failed. */
export interface ListMessagesFailure extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: OtherErrorStatus<400 | 401 | 403 | 404 | 429 | 500>
  readonly error: ApiError
}

/**
 * Response headers. One that the server leaves out, or a browser hides, is `undefined`, and so is one that should be a
 * number and is not.
 */
export interface ListMessagesHeaders {
  /**
   * Number of requests allowed in the current window.
   * @remarks sendo-rate-limit-elsewhere: The page has neither the rate limit nor its headers, nor a link to them.
   */
  'X-RateLimit-Limit': number | undefined
  /**
   * Number of requests left in the current window.
   * @remarks sendo-rate-limit-elsewhere: The page has neither the rate limit nor its headers, nor a link to them.
   */
  'X-RateLimit-Remaining': number | undefined
  /**
   * When the window ends, as a timestamp of an undocumented unit.
   * @remarks sendo-rate-limit-elsewhere: The page has neither the rate limit nor its headers, nor a link to them.
   */
  'X-RateLimit-Reset': number | undefined
}

/**
 * Whether a message is incoming or outgoing.
 * The server may send other values too.
 */
export type MessageDirection = KnownMessageDirection | (string & {})

/** The known values of `MessageDirection`. */
export type KnownMessageDirection = (typeof MESSAGE_DIRECTIONS)[number]

/** All values of `KnownMessageDirection`. */
export const MESSAGE_DIRECTIONS = ['INBOUND', 'OUTBOUND'] as const

/** Whether a value is one of `MESSAGE_DIRECTIONS`. */
export const isKnownMessageDirection = (value: string): value is KnownMessageDirection =>
  (MESSAGE_DIRECTIONS as readonly string[]).includes(value)

/** One page of messages. */
export interface MessageList {
  /** The messages of this page. */
  messages: Message[]
  /** What went wrong, if the request failed. */
  error?: string
}

/**
 * An incoming or outgoing message.
 * @remarks sendo-null-times-elsewhere: That `sentAt`, `updatedAt` and `scheduledAt` can be null is stated on "Retrieve
 * message" only.
 * @remarks sendo-phone-format-unstated: The notation of phone numbers is not stated, neither in messages nor for the
 * filter `number`.
 */
export interface Message {
  /**
   * Identifier of the message.
   * @remarks sendo-id-format-unstated: The format of a message identifier is not stated.
   */
  id: string
  /** Whether the message is a text message or has media. */
  type: MessageType
  /**
   * When the message was created.
   * @remarks sendo-timestamp-format-unstated: The format and the time zone of the times are not stated.
   */
  createdAt: string
  /** When the message was sent. */
  sentAt?: string | null
  /** When the status last changed. */
  updatedAt?: string | null
  /** When the message is to be sent, if it is scheduled. */
  scheduledAt?: string | null
  /** Whether the message is incoming or outgoing. */
  direction: MessageDirection
  /** Phone number of the sender. */
  from: string
  /** Phone number of the recipient. */
  to: string
  /** Text of the message. */
  body: string
  /** URLs of the attached media. */
  mediaUrls?: string[]
  /** Custom metadata: at most 50 keys of up to 40 characters, with values of up to 500 characters. */
  metadata?: Record<string, string>
  /**
   * Number of segments of the message.
   * @remarks sendo-num-segments-integer-implied: That the number of segments is whole is only implied.
   */
  numSegments: number
  /**
   * Code of the error, if the message failed.
   * @remarks sendo-error-code-type-unstated: The type of the error code is not stated, nor where its values are
   * listed.
   */
  errorCode?: string | number | null
  /**
   * What went wrong, if the message failed.
   * @remarks sendo-null-error-message-elsewhere: Whether a message that did not fail lacks `errorMessage` or has null
   * is not stated.
   */
  errorMessage?: string | null
  /** Identifier of the campaign that the message belongs to. */
  campaignId: string
  /** Current status of the message. */
  status: MessageStatus
}

/**
 * Type of a message: text only, or with media.
 * The server may send other values too.
 */
export type MessageType = KnownMessageType | (string & {})

/** The known values of `MessageType`. */
export type KnownMessageType = (typeof MESSAGE_TYPES)[number]

/** All values of `KnownMessageType`. */
export const MESSAGE_TYPES = ['SMS', 'MMS'] as const

/** Whether a value is one of `MESSAGE_TYPES`. */
export const isKnownMessageType = (value: string): value is KnownMessageType =>
  (MESSAGE_TYPES as readonly string[]).includes(value)

/**
 * Status of a message.
 * The server may send other values too.
 */
export type MessageStatus = KnownMessageStatus | (string & {})

/** The known values of `MessageStatus`. */
export type KnownMessageStatus = (typeof MESSAGE_STATUSES)[number]

/** All values of `KnownMessageStatus`. */
export const MESSAGE_STATUSES = [
  'CREATED',
  'QUEUED',
  'SCHEDULED',
  'SENT',
  'DELIVERED',
  'READ',
  'FAILED',
  'EXPIRED',
] as const

/** Whether a value is one of `MESSAGE_STATUSES`. */
export const isKnownMessageStatus = (value: string): value is KnownMessageStatus =>
  (MESSAGE_STATUSES as readonly string[]).includes(value)

/** The body of an error. */
export interface ApiError {
  /** What went wrong. */
  error: string
}
