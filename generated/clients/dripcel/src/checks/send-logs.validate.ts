// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/dripcel

import type { AnsweredCall, Validator } from '../runtime/validate/validate-result.ts'
import {
  type BodyVerdict,
  isArray,
  isInteger,
  isNumber,
  isObject,
  isString,
  matching,
  type Verdict,
  validatorOf,
} from '../runtime/validate/verdicts.ts'
import { DATE_TIME } from './values.ts'

const isOnlyTrue: Verdict = (value) => value === true

const isOptionalString: Verdict = (value) => value === undefined || isString(value)

const isDateTime = /* @__PURE__ */ matching(DATE_TIME)

const isIntegerFrom0: Verdict = (value) => isInteger(value) && value >= 0

const isCountedSendLog: Verdict = (value) =>
  isObject(value) &&
  isString(value._id) &&
  isString(value.campaign_id) &&
  isString(value.message) &&
  isString(value.triggeredBy) &&
  isDateTime(value.startDeliveryAt) &&
  isIntegerFrom0(value.destinations)

const isSendLogResultCount: Verdict = (value) =>
  isObject(value) && isOnlyTrue(value.ok) && isOptionalString(value.requestId) && isCountedSendLog(value.data)

const isArrayOfString: Verdict = (value) => isArray(value) && value.every(isString)

const isListedSendLog: Verdict = (value) =>
  isObject(value) &&
  isString(value._id) &&
  isString(value.campaign_id) &&
  isString(value.message) &&
  isString(value.triggeredBy) &&
  isDateTime(value.startDeliveryAt) &&
  isArrayOfString(value.destinations)

const isSendLogResultList: Verdict = (value) =>
  isObject(value) && isOnlyTrue(value.ok) && isOptionalString(value.requestId) && isListedSendLog(value.data)

const isGetSendLog200Data: BodyVerdict = (value, params) => {
  if (params.group_destinations === 'list') return isSendLogResultList(value)
  return isSendLogResultCount(value)
}

const isOnlyFalse: Verdict = (value) => value === false

const isApiErrorError: Verdict = (value) => isObject(value) && isString(value.code) && isString(value.message)

const isStringOrApiErrorError: Verdict = (value) => isString(value) || isApiErrorError(value)

const isApiError: Verdict = (value) =>
  isObject(value) && isOnlyFalse(value.ok) && isOptionalString(value.requestId) && isStringOrApiErrorError(value.error)

const isOnlyResourceNotFound: Verdict = (value) => value === 'resource_not_found'

const isNotFoundError: Verdict = (value) =>
  isObject(value) && isOnlyResourceNotFound(value.code) && isString(value.message)

const isNotFound: Verdict = (value) =>
  isObject(value) && isOnlyFalse(value.ok) && isOptionalString(value.requestId) && isNotFoundError(value.error)

const isRateLimitErrorError: Verdict = (value) =>
  isObject(value) && isNumber(value.resetsAt) && isNumber(value.remaining)

const isRateLimitError: Verdict = (value) =>
  isObject(value) && isOnlyFalse(value.ok) && isOptionalString(value.requestId) && isRateLimitErrorError(value.error)

const isIntegerFrom0OrArrayOfString: Verdict = (value) => isIntegerFrom0(value) || isArrayOfString(value)

const isSendLog: Verdict = (value) =>
  isObject(value) &&
  isString(value._id) &&
  isString(value.campaign_id) &&
  isString(value.message) &&
  isString(value.triggeredBy) &&
  isDateTime(value.startDeliveryAt) &&
  isIntegerFrom0OrArrayOfString(value.destinations)

const isArrayOfSendLog: Verdict = (value) => isArray(value) && value.every(isSendLog)

const isOptionalObject: Verdict = (value) => value === undefined || isObject(value)

const isParsedSearchOptions: Verdict = (value) => isObject(value) && isNumber(value.skip) && isNumber(value.limit)

const isParsedSearch: Verdict = (value) =>
  isObject(value) && isOptionalObject(value.find) && isParsedSearchOptions(value.options)

const isSearchResultData: Verdict = (value) =>
  isObject(value) && isIntegerFrom0(value.total) && isArrayOfSendLog(value.send_logs) && isParsedSearch(value.parsed)

const isSearchResult: Verdict = (value) =>
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
