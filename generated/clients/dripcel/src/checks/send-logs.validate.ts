// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/dripcel

import {
  type BodyPredicate,
  isArray,
  isInteger,
  isNumber,
  isObject,
  isString,
  matching,
  type Predicate,
  validatorOf,
} from '../runtime/validate/predicates.ts'
import type { AnsweredCall, Validator } from '../runtime/validate/validate-result.ts'
import { DATE_TIME } from './values.ts'

const isOnlyTrue: Predicate = (value) => value === true

const isOptionalString: Predicate = (value) => value === undefined || isString(value)

const isDateTime = /* @__PURE__ */ matching(DATE_TIME)

const isIntegerFrom0: Predicate = (value) => isInteger(value) && value >= 0

const isCountedSendLog: Predicate = (value) =>
  isObject(value) &&
  isString(value._id) &&
  isString(value.campaign_id) &&
  isString(value.message) &&
  isString(value.triggeredBy) &&
  isDateTime(value.startDeliveryAt) &&
  isIntegerFrom0(value.destinations)

const isSendLogResultCount: Predicate = (value) =>
  isObject(value) && isOnlyTrue(value.ok) && isOptionalString(value.requestId) && isCountedSendLog(value.data)

const isArrayOfString: Predicate = (value) => isArray(value) && value.every(isString)

const isListedSendLog: Predicate = (value) =>
  isObject(value) &&
  isString(value._id) &&
  isString(value.campaign_id) &&
  isString(value.message) &&
  isString(value.triggeredBy) &&
  isDateTime(value.startDeliveryAt) &&
  isArrayOfString(value.destinations)

const isSendLogResultList: Predicate = (value) =>
  isObject(value) && isOnlyTrue(value.ok) && isOptionalString(value.requestId) && isListedSendLog(value.data)

const isGetSendLog200Data: BodyPredicate = (value, params) => {
  if (params.group_destinations === 'list') return isSendLogResultList(value)
  return isSendLogResultCount(value)
}

const isOnlyFalse: Predicate = (value) => value === false

const isApiErrorError: Predicate = (value) => isObject(value) && isString(value.code) && isString(value.message)

const isStringOrApiErrorError: Predicate = (value) => isString(value) || isApiErrorError(value)

const isApiError: Predicate = (value) =>
  isObject(value) && isOnlyFalse(value.ok) && isOptionalString(value.requestId) && isStringOrApiErrorError(value.error)

const isOnlyResourceNotFound: Predicate = (value) => value === 'resource_not_found'

const isNotFoundError: Predicate = (value) =>
  isObject(value) && isOnlyResourceNotFound(value.code) && isString(value.message)

const isNotFound: Predicate = (value) =>
  isObject(value) && isOnlyFalse(value.ok) && isOptionalString(value.requestId) && isNotFoundError(value.error)

const isRateLimitErrorError: Predicate = (value) =>
  isObject(value) && isNumber(value.resetsAt) && isNumber(value.remaining)

const isRateLimitError: Predicate = (value) =>
  isObject(value) && isOnlyFalse(value.ok) && isOptionalString(value.requestId) && isRateLimitErrorError(value.error)

const isIntegerFrom0OrArrayOfString: Predicate = (value) => isIntegerFrom0(value) || isArrayOfString(value)

const isSendLog: Predicate = (value) =>
  isObject(value) &&
  isString(value._id) &&
  isString(value.campaign_id) &&
  isString(value.message) &&
  isString(value.triggeredBy) &&
  isDateTime(value.startDeliveryAt) &&
  isIntegerFrom0OrArrayOfString(value.destinations)

const isArrayOfSendLog: Predicate = (value) => isArray(value) && value.every(isSendLog)

const isOptionalObject: Predicate = (value) => value === undefined || isObject(value)

const isParsedSearchOptions: Predicate = (value) => isObject(value) && isNumber(value.skip) && isNumber(value.limit)

const isParsedSearch: Predicate = (value) =>
  isObject(value) && isOptionalObject(value.find) && isParsedSearchOptions(value.options)

const isSearchResultData: Predicate = (value) =>
  isObject(value) && isIntegerFrom0(value.total) && isArrayOfSendLog(value.send_logs) && isParsedSearch(value.parsed)

const isSearchResult: Predicate = (value) =>
  isObject(value) && isOnlyTrue(value.ok) && isOptionalString(value.requestId) && isSearchResultData(value.data)

/** Loads the module that finds the mismatches of a body. */
const explain = async (call: AnsweredCall) => {
  const module = await import('./send-logs.explain.ts')
  return module.explain(call, [DATE_TIME])
}

export const getSendLog: Validator = /* @__PURE__ */ validatorOf(
  { 200: isGetSendLog200Data, 401: isApiError, 403: isApiError, 404: isNotFound, 429: isRateLimitError },
  explain,
)

export const searchSendLogs: Validator = /* @__PURE__ */ validatorOf(
  { 200: isSearchResult, 400: isApiError, 401: isApiError, 403: isApiError, 429: isRateLimitError },
  explain,
)
