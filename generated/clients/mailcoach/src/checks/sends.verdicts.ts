// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/mailcoach

import { isArray, isBoolean, isInteger, isObject, isString } from '../runtime/validate/is-type.ts'
import { matching } from '../runtime/validate/matching.ts'
import type { Verdict } from '../runtime/validate/verdict.ts'

const isUuid = /* @__PURE__ */ matching(
  /^(?=[0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f]-[0-f][0-f][0-f][0-f]-[0-f][0-f][0-f][0-f]-[0-f][0-f][0-f][0-f]-[0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f]$)[^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff]-[^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff]-[^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff]-[^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff]-[^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff]$/,
)

const isNullableString: Verdict = (value) => value === null || isString(value)

const isNullableUuid: Verdict = (value) => value === null || isUuid(value)

const isDateTime = /* @__PURE__ */ matching(
  /^(?:[0-9][0-9][0-9][0-9]-(?:(?!00|1[3-9])[01][0-9]-(?!00|29)[0-2][0-9]|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?!2[4-9])[0-2][0-9]:[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?(?:Z|[+-](?!2[4-9])[0-2][0-9]:[0-5][0-9])$/,
)

const isNullableDateTime: Verdict = (value) => value === null || isDateTime(value)

const isIntegerAtLeast0: Verdict = (value) => isInteger(value) && value >= 0

const isNullableIntegerAtLeast0: Verdict = (value) => value === null || isIntegerAtLeast0(value)

const isOptionalIntegerAtLeast0: Verdict = (value) => value === undefined || isIntegerAtLeast0(value)

const isOptionalNullableDateTime: Verdict = (value) => value === undefined || isNullableDateTime(value)

const isSend: Verdict = (value) =>
  isObject(value) &&
  isUuid(value.uuid) &&
  isNullableString(value.transport_message_id) &&
  isNullableUuid(value.campaign_uuid) &&
  isNullableUuid(value.automation_mail_uuid) &&
  isNullableUuid(value.transactional_mail_log_item_uuid) &&
  isNullableUuid(value.subscriber_uuid) &&
  isNullableDateTime(value.sent_at) &&
  isNullableDateTime(value.failed_at) &&
  isNullableString(value.failure_reason) &&
  isNullableIntegerAtLeast0(value.open_count) &&
  isNullableIntegerAtLeast0(value.click_count) &&
  isOptionalIntegerAtLeast0(value.bounce_count) &&
  isOptionalIntegerAtLeast0(value.hard_bounce_count) &&
  isOptionalIntegerAtLeast0(value.soft_bounce_count) &&
  isOptionalNullableDateTime(value.first_opened_at) &&
  isOptionalNullableDateTime(value.last_opened_at) &&
  isOptionalNullableDateTime(value.first_clicked_at) &&
  isOptionalNullableDateTime(value.last_clicked_at) &&
  isDateTime(value.created_at) &&
  isDateTime(value.updated_at)

const isArrayOfSend: Verdict = (value) => isArray(value) && value.every(isSend)

const isPageLinks: Verdict = (value) =>
  isObject(value) &&
  isNullableString(value.first) &&
  isNullableString(value.last) &&
  isNullableString(value.prev) &&
  isNullableString(value.next)

const isNullableInteger: Verdict = (value) => value === null || isInteger(value)

const isOptionalNullableInteger: Verdict = (value) => value === undefined || isNullableInteger(value)

const isPageButton: Verdict = (value) =>
  isObject(value) &&
  isNullableString(value.url) &&
  isString(value.label) &&
  isOptionalNullableInteger(value.page) &&
  isBoolean(value.active)

const isArrayOfPageButton: Verdict = (value) => isArray(value) && value.every(isPageButton)

const isPageMeta: Verdict = (value) =>
  isObject(value) &&
  isInteger(value.current_page) &&
  isNullableInteger(value.from) &&
  isInteger(value.last_page) &&
  isArrayOfPageButton(value.links) &&
  isString(value.path) &&
  isInteger(value.per_page) &&
  isNullableInteger(value.to) &&
  isInteger(value.total)

const isSendPage: Verdict = (value) =>
  isObject(value) && isArrayOfSend(value.data) && isPageLinks(value.links) && isPageMeta(value.meta)

const isApiError: Verdict = (value) => isObject(value) && isString(value.message)

const isArrayOfString: Verdict = (value) => isArray(value) && value.every(isString)

const isRecordOfArrayOfString: Verdict = (value) => isObject(value) && Object.values(value).every(isArrayOfString)

const isValidationError: Verdict = (value) =>
  isObject(value) && isString(value.message) && isRecordOfArrayOfString(value.errors)

const isSingleSend: Verdict = (value) => isObject(value) && isSend(value.data)

export const listSendsVerdicts = {
  200: isSendPage,
  400: isApiError,
  401: isApiError,
  403: isApiError,
  422: isValidationError,
  429: isApiError,
}

export const getSendVerdicts = { 200: isSingleSend, 401: isApiError, 403: isApiError, 404: isApiError, 429: isApiError }

export const deleteSendVerdicts = { 401: isApiError, 403: isApiError, 404: isApiError, 429: isApiError }
