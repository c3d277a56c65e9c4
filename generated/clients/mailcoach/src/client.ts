// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/mailcoach

import { fillServer } from './runtime/address.ts'
import { type Connection, createConnection } from './runtime/connection.ts'
import type { CallOptions, ClientOptions, PageOptions } from './runtime/options.ts'
import {
  type DeleteSendParams,
  type DeleteSendResult,
  deleteSend,
  type GetSendParams,
  type GetSendResult,
  getSend,
  type ListSendsParams,
  type ListSendsResult,
  listSends,
  listSendsItems,
  listSendsPages,
  type Send,
  type SendPage,
} from './sends.ts'

/**
 * A client for Mailcoach, which sends newsletters, automated mails and transactional mails, hosted or on a server of
 * your own.
 * @see https://mailcoach.app
 * @throws UsageError if the token is missing or the server cannot be called safely.
 */
export const createMailcoach = (options: MailcoachOptions): Mailcoach => {
  const connection = connectMailcoach(options)
  return {
    connection,
    listSends: Object.assign(
      (params?: ListSendsParams, options?: MailcoachCallOptions) => listSends(connection, params, options),
      {
        pages: (params?: ListSendsParams, options?: MailcoachPageOptions) =>
          listSendsPages(connection, params, options),
        items: (params?: ListSendsParams, options?: MailcoachPageOptions) =>
          listSendsItems(connection, params, options),
      },
    ),
    getSend: (params, options) => getSend(connection, params, options),
    deleteSend: (params, options) => deleteSend(connection, params, options),
  }
}

/**
 * A connection for the functions that `Mailcoach` is made of, so that a bundle holds only those that are used.
 * @throws UsageError if the token is missing or the server cannot be called safely.
 */
export const connectMailcoach = (options: MailcoachOptions): MailcoachConnection => createConnection(VENDOR, options)

const VENDOR = {
  name: 'Mailcoach',
  userAgent: 'sendspec-mailcoach/0.1.0',
  token: 'An API token of a user of the installation.',
  servers: {
    hosted: 'https://{account}.mailcoach.app',
  },
  fill: fillServer,
  rateLimit: { requests: 60, per: 60_000 },
} as const

/** A Mailcoach client. */
export interface Mailcoach {
  /** What the functions of the same names take first. */
  readonly connection: MailcoachConnection
  readonly listSends: {
    /**
     * Lists sends, the latest first unless sorted otherwise.
     * @see https://mailcoach.app/docs/self-hosted/v6/using-mailcoach/using-the-api/sends
     */
    (params?: ListSendsParams, options?: MailcoachCallOptions): Promise<ListSendsResult>
    /**
     * The pages, from the one that `params` asks for.
     * @throws CallError if a call fails; its `params` ask for the page that failed.
     * @throws UsageError if the parameters are wrong.
     */
    pages(params?: ListSendsParams, options?: MailcoachPageOptions): AsyncGenerator<SendPage, void>
    /**
     * The items of all pages, from the page that `params` asks for.
     * @throws CallError if a call fails; its `params` ask for the page that failed.
     * @throws UsageError if the parameters are wrong.
     */
    items(params?: ListSendsParams, options?: MailcoachPageOptions): AsyncGenerator<Send, void>
  }
  /**
   * Gets one send by its UUID.
   * @see https://mailcoach.app/docs/self-hosted/v6/using-mailcoach/using-the-api/sends
   */
  readonly getSend: (params: GetSendParams, options?: MailcoachCallOptions) => Promise<GetSendResult>
  /**
   * Deletes the record of a send.
   * @see https://mailcoach.app/docs/self-hosted/v6/using-mailcoach/using-the-api/sends
   */
  readonly deleteSend: (params: DeleteSendParams, options?: MailcoachCallOptions) => Promise<DeleteSendResult>
}

/** Where and how to call Mailcoach. */
export type MailcoachConnection = Connection<'Mailcoach'>

/** Options of a Mailcoach client: the token, and which server to call. */
export type MailcoachOptions = MailcoachBaseUrlOptions | MailcoachHostedOptions

/** Options to call the server https://{account}.mailcoach.app. */
export interface MailcoachHostedOptions extends ClientOptions {
  /**
   * - `hosted`: https://{account}.mailcoach.app. Hosted by Mailcoach.
   * @default 'hosted'
   */
  readonly server?: 'hosted' | undefined
  /** Name of the account: the first part of its address. */
  readonly account: string
  readonly baseUrl?: undefined
}

/** Options to call any other address. */
export interface MailcoachBaseUrlOptions extends ClientOptions {
  /**
   * Self-hosted, or any other address. Address of the installation, with its scheme and without a slash at the end.
   * Paths are appended to it. It must start with `https:`, unless it is this machine.
   */
  readonly baseUrl: string
  readonly server?: undefined
}

/** Options of one call. They win over the client's. */
export interface MailcoachCallOptions extends CallOptions {
  /**
   * Another server to call. It wins over the client's `baseUrl`.
   * @default the client's
   */
  readonly server?: 'hosted' | undefined
  /**
   * Name of the account: the first part of its address. It wins over the client's `baseUrl`.
   * @default the client's
   */
  readonly account?: string | undefined
}

/** Options of a walk through pages. */
export interface MailcoachPageOptions extends MailcoachCallOptions, PageOptions {}
