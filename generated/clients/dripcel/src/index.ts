// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/dripcel

export {
  connectDripcel,
  createDripcel,
  type Dripcel,
  type DripcelBaseUrlOptions,
  type DripcelCallOptions,
  type DripcelConnection,
  type DripcelOptions,
  type DripcelPageOptions,
  type DripcelServerOptions,
} from './client.ts'
export { CallError, type FailedCall } from './runtime/call-error.ts'
export type { Connection } from './runtime/connection.ts'
export { type LogEntry, logCalls } from './runtime/log-calls.ts'
export type { CallContext, CallRequest, Middleware, Next } from './runtime/middleware.ts'
export type {
  CallOptions,
  ClientOptions,
  Fetch,
  NoParams,
  PageOptions,
  SharedOptions,
  Token,
  TokenSupplier,
} from './runtime/options.ts'
export { createRateLimit, type RateLimit } from './runtime/rate-limit.ts'
export type {
  AbortedCall,
  CallAnswer,
  CallFacts,
  CallFailure,
  CallResult,
  CallSuccess,
  DriftFailure,
  NetworkFailure,
  ParseFailure,
  StatusFailure,
  TimeoutFailure,
  TokenFailure,
  UnexpectedAnswer,
} from './runtime/results.ts'
export { unwrap } from './runtime/unwrap.ts'
export { UsageError, type WrongParameter } from './runtime/usage-error.ts'
export type { Drift } from './runtime/validate/drift.ts'
export {
  type ApiError,
  type ApiErrorError,
  type CountedSendLog,
  type GetSendLog200,
  type GetSendLog200Count,
  type GetSendLog200List,
  type GetSendLog401,
  type GetSendLog403,
  type GetSendLog404,
  type GetSendLog429,
  type GetSendLogCountParams,
  type GetSendLogCountResult,
  type GetSendLogListParams,
  type GetSendLogListResult,
  type GetSendLogParams,
  type GetSendLogResult,
  getSendLog,
  type ListedSendLog,
  type NotFound,
  type NotFoundError,
  type ParsedSearch,
  type ParsedSearchOptions,
  type RateLimitError,
  type RateLimitErrorError,
  type SearchOptions,
  type SearchResult,
  type SearchResultData,
  type SearchSendLogs200,
  type SearchSendLogs400,
  type SearchSendLogs401,
  type SearchSendLogs403,
  type SearchSendLogs429,
  type SearchSendLogsParams,
  type SearchSendLogsResult,
  type SendLog,
  type SendLogFilter,
  type SendLogFilterStartDeliveryAt,
  type SendLogResult,
  type SendLogResultCount,
  type SendLogResultList,
  searchSendLogs,
  searchSendLogsItems,
  searchSendLogsPages,
} from './send-logs.ts'
