// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/dripcel

import { type Connection, createConnection } from './runtime/connection.ts'
import type { CallOptions, ClientOptions, PageOptions } from './runtime/options.ts'
import {
  type GetSendLogCountParams,
  type GetSendLogCountResult,
  type GetSendLogListParams,
  type GetSendLogListResult,
  type GetSendLogParams,
  type GetSendLogResult,
  getSendLog,
  type SearchResult,
  type SearchSendLogsParams,
  type SearchSendLogsResult,
  type SendLog,
  searchSendLogs,
  searchSendLogsItems,
  searchSendLogsPages,
} from './send-logs.ts'

/**
 * A client for Dripcel, which sends text messages and mails to the contacts of an organisation and records what was
 * sent.
 * @see https://docs.dripcel.com
 * @throws UsageError if the token is missing or the server cannot be called safely.
 */
export const createDripcel = (options: DripcelOptions): Dripcel => {
  const connection = connectDripcel(options)
  return {
    connection,
    getSendLog: ((params: GetSendLogParams, options?: DripcelCallOptions) =>
      getSendLog(connection, params, options)) as Dripcel['getSendLog'],
    searchSendLogs: Object.assign(
      (params?: SearchSendLogsParams, options?: DripcelCallOptions) => searchSendLogs(connection, params, options),
      {
        pages: (params?: SearchSendLogsParams, options?: DripcelPageOptions) =>
          searchSendLogsPages(connection, params, options),
        items: (params?: SearchSendLogsParams, options?: DripcelPageOptions) =>
          searchSendLogsItems(connection, params, options),
      },
    ),
  }
}

/**
 * A connection for the functions that `Dripcel` is made of, so that a bundle holds only those that are used.
 * @throws UsageError if the token is missing or the server cannot be called safely.
 */
export const connectDripcel = (options: DripcelOptions): DripcelConnection => createConnection(VENDOR, options)

const VENDOR = {
  name: 'Dripcel',
  userAgent: 'sendspec-dripcel/0.1.0',
  token: 'An API key of the organisation.',
  servers: {
    production: 'https://api.dripcel.com',
  },
  rateLimit: { requests: 50, per: 60_000 },
} as const

/** A Dripcel client. */
export interface Dripcel {
  /** What the functions of the same names take first. */
  readonly connection: DripcelConnection
  readonly getSendLog: {
    /**
     * Gets the record of one send, with the number or the list of its destinations.
     * Needs the permission sendLog.read.
     * @see https://docs.dripcel.com/API/send-logs#view-a-single-send-log
     */
    (params: GetSendLogCountParams, options?: DripcelCallOptions): Promise<GetSendLogCountResult>
    (params: GetSendLogListParams, options?: DripcelCallOptions): Promise<GetSendLogListResult>
    (params: GetSendLogParams, options?: DripcelCallOptions): Promise<GetSendLogResult>
  }
  readonly searchSendLogs: {
    /**
     * Finds send logs by campaign and by the time that delivery began.
     * Needs the permission sendLog.read.
     * @see https://docs.dripcel.com/API/send-logs#search-send-logs
     */
    (params?: SearchSendLogsParams, options?: DripcelCallOptions): Promise<SearchSendLogsResult>
    /**
     * The pages, from the one that `params` asks for.
     * @throws CallError if a call fails; its `params` ask for the page that failed.
     * @throws UsageError if the parameters are wrong.
     */
    pages(params?: SearchSendLogsParams, options?: DripcelPageOptions): AsyncGenerator<SearchResult, void>
    /**
     * The items of all pages, from the page that `params` asks for.
     * @throws CallError if a call fails; its `params` ask for the page that failed.
     * @throws UsageError if the parameters are wrong.
     */
    items(params?: SearchSendLogsParams, options?: DripcelPageOptions): AsyncGenerator<SendLog, void>
  }
}

/** Where and how to call Dripcel. */
export type DripcelConnection = Connection<'Dripcel'>

/** Options of a Dripcel client: the token, and which server to call. */
export type DripcelOptions = DripcelBaseUrlOptions | DripcelServerOptions

/** Options to call a server of the vendor. */
export interface DripcelServerOptions extends ClientOptions {
  /**
   * - `production`: https://api.dripcel.com. Production.
   * @default 'production'
   */
  readonly server?: 'production' | undefined
  readonly baseUrl?: undefined
}

/** Options to call any other address. */
export interface DripcelBaseUrlOptions extends ClientOptions {
  /** Paths are appended to it. It must start with `https:`, unless it is this machine. */
  readonly baseUrl: string
  readonly server?: undefined
}

/** Options of one call. They win over the client's. */
export interface DripcelCallOptions extends CallOptions {
  /**
   * Another server to call. It wins over the client's `baseUrl`.
   * @default the client's
   */
  readonly server?: 'production' | undefined
}

/** Options of a walk through pages. */
export interface DripcelPageOptions extends DripcelCallOptions, PageOptions {}
