// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendoso

import { type Connection, createConnection } from './runtime/connection.ts'
import type { CallOptions, ClientOptions, PageOptions } from './runtime/options.ts'
import {
  type ListSendsParams,
  type ListSendsResult,
  listSends,
  listSendsItems,
  listSendsPages,
  type Send,
  type SendPage,
} from './sends.ts'

/**
 * A client for Sendoso, which sends gifts, mail and vouchers to business contacts and tracks their delivery.
 * @see https://developer.sendoso.com
 * @throws UsageError if the token is missing or the server cannot be called safely.
 */
export const createSendoso = (options: SendosoOptions): Sendoso => {
  const connection = connectSendoso(options)
  return {
    connection,
    listSends: Object.assign(
      (params?: ListSendsParams, options?: SendosoCallOptions) => listSends(connection, params, options),
      {
        pages: (params?: ListSendsParams, options?: SendosoPageOptions) => listSendsPages(connection, params, options),
        items: (params?: ListSendsParams, options?: SendosoPageOptions) => listSendsItems(connection, params, options),
      },
    ),
  }
}

/**
 * A connection for the functions that `Sendoso` is made of, so that a bundle holds only those that are used.
 * @throws UsageError if the token is missing or the server cannot be called safely.
 */
export const connectSendoso = (options: SendosoOptions): SendosoConnection => createConnection(VENDOR, options)

const VENDOR = {
  name: 'Sendoso',
  userAgent: 'sendspec-sendoso/0.1.0',
  token: 'An OAuth 2.0 access token, valid for two hours.',
  servers: {
    production: 'https://app.sendoso.com',
    staging: 'https://app.staging.sendo.so',
  },
  rateLimit: { requests: 10, per: 1_000 },
} as const

/** A Sendoso client. */
export interface Sendoso {
  /** What the functions of the same names take first. */
  readonly connection: SendosoConnection
  readonly listSends: {
    /**
     * Lists the sends that anyone in the organization has started, one page at a time.
     * @see https://developer.sendoso.com/rest-api/reference/sends/get-sends
     */
    (params?: ListSendsParams, options?: SendosoCallOptions): Promise<ListSendsResult>
    /**
     * The pages, from the one that `params` asks for.
     * @throws CallError if a call fails; its `params` ask for the page that failed.
     * @throws UsageError if the parameters are wrong.
     */
    pages(params?: ListSendsParams, options?: SendosoPageOptions): AsyncGenerator<SendPage, void>
    /**
     * The items of all pages, from the page that `params` asks for.
     * @throws CallError if a call fails; its `params` ask for the page that failed.
     * @throws UsageError if the parameters are wrong.
     */
    items(params?: ListSendsParams, options?: SendosoPageOptions): AsyncGenerator<Send, void>
  }
}

/** Where and how to call Sendoso. */
export type SendosoConnection = Connection<'Sendoso'>

/** Options of a Sendoso client: the token, and which server to call. */
export type SendosoOptions = SendosoBaseUrlOptions | SendosoServerOptions

/** Options to call a server of the vendor. */
export interface SendosoServerOptions extends ClientOptions {
  /**
   * - `production`: https://app.sendoso.com. Production.
   * - `staging`: https://app.staging.sendo.so. The host of the page's sample call.
   * @default 'production'
   */
  readonly server?: 'production' | 'staging' | undefined
  readonly baseUrl?: undefined
}

/** Options to call any other address. */
export interface SendosoBaseUrlOptions extends ClientOptions {
  /** Paths are appended to it. It must start with `https:`, unless it is this machine. */
  readonly baseUrl: string
  readonly server?: undefined
}

/** Options of one call. They win over the client's. */
export interface SendosoCallOptions extends CallOptions {
  /**
   * Another server to call. It wins over the client's `baseUrl`.
   * @default the client's
   */
  readonly server?: 'production' | 'staging' | undefined
}

/** Options of a walk through pages. */
export interface SendosoPageOptions extends SendosoCallOptions, PageOptions {}
