// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendo

import {
  everyValue,
  isArray,
  isInteger,
  isObject,
  isString,
  listed,
  matching,
  type Predicate,
  validatorOf,
} from '../runtime/validate/predicates.ts'
import type { AnsweredCall, Validator } from '../runtime/validate/validate-result.ts'
import { DATE_TIME, E164, MESSAGE_DIRECTIONS, MESSAGE_STATUSES, MESSAGE_TYPES, URL, UUID } from './values.ts'

const isUuid = /* @__PURE__ */ matching(UUID)

const isMessageType = /* @__PURE__ */ listed(MESSAGE_TYPES)

const isDateTime = /* @__PURE__ */ matching(DATE_TIME)

const isNullableDateTime: Predicate = (value) => value === null || isDateTime(value)

const isOptionalNullableDateTime: Predicate = (value) => value === undefined || isNullableDateTime(value)

const isMessageDirection = /* @__PURE__ */ listed(MESSAGE_DIRECTIONS)

const isE164 = /* @__PURE__ */ matching(E164)

const isUrl = /* @__PURE__ */ matching(URL)

const isArrayOfUrl: Predicate = (value) => isArray(value) && value.every(isUrl)

const isOptionalArrayOfUrl: Predicate = (value) => value === undefined || isArrayOfUrl(value)

const isRecordOfString: Predicate = (value) => isObject(value) && everyValue(value, isString)

const isOptionalRecordOfString: Predicate = (value) => value === undefined || isRecordOfString(value)

const isStringOrInteger: Predicate = (value) => isString(value) || isInteger(value)

const isNullableStringOrInteger: Predicate = (value) => value === null || isStringOrInteger(value)

const isOptionalNullableStringOrInteger: Predicate = (value) => value === undefined || isNullableStringOrInteger(value)

const isNullableString: Predicate = (value) => value === null || isString(value)

const isOptionalNullableString: Predicate = (value) => value === undefined || isNullableString(value)

const isMessageStatus = /* @__PURE__ */ listed(MESSAGE_STATUSES)

const isMessage: Predicate = (value) =>
  isObject(value) &&
  isUuid(value.id) &&
  isMessageType(value.type) &&
  isDateTime(value.createdAt) &&
  isOptionalNullableDateTime(value.sentAt) &&
  isOptionalNullableDateTime(value.updatedAt) &&
  isOptionalNullableDateTime(value.scheduledAt) &&
  isMessageDirection(value.direction) &&
  isE164(value.from) &&
  isE164(value.to) &&
  isString(value.body) &&
  isOptionalArrayOfUrl(value.mediaUrls) &&
  isOptionalRecordOfString(value.metadata) &&
  isInteger(value.numSegments) &&
  isOptionalNullableStringOrInteger(value.errorCode) &&
  isOptionalNullableString(value.errorMessage) &&
  isString(value.campaignId) &&
  isMessageStatus(value.status)

const isArrayOfMessage: Predicate = (value) => isArray(value) && value.every(isMessage)

const isOptionalString: Predicate = (value) => value === undefined || isString(value)

const isMessageList: Predicate = (value) =>
  isObject(value) && isArrayOfMessage(value.messages) && isOptionalString(value.error)

const isApiError: Predicate = (value) => isObject(value) && isString(value.error)

/** Loads the module that finds the mismatches of a body. */
const explain = async (call: AnsweredCall) => {
  const module = await import('./messages.explain.ts')
  return module.explain(call, [DATE_TIME, E164, MESSAGE_DIRECTIONS, MESSAGE_STATUSES, MESSAGE_TYPES, URL, UUID])
}

export const listMessages: Validator = /* @__PURE__ */ validatorOf(
  {
    200: isMessageList,
    400: isApiError,
    401: isApiError,
    403: isApiError,
    404: isApiError,
    429: isApiError,
    500: isApiError,
    4: isApiError,
    5: isApiError,
  },
  explain,
)
