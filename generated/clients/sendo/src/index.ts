// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendo

export {
  connectSendo,
  createSendo,
  type Sendo,
  type SendoBaseUrlOptions,
  type SendoCallOptions,
  type SendoConnection,
  type SendoOptions,
  type SendoPageOptions,
  type SendoServerOptions,
} from './client.ts'
export {
  type ApiError,
  isKnownMessageDirection,
  isKnownMessageStatus,
  isKnownMessageType,
  type KnownMessageDirection,
  type KnownMessageStatus,
  type KnownMessageType,
  type ListMessages200,
  type ListMessages400,
  type ListMessages401,
  type ListMessages403,
  type ListMessages404,
  type ListMessages429,
  type ListMessages500,
  type ListMessagesFailure,
  type ListMessagesHeaders,
  type ListMessagesParams,
  type ListMessagesResult,
  listMessages,
  listMessagesItems,
  listMessagesPages,
  MESSAGE_DIRECTIONS,
  MESSAGE_STATUSES,
  MESSAGE_TYPES,
  type Message,
  type MessageDirection,
  type MessageList,
  type MessageStatus,
  type MessageType,
} from './messages.ts'
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
