// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendoso

import { isArray, isInteger, isObject, isString } from '../runtime/validate/is-type.ts'
import { listed } from '../runtime/validate/listed.ts'
import { matching } from '../runtime/validate/matching.ts'
import type { Verdict } from '../runtime/validate/verdict.ts'

const isBase64url = /* @__PURE__ */ matching(/^[A-Za-z0-9_-]+={0,2}$/)

const isSendType = /* @__PURE__ */ listed(
  'Amazon',
  'Handwritten Notes',
  'Inventoried Sends',
  'Sendoso Choice',
  'Sendoso Direct',
  'eGifts International',
  'eGifts USA',
)

const isSendSubtype = /* @__PURE__ */ listed(
  'Bundles',
  'Buy/Send via Amazon',
  'Buy/Send via Amazon UK',
  'Coffee',
  'Custom',
  'Custom Bundles',
  'DDO_GIFT',
  'Donate to Charity',
  'Experiences',
  'Handwritten Notes',
  'Lunch',
  'On-Demand',
  'Visa eGift Credit Card (US)',
  'Wine',
  'eGift Cards Australia',
  'eGift Cards Brazil',
  'eGift Cards Canada',
  'eGift Cards France',
  'eGift Cards Germany',
  'eGift Cards India',
  'eGift Cards Ireland',
  'eGift Cards Italy',
  'eGift Cards Mexico',
  'eGift Cards Netherlands',
  'eGift Cards New Zealand',
  'eGift Cards Poland',
  'eGift Cards Singapore',
  'eGift Cards Slovakia',
  'eGift Cards UK',
  'eGift Cards USA',
)

const isCurrencyCode = /* @__PURE__ */ matching(/^[A-Z]{3}$/)

const isDecimal = /* @__PURE__ */ matching(/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/)

const isSendStatus = /* @__PURE__ */ listed(
  'Address Confirmation - Cancelled',
  'Bounced and Credited',
  'Cancelled',
  'Clicked',
  'Collecting recipient info',
  'Confirming Address',
  'Delivered',
  'Expired and Credited',
  'Failed',
  'Opened',
  'Packed',
  'Paused',
  'Processing',
  'Refunded',
  'Sent',
  'Shipped',
  'Undeliverable',
  'Used',
  'pending',
  'Expired',
)

const isDateTime = /* @__PURE__ */ matching(
  /^(?:[0-9][0-9][0-9][0-9]-(?:(?!00|1[3-9])[01][0-9]-(?!00|29)[0-2][0-9]|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?!2[4-9])[0-2][0-9]:[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?(?:Z|[+-](?!2[4-9])[0-2][0-9]:[0-5][0-9])$/,
)

const isTouch: Verdict = (value) => isObject(value) && isInteger(value.id) && isString(value.name)

const isEmail = /* @__PURE__ */ matching(
  /^[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/,
)

const isRecipient: Verdict = (value) =>
  isObject(value) && isString(value.name) && isEmail(value.email) && isString(value.company_name)

const isSender: Verdict = (value) =>
  isObject(value) &&
  isInteger(value.id) &&
  isString(value.name) &&
  isEmail(value.email) &&
  isInteger(value.team_id) &&
  isString(value.team_name)

const isStatusUpdate: Verdict = (value) =>
  isObject(value) && isSendStatus(value.status) && isDateTime(value.occurred_at)

const isArrayOfStatusUpdate: Verdict = (value) => isArray(value) && value.every(isStatusUpdate)

const isSend: Verdict = (value) =>
  isObject(value) &&
  isInteger(value.id) &&
  isBase64url(value.send_gid) &&
  isSendType(value.type) &&
  isSendSubtype(value.subtype) &&
  isCurrencyCode(value.currency) &&
  isDecimal(value.current_total_cost) &&
  isSendStatus(value.status) &&
  isDateTime(value.created_at) &&
  isTouch(value.touch) &&
  isRecipient(value.recipient) &&
  isSender(value.sender) &&
  isString(value.sent_via) &&
  isArrayOfStatusUpdate(value.status_updates)

const isArrayOfSend: Verdict = (value) => isArray(value) && value.every(isSend)

const isSendPage: Verdict = (value) =>
  isObject(value) &&
  isInteger(value.current_page) &&
  isInteger(value.per_page) &&
  isInteger(value.total_count) &&
  isArrayOfSend(value.sends)

const isOnlyFalse: Verdict = (value) => value === false

const isApiError: Verdict = (value) => isObject(value) && isOnlyFalse(value.success) && isString(value.message)

export const listSendsVerdicts = { 200: isSendPage, 401: isApiError }
