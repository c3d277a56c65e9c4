// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendo

import { array } from '../runtime/validate/array.ts'
import { integer, string } from '../runtime/validate/leaves.ts'
import { nullable } from '../runtime/validate/nullable.ts'
import { object } from '../runtime/validate/object.ts'
import { oneOf } from '../runtime/validate/one-of.ts'
import { optional } from '../runtime/validate/optional.ts'
import { record } from '../runtime/validate/record.ts'
import { text } from '../runtime/validate/text.ts'
import { union } from '../runtime/validate/union.ts'

const uuid = /* @__PURE__ */ text(
  'uuid',
  /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/,
)

const messageType = /* @__PURE__ */ oneOf('SMS', 'MMS')

const dateTime = /* @__PURE__ */ text(
  'date-time',
  /^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$/,
)

const nullableDateTime = /* @__PURE__ */ nullable(dateTime)

const optionalNullableDateTime = /* @__PURE__ */ optional(nullableDateTime)

const messageDirection = /* @__PURE__ */ oneOf('INBOUND', 'OUTBOUND')

const e164 = /* @__PURE__ */ text('e164', /^\+[1-9][0-9]{1,14}$/)

const url = /* @__PURE__ */ text(
  'url',
  /^https?:\/\/[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?(?:[/?](?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(?:#(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?$/,
)

const arrayOfUrl = /* @__PURE__ */ array(url)

const optionalArrayOfUrl = /* @__PURE__ */ optional(arrayOfUrl)

const recordOfString = /* @__PURE__ */ record(string, string)

const optionalRecordOfString = /* @__PURE__ */ optional(recordOfString)

const stringOrInteger = /* @__PURE__ */ union(string, integer)

const nullableStringOrInteger = /* @__PURE__ */ nullable(stringOrInteger)

const optionalNullableStringOrInteger = /* @__PURE__ */ optional(nullableStringOrInteger)

const nullableString = /* @__PURE__ */ nullable(string)

const optionalNullableString = /* @__PURE__ */ optional(nullableString)

const messageStatus = /* @__PURE__ */ oneOf(
  'CREATED',
  'QUEUED',
  'SCHEDULED',
  'SENT',
  'DELIVERED',
  'READ',
  'FAILED',
  'EXPIRED',
)

const message = /* @__PURE__ */ object(
  (value, trail) =>
    uuid(value.id, trail, '/id') &&
    messageType(value.type, trail, '/type') &&
    dateTime(value.createdAt, trail, '/createdAt') &&
    optionalNullableDateTime(value.sentAt, trail, '/sentAt') &&
    optionalNullableDateTime(value.updatedAt, trail, '/updatedAt') &&
    optionalNullableDateTime(value.scheduledAt, trail, '/scheduledAt') &&
    messageDirection(value.direction, trail, '/direction') &&
    e164(value.from, trail, '/from') &&
    e164(value.to, trail, '/to') &&
    string(value.body, trail, '/body') &&
    optionalArrayOfUrl(value.mediaUrls, trail, '/mediaUrls') &&
    optionalRecordOfString(value.metadata, trail, '/metadata') &&
    integer(value.numSegments, trail, '/numSegments') &&
    optionalNullableStringOrInteger(value.errorCode, trail, '/errorCode') &&
    optionalNullableString(value.errorMessage, trail, '/errorMessage') &&
    string(value.campaignId, trail, '/campaignId') &&
    messageStatus(value.status, trail, '/status'),
)

const arrayOfMessage = /* @__PURE__ */ array(message)

const optionalString = /* @__PURE__ */ optional(string)

const messageList = /* @__PURE__ */ object(
  (value, trail) => arrayOfMessage(value.messages, trail, '/messages') && optionalString(value.error, trail, '/error'),
)

const apiError = /* @__PURE__ */ object((value, trail) => string(value.error, trail, '/error'))

export const listMessagesChecks = {
  200: messageList,
  400: apiError,
  401: apiError,
  403: apiError,
  404: apiError,
  429: apiError,
  500: apiError,
}
