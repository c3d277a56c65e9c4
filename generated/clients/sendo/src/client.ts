// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendo

import {
  type ListMessagesParams,
  type ListMessagesResult,
  listMessages,
  listMessagesItems,
  listMessagesPages,
  type Message,
  type MessageList,
} from './messages.ts'
import { type Connection, createConnection } from './runtime/connection.ts'
import type { CallOptions, ClientOptions, PageOptions } from './runtime/options.ts'

/**
 * A client for Sendo, which sends and receives text and media messages of campaigns.
 * @see https://docs.sendo.dev
 * @throws UsageError if the token is missing or the server cannot be called safely.
 */
export const createSendo = (options: SendoOptions): Sendo => {
  const connection = connectSendo(options)
  return {
    connection,
    listMessages: Object.assign(
      (params: ListMessagesParams, options?: SendoCallOptions) => listMessages(connection, params, options),
      {
        pages: (params: ListMessagesParams, options?: SendoPageOptions) =>
          listMessagesPages(connection, params, options),
        items: (params: ListMessagesParams, options?: SendoPageOptions) =>
          listMessagesItems(connection, params, options),
      },
    ),
  }
}

/**
 * A connection for the functions that `Sendo` is made of, so that a bundle holds only those that are used.
 * @throws UsageError if the token is missing or the server cannot be called safely.
 */
export const connectSendo = (options: SendoOptions): SendoConnection => createConnection(VENDOR, options)

const VENDOR = {
  name: 'Sendo',
  userAgent: 'sendspec-sendo/0.1.0',
  token: 'An API key.',
  servers: {
    production: 'https://api.sendo.dev',
  },
  rateLimit: { requests: 20, per: 1_000 },
} as const

/** A Sendo client. */
export interface Sendo {
  /** What the functions of the same names take first. */
  readonly connection: SendoConnection
  readonly listMessages: {
    /**
     * Lists the incoming and outgoing messages of one campaign, one page at a time.
     * @see https://docs.sendo.dev/api-reference/message/list
     */
    (params: ListMessagesParams, options?: SendoCallOptions): Promise<ListMessagesResult>
    /**
     * The pages, from the one that `params` asks for.
     * @throws CallError if a call fails; its `params` ask for the page that failed.
     * @throws UsageError if the parameters are wrong.
     */
    pages(params: ListMessagesParams, options?: SendoPageOptions): AsyncGenerator<MessageList, void>
    /**
     * The items of all pages, from the page that `params` asks for.
     * @throws CallError if a call fails; its `params` ask for the page that failed.
     * @throws UsageError if the parameters are wrong.
     */
    items(params: ListMessagesParams, options?: SendoPageOptions): AsyncGenerator<Message, void>
  }
}

/** Where and how to call Sendo. */
export type SendoConnection = Connection<'Sendo'>

/** Options of a Sendo client: the token, and which server to call. */
export type SendoOptions = SendoBaseUrlOptions | SendoServerOptions

/** Options to call a server of the vendor. */
export interface SendoServerOptions extends ClientOptions {
  /**
   * - `production`: https://api.sendo.dev. Production, over HTTPS only.
   * @default 'production'
   */
  readonly server?: 'production' | undefined
  readonly baseUrl?: undefined
}

/** Options to call any other address. */
export interface SendoBaseUrlOptions extends ClientOptions {
  /** Paths are appended to it. It must start with `https:`, unless it is this machine. */
  readonly baseUrl: string
  readonly server?: undefined
}

/** Options of one call. They win over the client's. */
export interface SendoCallOptions extends CallOptions {
  /**
   * Another server to call. It wins over the client's `baseUrl`.
   * @default the client's
   */
  readonly server?: 'production' | undefined
}

/** Options of a walk through pages. */
export interface SendoPageOptions extends SendoCallOptions, PageOptions {}
