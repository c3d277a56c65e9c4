// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/mailcoach

import { array } from '../runtime/validate/array.ts'
import { boolean, integer, string } from '../runtime/validate/leaves.ts'
import { nullable } from '../runtime/validate/nullable.ts'
import { object } from '../runtime/validate/object.ts'
import { optional } from '../runtime/validate/optional.ts'
import { record } from '../runtime/validate/record.ts'
import { text } from '../runtime/validate/text.ts'
import { within } from '../runtime/validate/within.ts'

const uuid = /* @__PURE__ */ text(
  'uuid',
  /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/,
)

const nullableString = /* @__PURE__ */ nullable(string)

const nullableUuid = /* @__PURE__ */ nullable(uuid)

const dateTime = /* @__PURE__ */ text(
  'date-time',
  /^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$/,
)

const nullableDateTime = /* @__PURE__ */ nullable(dateTime)

const integerAtLeast0 = /* @__PURE__ */ within(integer, 'integer, at least 0', 0)

const nullableIntegerAtLeast0 = /* @__PURE__ */ nullable(integerAtLeast0)

const optionalIntegerAtLeast0 = /* @__PURE__ */ optional(integerAtLeast0)

const optionalNullableDateTime = /* @__PURE__ */ optional(nullableDateTime)

const send = /* @__PURE__ */ object(
  (value, trail) =>
    uuid(value.uuid, trail, '/uuid') &&
    nullableString(value.transport_message_id, trail, '/transport_message_id') &&
    nullableUuid(value.campaign_uuid, trail, '/campaign_uuid') &&
    nullableUuid(value.automation_mail_uuid, trail, '/automation_mail_uuid') &&
    nullableUuid(value.transactional_mail_log_item_uuid, trail, '/transactional_mail_log_item_uuid') &&
    nullableUuid(value.subscriber_uuid, trail, '/subscriber_uuid') &&
    nullableDateTime(value.sent_at, trail, '/sent_at') &&
    nullableDateTime(value.failed_at, trail, '/failed_at') &&
    nullableString(value.failure_reason, trail, '/failure_reason') &&
    nullableIntegerAtLeast0(value.open_count, trail, '/open_count') &&
    nullableIntegerAtLeast0(value.click_count, trail, '/click_count') &&
    optionalIntegerAtLeast0(value.bounce_count, trail, '/bounce_count') &&
    optionalIntegerAtLeast0(value.hard_bounce_count, trail, '/hard_bounce_count') &&
    optionalIntegerAtLeast0(value.soft_bounce_count, trail, '/soft_bounce_count') &&
    optionalNullableDateTime(value.first_opened_at, trail, '/first_opened_at') &&
    optionalNullableDateTime(value.last_opened_at, trail, '/last_opened_at') &&
    optionalNullableDateTime(value.first_clicked_at, trail, '/first_clicked_at') &&
    optionalNullableDateTime(value.last_clicked_at, trail, '/last_clicked_at') &&
    dateTime(value.created_at, trail, '/created_at') &&
    dateTime(value.updated_at, trail, '/updated_at'),
)

const arrayOfSend = /* @__PURE__ */ array(send)

const pageLinks = /* @__PURE__ */ object(
  (value, trail) =>
    nullableString(value.first, trail, '/first') &&
    nullableString(value.last, trail, '/last') &&
    nullableString(value.prev, trail, '/prev') &&
    nullableString(value.next, trail, '/next'),
)

const nullableInteger = /* @__PURE__ */ nullable(integer)

const optionalNullableInteger = /* @__PURE__ */ optional(nullableInteger)

const pageButton = /* @__PURE__ */ object(
  (value, trail) =>
    nullableString(value.url, trail, '/url') &&
    string(value.label, trail, '/label') &&
    optionalNullableInteger(value.page, trail, '/page') &&
    boolean(value.active, trail, '/active'),
)

const arrayOfPageButton = /* @__PURE__ */ array(pageButton)

const pageMeta = /* @__PURE__ */ object(
  (value, trail) =>
    integer(value.current_page, trail, '/current_page') &&
    nullableInteger(value.from, trail, '/from') &&
    integer(value.last_page, trail, '/last_page') &&
    arrayOfPageButton(value.links, trail, '/links') &&
    string(value.path, trail, '/path') &&
    integer(value.per_page, trail, '/per_page') &&
    nullableInteger(value.to, trail, '/to') &&
    integer(value.total, trail, '/total'),
)

const sendPage = /* @__PURE__ */ object(
  (value, trail) =>
    arrayOfSend(value.data, trail, '/data') &&
    pageLinks(value.links, trail, '/links') &&
    pageMeta(value.meta, trail, '/meta'),
)

const apiError = /* @__PURE__ */ object((value, trail) => string(value.message, trail, '/message'))

const arrayOfString = /* @__PURE__ */ array(string)

const recordOfArrayOfString = /* @__PURE__ */ record(string, arrayOfString)

const validationError = /* @__PURE__ */ object(
  (value, trail) => string(value.message, trail, '/message') && recordOfArrayOfString(value.errors, trail, '/errors'),
)

const singleSend = /* @__PURE__ */ object((value, trail) => send(value.data, trail, '/data'))

export const listSendsChecks = {
  200: sendPage,
  400: apiError,
  401: apiError,
  403: apiError,
  422: validationError,
  429: apiError,
}

export const getSendChecks = { 200: singleSend, 401: apiError, 403: apiError, 404: apiError, 429: apiError }

export const deleteSendChecks = { 401: apiError, 403: apiError, 404: apiError, 429: apiError }
