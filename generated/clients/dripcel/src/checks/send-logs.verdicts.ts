// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/dripcel

import { isArray, isInteger, isNumber, isObject, isString } from '../runtime/validate/is-type.ts'
import { matching } from '../runtime/validate/matching.ts'
import type { BodyVerdict, Verdict } from '../runtime/validate/verdict.ts'

const isOnlyTrue: Verdict = (value) => value === true

const isOptionalString: Verdict = (value) => value === undefined || isString(value)

const isObjectId = /* @__PURE__ */ matching(
  /^(?=[0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f]$)[^:-`g-\uffff][^:-`g-\uffff][^:-`g-\uffff][^:-`g-\uffff][^:-`g-\uffff][^:-`g-\uffff][^:-`g-\uffff][^:-`g-\uffff][^:-`g-\uffff][^:-`g-\uffff][^:-`g-\uffff][^:-`g-\uffff][^:-`g-\uffff][^:-`g-\uffff][^:-`g-\uffff][^:-`g-\uffff][^:-`g-\uffff][^:-`g-\uffff][^:-`g-\uffff][^:-`g-\uffff][^:-`g-\uffff][^:-`g-\uffff][^:-`g-\uffff][^:-`g-\uffff]$/,
)

const isDateTime = /* @__PURE__ */ matching(
  /^(?:[0-9][0-9][0-9][0-9]-(?:(?!00|1[3-9])[01][0-9]-(?!00|29)[0-2][0-9]|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?!2[4-9])[0-2][0-9]:[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?(?:Z|[+-](?!2[4-9])[0-2][0-9]:[0-5][0-9])$/,
)

const isIntegerAtLeast0: Verdict = (value) => isInteger(value) && value >= 0

const isCountedSendLog: Verdict = (value) =>
  isObject(value) &&
  isObjectId(value._id) &&
  isObjectId(value.campaign_id) &&
  isString(value.message) &&
  isString(value.triggeredBy) &&
  isDateTime(value.startDeliveryAt) &&
  isIntegerAtLeast0(value.destinations)

const isSendLogResultCount: Verdict = (value) =>
  isObject(value) && isOnlyTrue(value.ok) && isOptionalString(value.requestId) && isCountedSendLog(value.data)

const isArrayOfString: Verdict = (value) => isArray(value) && value.every(isString)

const isListedSendLog: Verdict = (value) =>
  isObject(value) &&
  isObjectId(value._id) &&
  isObjectId(value.campaign_id) &&
  isString(value.message) &&
  isString(value.triggeredBy) &&
  isDateTime(value.startDeliveryAt) &&
  isArrayOfString(value.destinations)

const isSendLogResultList: Verdict = (value) =>
  isObject(value) && isOnlyTrue(value.ok) && isOptionalString(value.requestId) && isListedSendLog(value.data)

const isGetSendLog200: BodyVerdict = (value, params) => {
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
  isObject(value) && isNumber(value.resetsAt) && isInteger(value.remaining)

const isRateLimitError: Verdict = (value) =>
  isObject(value) && isOnlyFalse(value.ok) && isOptionalString(value.requestId) && isRateLimitErrorError(value.error)

const isIntegerAtLeast0OrArrayOfString: Verdict = (value) => isIntegerAtLeast0(value) || isArrayOfString(value)

const isSendLog: Verdict = (value) =>
  isObject(value) &&
  isObjectId(value._id) &&
  isObjectId(value.campaign_id) &&
  isString(value.message) &&
  isString(value.triggeredBy) &&
  isDateTime(value.startDeliveryAt) &&
  isIntegerAtLeast0OrArrayOfString(value.destinations)

const isArrayOfSendLog: Verdict = (value) => isArray(value) && value.every(isSendLog)

const isOptionalObject: Verdict = (value) => value === undefined || isObject(value)

const isParsedSearchOptions: Verdict = (value) =>
  isObject(value) && isIntegerAtLeast0(value.skip) && isIntegerAtLeast0(value.limit)

const isParsedSearch: Verdict = (value) =>
  isObject(value) && isOptionalObject(value.find) && isParsedSearchOptions(value.options)

const isSearchResultData: Verdict = (value) =>
  isObject(value) && isIntegerAtLeast0(value.total) && isArrayOfSendLog(value.send_logs) && isParsedSearch(value.parsed)

const isSearchResult: Verdict = (value) =>
  isObject(value) && isOnlyTrue(value.ok) && isOptionalString(value.requestId) && isSearchResultData(value.data)

export const getSendLogVerdicts = {
  200: isGetSendLog200,
  401: isApiError,
  403: isApiError,
  404: isNotFound,
  429: isRateLimitError,
}

export const searchSendLogsVerdicts = {
  200: isSearchResult,
  400: isApiError,
  401: isApiError,
  403: isApiError,
  429: isRateLimitError,
}
