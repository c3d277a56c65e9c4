// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendoso

import type { SendosoCallOptions, SendosoConnection, SendosoPageOptions } from './client.ts'
import { call } from './runtime/call.ts'
import { lazy, type Operation } from './runtime/operation.ts'
import { items, pages } from './runtime/pages.ts'
import { checkRules, queryString } from './runtime/parameters.ts'
import type { CallAnswer, CallFailure } from './runtime/results.ts'

/**
 * Lists the sends that anyone in the organization has started, one page at a time.
 * @see https://developer.sendoso.com/rest-api/reference/sends/get-sends
 * @remarks sendoso-sample-uses-staging-host: The sample call goes to a staging host.
 * @remarks sendoso-all-sends-is-one-page: The title and the description promise all sends; one call returns at most
 * 100.
 * @remarks sendoso-markdown-lacks-method-and-path: The Markdown version of the page names neither the call nor the
 * token that it needs.
 * @example
 * const result = await listSends(connection)
 * if (result.ok) result.data // { current_page: 1, per_page: 10, total_count: 892, sends: [{ … }, { … }] }
 */
export function listSends(
  connection: SendosoConnection,
  params: ListSendsParams = {},
  options?: SendosoCallOptions,
): Promise<ListSendsResult> {
  return call(connection, listSendsOperation, params, options)
}

/**
 * The pages of `listSends`, from the one that `params` asks for.
 * @throws CallError if a call fails; its `params` ask for the page that failed.
 * @throws UsageError if the parameters are wrong.
 */
export function listSendsPages(
  connection: SendosoConnection,
  params: ListSendsParams = {},
  options?: SendosoPageOptions,
): AsyncGenerator<SendPage, void> {
  return pages<ListSendsParams, SendPage>({
    params,
    options,
    call: (params, options) => listSends(connection, params, options),
    items: (page) => page.sends,
    next: ({ params, page, count }) => {
      const number = params.page ?? 1
      const end = number * page.per_page
      const last = end === page.total_count || (end > page.total_count && count < page.per_page)
      return last ? undefined : { ...params, page: number + 1 }
    },
  })
}

/**
 * The items of all pages of `listSends`, from the page that `params` asks for.
 * @throws CallError if a call fails; its `params` ask for the page that failed.
 * @throws UsageError if the parameters are wrong.
 */
export function listSendsItems(
  connection: SendosoConnection,
  params: ListSendsParams = {},
  options?: SendosoPageOptions,
): AsyncGenerator<Send, void> {
  return items<SendPage, Send>(listSendsPages(connection, params, options), (page) => page.sends, options)
}

const listSendsOperation: Operation = {
  id: 'listSends',
  docs: 'https://developer.sendoso.com/rest-api/reference/sends/get-sends',
  method: 'GET',
  repeatable: true,
  path: '/api/v3/send',
  query: ['page', 'per_page'],
  encode: queryString,
  rules: [
    { at: ['page'], expected: 'an integer from 1', holds: (value: number) => Number.isInteger(value) && value >= 1 },
    {
      at: ['per_page'],
      expected: 'an integer from 1 to 100',
      holds: (value: number) => Number.isInteger(value) && value >= 1 && value <= 100,
    },
  ],
  check: checkRules,
  json: [200, 401],
  empty: [429],
  validators: /* @__PURE__ */ lazy(() => import('./checks/sends.validate.ts')),
}

/** The parameters of `listSends`. */
export interface ListSendsParams {
  /**
   * Number of the page, starting at 1.
   * @remarks sendoso-page-minimum-implied: That `page` is at least 1 is only implied.
   */
  page?: number | undefined
  /**
   * Number of sends on a page, at most 100.
   * @remarks sendoso-per-page-minimum-unstated: The smallest `per_page` is not stated.
   */
  per_page?: number | undefined
}

/** What `listSends` results in. Narrow it by `ok`, then `kind`, then `status`. */
export type ListSendsResult = ListSends200 | ListSends401 | ListSends429 | CallFailure

/** One page of sends. */
export interface ListSends200 extends CallAnswer {
  readonly ok: true
  readonly kind?: undefined
  readonly status: 200
  readonly data: SendPage
}

/**
 * The access token is missing, wrong or older than two hours.
 * @remarks sendoso-errors-undocumented: The page documents no error, and neither links to the rate limit nor says how
 * to recover from a 429.
 */
export interface ListSends401 extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: 401
  readonly error: ApiError
}

/**
 * More than 10 requests in a second. The body is not documented.
 * @remarks sendoso-errors-undocumented: The page documents no error, and neither links to the rate limit nor says how
 * to recover from a 429.
 */
export interface ListSends429 extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: 429
  /** The page does not describe the body. */
  readonly error: unknown
}

/** One page of sends. */
export interface SendPage {
  /** Number of this page, starting at 1. */
  current_page: number
  /** Number of sends on a page. */
  per_page: number
  /** Number of sends on all pages. */
  total_count: number
  /** The sends of this page. */
  sends: Send[]
}

/** One gift or mailing to one recipient. */
export interface Send {
  /** Identifier of the send. */
  id: number
  /**
   * Global identifier of the send.
   * @remarks sendoso-gid-format-unstated: What a gid is and how it is encoded is not stated, and one of the two lacks
   * its padding.
   */
  send_gid: string
  /** Kind of gift. */
  type: SendType
  /** Kind of gift within its type. */
  subtype: SendSubtype
  /** Currency of the gift, as an ISO 4217 code. */
  currency: string
  /**
   * Cost of the send so far, as a decimal number in a string. It can change until the send is in a final status.
   * @remarks sendoso-cost-format-unstated: The cost is a string of unstated format.
   */
  current_total_cost: string
  /** Current status of the send. */
  status: SendStatus
  /** When the send was started, as an ISO 8601 date and time. */
  created_at: string
  /** The campaign the send belongs to. */
  touch: Touch
  /** The person who receives the gift. */
  recipient: Recipient
  /** The user who started the send. */
  sender: Sender
  /** Platform from which the send was started. */
  sent_via: string
  /** Every change of status, with its time. */
  status_updates: StatusUpdate[]
}

/**
 * What kind of gift a send is.
 * The server may send other values too.
 */
export type SendType = KnownSendType | (string & {})

/** The known values of `SendType`. */
export type KnownSendType = (typeof SEND_TYPES)[number]

/** All values of `KnownSendType`. */
export const SEND_TYPES = [
  'Amazon',
  'Handwritten Notes',
  'Inventoried Sends',
  'Sendoso Choice',
  'Sendoso Direct',
  'eGifts International',
  'eGifts USA',
] as const

/** Whether a value is one of `SEND_TYPES`. */
export const isKnownSendType = (value: string): value is KnownSendType =>
  (SEND_TYPES as readonly string[]).includes(value)

/**
 * The kind of gift within its type.
 * The server may send other values too.
 */
export type SendSubtype = KnownSendSubtype | (string & {})

/** The known values of `SendSubtype`. */
export type KnownSendSubtype = (typeof SEND_SUBTYPES)[number]

/** All values of `KnownSendSubtype`. */
export const SEND_SUBTYPES = [
  'Bundles',
  'Buy/Send via Amazon',
  'Buy/Send via Amazon UK',
  'Coffee',
  'Custom',
  'Custom Bundles',
  'DDO_GIFT',
  'Donate to Charity',
  'Experiences',
  'Handwritten Notes',
  'Lunch',
  'On-Demand',
  'Visa eGift Credit Card (US)',
  'Wine',
  'eGift Cards Australia',
  'eGift Cards Brazil',
  'eGift Cards Canada',
  'eGift Cards France',
  'eGift Cards Germany',
  'eGift Cards India',
  'eGift Cards Ireland',
  'eGift Cards Italy',
  'eGift Cards Mexico',
  'eGift Cards Netherlands',
  'eGift Cards New Zealand',
  'eGift Cards Poland',
  'eGift Cards Singapore',
  'eGift Cards Slovakia',
  'eGift Cards UK',
  'eGift Cards USA',
] as const

/** Whether a value is one of `SEND_SUBTYPES`. */
export const isKnownSendSubtype = (value: string): value is KnownSendSubtype =>
  (SEND_SUBTYPES as readonly string[]).includes(value)

/**
 * Status of a send.
 * The server may send other values too.
 * @remarks sendoso-status-expired: The status `Expired` is in the example, but not in the list of statuses.
 */
export type SendStatus = KnownSendStatus | (string & {})

/** The known values of `SendStatus`. */
export type KnownSendStatus = (typeof SEND_STATUSES)[number]

/** All values of `KnownSendStatus`. */
export const SEND_STATUSES = [
  'Address Confirmation - Cancelled',
  'Bounced and Credited',
  'Cancelled',
  'Clicked',
  'Collecting recipient info',
  'Confirming Address',
  'Delivered',
  'Expired and Credited',
  'Failed',
  'Opened',
  'Packed',
  'Paused',
  'Processing',
  'Refunded',
  'Sent',
  'Shipped',
  'Undeliverable',
  'Used',
  'pending',
  'Expired',
] as const

/** Whether a value is one of `SEND_STATUSES`. */
export const isKnownSendStatus = (value: string): value is KnownSendStatus =>
  (SEND_STATUSES as readonly string[]).includes(value)

/** A campaign, which Sendoso calls a touch. */
export interface Touch {
  /** Identifier of the campaign. */
  id: number
  /** Name of the campaign. */
  name: string
}

/** The person who receives the gift. */
export interface Recipient {
  /**
   * Full name.
   * @remarks sendoso-recipient-name-integer: The recipient's name is documented as an integer, but is text.
   */
  name: string
  /**
   * Email address.
   * @remarks sendoso-email-format-unstated: The format of the two `email` fields is not stated, and only one is called
   * an address.
   */
  email: string
  /** Name of the company that the recipient works for. */
  company_name: string
}

/** The user who started a send. */
export interface Sender {
  /** Identifier of the user. */
  id: number
  /** Full name. */
  name: string
  /**
   * Email address.
   * @remarks sendoso-email-format-unstated: The format of the two `email` fields is not stated, and only one is called
   * an address.
   */
  email: string
  /** Identifier of the user's team. */
  team_id: number
  /** Name of the user's team. */
  team_name: string
}

/** One change of status. */
export interface StatusUpdate {
  /**
   * The status that the send changed to.
   * @remarks sendoso-update-status-integer: The status of a status update is documented as an integer, but is a name.
   */
  status: SendStatus
  /**
   * When the status changed.
   * @remarks sendoso-occurred-at-iso-4217: The time of a status update is said to be in ISO 4217, which is the
   * standard for currency codes.
   */
  occurred_at: string
}

/** The body of an error. */
export interface ApiError {
  /** Always false. */
  success: false
  /** What went wrong. */
  message: string
}
