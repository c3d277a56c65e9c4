// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendo

import { isArray, isInteger, isObject, isString } from '../runtime/validate/is-type.ts'
import { listed } from '../runtime/validate/listed.ts'
import { matching } from '../runtime/validate/matching.ts'
import type { Verdict } from '../runtime/validate/verdict.ts'

const isUuid = /* @__PURE__ */ matching(
  /^(?=[0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f]-[0-f][0-f][0-f][0-f]-[0-f][0-f][0-f][0-f]-[0-f][0-f][0-f][0-f]-[0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f]$)[^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff]-[^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff]-[^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff]-[^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff]-[^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff]$/,
)

const isMessageType = /* @__PURE__ */ listed('SMS', 'MMS')

const isDateTime = /* @__PURE__ */ matching(
  /^(?:[0-9][0-9][0-9][0-9]-(?:(?!00|1[3-9])[01][0-9]-(?!00|29)[0-2][0-9]|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?!2[4-9])[0-2][0-9]:[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?(?:Z|[+-](?!2[4-9])[0-2][0-9]:[0-5][0-9])$/,
)

const isNullableDateTime: Verdict = (value) => value === null || isDateTime(value)

const isOptionalNullableDateTime: Verdict = (value) => value === undefined || isNullableDateTime(value)

const isMessageDirection = /* @__PURE__ */ listed('INBOUND', 'OUTBOUND')

const isE164 = /* @__PURE__ */ matching(
  /^\+[1-9][0-9](?:[0-9](?:[0-9](?:[0-9](?:[0-9](?:[0-9](?:[0-9](?:[0-9](?:[0-9](?:[0-9](?:[0-9](?:[0-9](?:[0-9](?:[0-9])?)?)?)?)?)?)?)?)?)?)?)?)?$/,
)

const isUrl = /* @__PURE__ */ matching(
  /^https?:\/\/[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9](?:[0-9](?:[0-9](?:[0-9](?:[0-9])?)?)?)?)?(?:[/?](?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(?:#(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?$/,
)

const isArrayOfUrl: Verdict = (value) => isArray(value) && value.every(isUrl)

const isOptionalArrayOfUrl: Verdict = (value) => value === undefined || isArrayOfUrl(value)

const isRecordOfString: Verdict = (value) => isObject(value) && Object.values(value).every(isString)

const isOptionalRecordOfString: Verdict = (value) => value === undefined || isRecordOfString(value)

const isStringOrInteger: Verdict = (value) => isString(value) || isInteger(value)

const isNullableStringOrInteger: Verdict = (value) => value === null || isStringOrInteger(value)

const isOptionalNullableStringOrInteger: Verdict = (value) => value === undefined || isNullableStringOrInteger(value)

const isNullableString: Verdict = (value) => value === null || isString(value)

const isOptionalNullableString: Verdict = (value) => value === undefined || isNullableString(value)

const isMessageStatus = /* @__PURE__ */ listed(
  'CREATED',
  'QUEUED',
  'SCHEDULED',
  'SENT',
  'DELIVERED',
  'READ',
  'FAILED',
  'EXPIRED',
)

const isMessage: Verdict = (value) =>
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

const isArrayOfMessage: Verdict = (value) => isArray(value) && value.every(isMessage)

const isOptionalString: Verdict = (value) => value === undefined || isString(value)

const isMessageList: Verdict = (value) =>
  isObject(value) && isArrayOfMessage(value.messages) && isOptionalString(value.error)

const isApiError: Verdict = (value) => isObject(value) && isString(value.error)

export const listMessagesVerdicts = {
  200: isMessageList,
  400: isApiError,
  401: isApiError,
  403: isApiError,
  404: isApiError,
  429: isApiError,
  500: isApiError,
}
