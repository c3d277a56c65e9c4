// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/dripcel

import {
  ApiErrorShape,
  CountedSendLogShape,
  ListedSendLogShape,
  NotFoundShape,
  ParsedSearchShape,
  RateLimitErrorShape,
  SearchOptionsShape,
  SearchResultShape,
  SendLogFilterShape,
  SendLogResultCountShape,
  SendLogResultListShape,
  SendLogResultShape,
  SendLogSearchShape,
  SendLogShape,
} from './checks/shapes.ts'
import * as values from './checks/values.ts'
import { type BodySchema, schemaOf } from './runtime/validate/body-schema.ts'
import type {
  ApiError,
  CountedSendLog,
  ListedSendLog,
  NotFound,
  ParsedSearch,
  RateLimitError,
  SearchOptions,
  SearchResult,
  SearchSendLogsParams,
  SendLog,
  SendLogFilter,
  SendLogResult,
  SendLogResultCount,
  SendLogResultList,
} from './send-logs.ts'

export type { BodyIssue, BodySchema, ValidatedBody } from './runtime/validate/body-schema.ts'

/** The record of one send, with the number of its destinations. */
export const CountedSendLogSchema: BodySchema<CountedSendLog> = /* @__PURE__ */ schemaOf(CountedSendLogShape, values)

/** The record of one send, with a list of its destinations. */
export const ListedSendLogSchema: BodySchema<ListedSendLog> = /* @__PURE__ */ schemaOf(ListedSendLogShape, values)

/** A send log that was found. */
export const SendLogResultSchema: BodySchema<SendLogResult> = /* @__PURE__ */ schemaOf(SendLogResultShape, values)

/** The body of an error that the page does not document. */
export const ApiErrorSchema: BodySchema<ApiError> = /* @__PURE__ */ schemaOf(ApiErrorShape, values)

/** The body of an error about something that does not exist. */
export const NotFoundSchema: BodySchema<NotFound> = /* @__PURE__ */ schemaOf(NotFoundShape, values)

/** The body of an error about too many requests. */
export const RateLimitErrorSchema: BodySchema<RateLimitError> = /* @__PURE__ */ schemaOf(RateLimitErrorShape, values)

/** A send log that was found, with `group_destinations: 'count'`. */
export const SendLogResultCountSchema: BodySchema<SendLogResultCount> = /* @__PURE__ */ schemaOf(
  SendLogResultCountShape,
  values,
)

/** A send log that was found, with `group_destinations: 'list'`. */
export const SendLogResultListSchema: BodySchema<SendLogResultList> = /* @__PURE__ */ schemaOf(
  SendLogResultListShape,
  values,
)

/** The record of one send. */
export const SendLogSchema: BodySchema<SendLog> = /* @__PURE__ */ schemaOf(SendLogShape, values)

/** A search as the server read it. */
export const ParsedSearchSchema: BodySchema<ParsedSearch> = /* @__PURE__ */ schemaOf(ParsedSearchShape, values)

/** One page of send logs. */
export const SearchResultSchema: BodySchema<SearchResult> = /* @__PURE__ */ schemaOf(SearchResultShape, values)

/** Which send logs to find. */
export const SendLogFilterSchema: BodySchema<SendLogFilter> = /* @__PURE__ */ schemaOf(SendLogFilterShape, values)

/** Which part of the result to return. */
export const SearchOptionsSchema: BodySchema<SearchOptions> = /* @__PURE__ */ schemaOf(SearchOptionsShape, values)

/** The body of a request of `searchSendLogs`. */
export const SendLogSearchSchema: BodySchema<Pick<SearchSendLogsParams, 'find' | 'options'>> = /* @__PURE__ */ schemaOf(
  SendLogSearchShape,
  values,
)
