// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/mailcoach

import {
  everyValue,
  isArray,
  isBoolean,
  isInteger,
  isObject,
  isString,
  matching,
  type Predicate,
  validatorOf,
} from '../runtime/validate/predicates.ts'
import type { AnsweredCall, Validator } from '../runtime/validate/validate-result.ts'
import { DATE_TIME, UUID } from './values.ts'

const isUuid = /* @__PURE__ */ matching(UUID)

const isNullableString: Predicate = (value) => value === null || isString(value)

const isNullableUuid: Predicate = (value) => value === null || isUuid(value)

const isDateTime = /* @__PURE__ */ matching(DATE_TIME)

const isNullableDateTime: Predicate = (value) => value === null || isDateTime(value)

const isIntegerFrom0: Predicate = (value) => isInteger(value) && value >= 0

const isNullableIntegerFrom0: Predicate = (value) => value === null || isIntegerFrom0(value)

const isOptionalIntegerFrom0: Predicate = (value) => value === undefined || isIntegerFrom0(value)

const isOptionalNullableDateTime: Predicate = (value) => value === undefined || isNullableDateTime(value)

const isSend: Predicate = (value) =>
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
  isNullableIntegerFrom0(value.open_count) &&
  isNullableIntegerFrom0(value.click_count) &&
  isOptionalIntegerFrom0(value.bounce_count) &&
  isOptionalIntegerFrom0(value.hard_bounce_count) &&
  isOptionalIntegerFrom0(value.soft_bounce_count) &&
  isOptionalNullableDateTime(value.first_opened_at) &&
  isOptionalNullableDateTime(value.last_opened_at) &&
  isOptionalNullableDateTime(value.first_clicked_at) &&
  isOptionalNullableDateTime(value.last_clicked_at) &&
  isDateTime(value.created_at) &&
  isDateTime(value.updated_at)

const isArrayOfSend: Predicate = (value) => isArray(value) && value.every(isSend)

const isPageLinks: Predicate = (value) =>
  isObject(value) &&
  isNullableString(value.first) &&
  isNullableString(value.last) &&
  isNullableString(value.prev) &&
  isNullableString(value.next)

const isNullableInteger: Predicate = (value) => value === null || isInteger(value)

const isOptionalNullableInteger: Predicate = (value) => value === undefined || isNullableInteger(value)

const isPageButton: Predicate = (value) =>
  isObject(value) &&
  isNullableString(value.url) &&
  isString(value.label) &&
  isOptionalNullableInteger(value.page) &&
  isBoolean(value.active)

const isArrayOfPageButton: Predicate = (value) => isArray(value) && value.every(isPageButton)

const isPageMeta: Predicate = (value) =>
  isObject(value) &&
  isInteger(value.current_page) &&
  isNullableInteger(value.from) &&
  isInteger(value.last_page) &&
  isArrayOfPageButton(value.links) &&
  isString(value.path) &&
  isInteger(value.per_page) &&
  isNullableInteger(value.to) &&
  isInteger(value.total)

const isSendPage: Predicate = (value) =>
  isObject(value) && isArrayOfSend(value.data) && isPageLinks(value.links) && isPageMeta(value.meta)

const isApiError: Predicate = (value) => isObject(value) && isString(value.message)

const isArrayOfString: Predicate = (value) => isArray(value) && value.every(isString)

const isRecordOfArrayOfString: Predicate = (value) => isObject(value) && everyValue(value, isArrayOfString)

const isValidationError: Predicate = (value) =>
  isObject(value) && isString(value.message) && isRecordOfArrayOfString(value.errors)

const isSingleSend: Predicate = (value) => isObject(value) && isSend(value.data)

/** Loads the module that finds the mismatches of a body. */
const explain = async (call: AnsweredCall) => {
  const module = await import('./sends.explain.ts')
  return module.explain(call, [DATE_TIME, UUID])
}

export const listSends: Validator = /* @__PURE__ */ validatorOf(
  { 200: isSendPage, 400: isApiError, 401: isApiError, 403: isApiError, 422: isValidationError, 429: isApiError },
  explain,
)

export const getSend: Validator = /* @__PURE__ */ validatorOf(
  { 200: isSingleSend, 401: isApiError, 403: isApiError, 404: isApiError, 429: isApiError },
  explain,
)

export const deleteSend: Validator = /* @__PURE__ */ validatorOf(
  { 401: isApiError, 403: isApiError, 404: isApiError, 429: isApiError },
  explain,
)
