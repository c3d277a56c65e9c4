// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendoso

export {
  connectSendoso,
  createSendoso,
  type Sendoso,
  type SendosoBaseUrlOptions,
  type SendosoCallOptions,
  type SendosoConnection,
  type SendosoOptions,
  type SendosoPageOptions,
  type SendosoServerOptions,
} from './client.ts'
export { CallError, type FailedCall, isCallError, unwrap } from './runtime/call-error.ts'
export type { Connection } from './runtime/connection.ts'
export { type LogEntry, logCalls } from './runtime/log-calls.ts'
export type { CallContext, CallRequest, Middleware, Next } from './runtime/middleware.ts'
export type {
  CallOptions,
  ClientOptions,
  Fetch,
  FetchInit,
  FetchOptions,
  FetchResponse,
  NoParams,
  PageOptions,
  SharedOptions,
  Token,
  TokenSupplier,
} from './runtime/options.ts'
export { createRateLimit, type RateLimit, type Turn } from './runtime/rate-limit.ts'
export type {
  AbortedCall,
  CallAnswer,
  CallerFailure,
  CallFacts,
  CallFailure,
  CallResult,
  CallSuccess,
  DriftFailure,
  EarlierAttempt,
  EmptySuccess,
  NetworkFailure,
  ParseFailure,
  QueueFailure,
  StatusFailure,
  TimeoutFailure,
  TokenFailure,
  UnexpectedAnswer,
} from './runtime/results.ts'
export { UsageError, type WrongParameter } from './runtime/usage-error.ts'
export type { Drift } from './runtime/validate/drift.ts'
export {
  type ApiError,
  isKnownSendStatus,
  isKnownSendSubtype,
  isKnownSendType,
  type KnownSendStatus,
  type KnownSendSubtype,
  type KnownSendType,
  type ListSends200,
  type ListSends401,
  type ListSends429,
  type ListSendsParams,
  type ListSendsResult,
  listSends,
  listSendsItems,
  listSendsPages,
  type Recipient,
  SEND_STATUSES,
  SEND_SUBTYPES,
  SEND_TYPES,
  type Send,
  type Sender,
  type SendPage,
  type SendStatus,
  type SendSubtype,
  type SendType,
  type StatusUpdate,
  type Touch,
} from './sends.ts'
