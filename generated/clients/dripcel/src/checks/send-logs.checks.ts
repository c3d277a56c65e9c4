// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/dripcel

import { array } from '../runtime/validate/array.ts'
import { anything, integer, number, string } from '../runtime/validate/leaves.ts'
import { literal } from '../runtime/validate/literal.ts'
import { object } from '../runtime/validate/object.ts'
import { optional } from '../runtime/validate/optional.ts'
import type { Params } from '../runtime/validate/params.ts'
import { record } from '../runtime/validate/record.ts'
import { text } from '../runtime/validate/text.ts'
import { union } from '../runtime/validate/union.ts'
import { within } from '../runtime/validate/within.ts'

const onlyTrue = /* @__PURE__ */ literal(true)

const optionalString = /* @__PURE__ */ optional(string)

const objectId = /* @__PURE__ */ text('object-id', /^[0-9a-f]{24}$/)

const dateTime = /* @__PURE__ */ text(
  'date-time',
  /^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$/,
)

const integerAtLeast0 = /* @__PURE__ */ within(integer, 'integer, at least 0', 0)

const countedSendLog = /* @__PURE__ */ object(
  (value, trail) =>
    objectId(value._id, trail, '/_id') &&
    objectId(value.campaign_id, trail, '/campaign_id') &&
    string(value.message, trail, '/message') &&
    string(value.triggeredBy, trail, '/triggeredBy') &&
    dateTime(value.startDeliveryAt, trail, '/startDeliveryAt') &&
    integerAtLeast0(value.destinations, trail, '/destinations'),
)

const sendLogResultCount = /* @__PURE__ */ object(
  (value, trail) =>
    onlyTrue(value.ok, trail, '/ok') &&
    optionalString(value.requestId, trail, '/requestId') &&
    countedSendLog(value.data, trail, '/data'),
)

const onlyFalse = /* @__PURE__ */ literal(false)

const apiErrorError = /* @__PURE__ */ object(
  (value, trail) => string(value.code, trail, '/code') && string(value.message, trail, '/message'),
)

const stringOrApiErrorError = /* @__PURE__ */ union(string, apiErrorError)

const apiError = /* @__PURE__ */ object(
  (value, trail) =>
    onlyFalse(value.ok, trail, '/ok') &&
    optionalString(value.requestId, trail, '/requestId') &&
    stringOrApiErrorError(value.error, trail, '/error'),
)

const onlyResourceNotFound = /* @__PURE__ */ literal('resource_not_found')

const notFoundError = /* @__PURE__ */ object(
  (value, trail) => onlyResourceNotFound(value.code, trail, '/code') && string(value.message, trail, '/message'),
)

const notFound = /* @__PURE__ */ object(
  (value, trail) =>
    onlyFalse(value.ok, trail, '/ok') &&
    optionalString(value.requestId, trail, '/requestId') &&
    notFoundError(value.error, trail, '/error'),
)

const rateLimitErrorError = /* @__PURE__ */ object(
  (value, trail) => number(value.resetsAt, trail, '/resetsAt') && integer(value.remaining, trail, '/remaining'),
)

const rateLimitError = /* @__PURE__ */ object(
  (value, trail) =>
    onlyFalse(value.ok, trail, '/ok') &&
    optionalString(value.requestId, trail, '/requestId') &&
    rateLimitErrorError(value.error, trail, '/error'),
)

const arrayOfString = /* @__PURE__ */ array(string)

const listedSendLog = /* @__PURE__ */ object(
  (value, trail) =>
    objectId(value._id, trail, '/_id') &&
    objectId(value.campaign_id, trail, '/campaign_id') &&
    string(value.message, trail, '/message') &&
    string(value.triggeredBy, trail, '/triggeredBy') &&
    dateTime(value.startDeliveryAt, trail, '/startDeliveryAt') &&
    arrayOfString(value.destinations, trail, '/destinations'),
)

const sendLogResultList = /* @__PURE__ */ object(
  (value, trail) =>
    onlyTrue(value.ok, trail, '/ok') &&
    optionalString(value.requestId, trail, '/requestId') &&
    listedSendLog(value.data, trail, '/data'),
)

const integerAtLeast0OrArrayOfString = /* @__PURE__ */ union(integerAtLeast0, arrayOfString)

const sendLog = /* @__PURE__ */ object(
  (value, trail) =>
    objectId(value._id, trail, '/_id') &&
    objectId(value.campaign_id, trail, '/campaign_id') &&
    string(value.message, trail, '/message') &&
    string(value.triggeredBy, trail, '/triggeredBy') &&
    dateTime(value.startDeliveryAt, trail, '/startDeliveryAt') &&
    integerAtLeast0OrArrayOfString(value.destinations, trail, '/destinations'),
)

const arrayOfSendLog = /* @__PURE__ */ array(sendLog)

const recordOfAnything = /* @__PURE__ */ record(string, anything)

const optionalRecordOfAnything = /* @__PURE__ */ optional(recordOfAnything)

const parsedSearchOptions = /* @__PURE__ */ object(
  (value, trail) => integerAtLeast0(value.skip, trail, '/skip') && integerAtLeast0(value.limit, trail, '/limit'),
)

const parsedSearch = /* @__PURE__ */ object(
  (value, trail) =>
    optionalRecordOfAnything(value.find, trail, '/find') && parsedSearchOptions(value.options, trail, '/options'),
)

const searchResultData = /* @__PURE__ */ object(
  (value, trail) =>
    integerAtLeast0(value.total, trail, '/total') &&
    arrayOfSendLog(value.send_logs, trail, '/send_logs') &&
    parsedSearch(value.parsed, trail, '/parsed'),
)

const searchResult = /* @__PURE__ */ object(
  (value, trail) =>
    onlyTrue(value.ok, trail, '/ok') &&
    optionalString(value.requestId, trail, '/requestId') &&
    searchResultData(value.data, trail, '/data'),
)

const getSendLogCountChecks = {
  200: sendLogResultCount,
  401: apiError,
  403: apiError,
  404: notFound,
  429: rateLimitError,
}

const getSendLogListChecks = {
  200: sendLogResultList,
  401: apiError,
  403: apiError,
  404: notFound,
  429: rateLimitError,
}

export const getSendLogChecks = (params: Params) => {
  if (params.group_destinations === 'list') return getSendLogListChecks
  return getSendLogCountChecks
}

export const searchSendLogsChecks = {
  200: searchResult,
  400: apiError,
  401: apiError,
  403: apiError,
  429: rateLimitError,
}
