// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/mailcoach

export {
  connectMailcoach,
  createMailcoach,
  type Mailcoach,
  type MailcoachBaseUrlOptions,
  type MailcoachCallOptions,
  type MailcoachConnection,
  type MailcoachHostedOptions,
  type MailcoachOptions,
  type MailcoachPageOptions,
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
  type DeleteSend204,
  type DeleteSend204Headers,
  type DeleteSend401,
  type DeleteSend403,
  type DeleteSend404,
  type DeleteSend429,
  type DeleteSend429Headers,
  type DeleteSendParams,
  type DeleteSendResult,
  deleteSend,
  type GetSend200,
  type GetSend200Headers,
  type GetSend401,
  type GetSend403,
  type GetSend404,
  type GetSend429,
  type GetSend429Headers,
  type GetSendParams,
  type GetSendResult,
  getSend,
  type ListSends200,
  type ListSends200Headers,
  type ListSends400,
  type ListSends401,
  type ListSends403,
  type ListSends422,
  type ListSends429,
  type ListSends429Headers,
  type ListSendsFilter,
  type ListSendsParams,
  type ListSendsResult,
  listSends,
  listSendsItems,
  listSendsPages,
  type PageButton,
  type PageLinks,
  type PageMeta,
  type Send,
  type SendPage,
  type SingleSend,
  type ValidationError,
} from './sends.ts'
