// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendoso

import { array } from '../runtime/validate/array.ts'
import { integer, string } from '../runtime/validate/leaves.ts'
import { literal } from '../runtime/validate/literal.ts'
import { object } from '../runtime/validate/object.ts'
import { oneOf } from '../runtime/validate/one-of.ts'
import { text } from '../runtime/validate/text.ts'

const base64url = /* @__PURE__ */ text('base64url', /^[A-Za-z0-9_-]+={0,2}$/)

const sendType = /* @__PURE__ */ oneOf(
  'Amazon',
  'Handwritten Notes',
  'Inventoried Sends',
  'Sendoso Choice',
  'Sendoso Direct',
  'eGifts International',
  'eGifts USA',
)

const sendSubtype = /* @__PURE__ */ oneOf(
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

const currencyCode = /* @__PURE__ */ text('currency-code', /^[A-Z]{3}$/)

const decimal = /* @__PURE__ */ text('decimal', /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/)

const sendStatus = /* @__PURE__ */ oneOf(
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

const dateTime = /* @__PURE__ */ text(
  'date-time',
  /^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$/,
)

const touch = /* @__PURE__ */ object(
  (value, trail) => integer(value.id, trail, '/id') && string(value.name, trail, '/name'),
)

const email = /* @__PURE__ */ text(
  'email',
  /^[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/,
)

const recipient = /* @__PURE__ */ object(
  (value, trail) =>
    string(value.name, trail, '/name') &&
    email(value.email, trail, '/email') &&
    string(value.company_name, trail, '/company_name'),
)

const sender = /* @__PURE__ */ object(
  (value, trail) =>
    integer(value.id, trail, '/id') &&
    string(value.name, trail, '/name') &&
    email(value.email, trail, '/email') &&
    integer(value.team_id, trail, '/team_id') &&
    string(value.team_name, trail, '/team_name'),
)

const statusUpdate = /* @__PURE__ */ object(
  (value, trail) => sendStatus(value.status, trail, '/status') && dateTime(value.occurred_at, trail, '/occurred_at'),
)

const arrayOfStatusUpdate = /* @__PURE__ */ array(statusUpdate)

const send = /* @__PURE__ */ object(
  (value, trail) =>
    integer(value.id, trail, '/id') &&
    base64url(value.send_gid, trail, '/send_gid') &&
    sendType(value.type, trail, '/type') &&
    sendSubtype(value.subtype, trail, '/subtype') &&
    currencyCode(value.currency, trail, '/currency') &&
    decimal(value.current_total_cost, trail, '/current_total_cost') &&
    sendStatus(value.status, trail, '/status') &&
    dateTime(value.created_at, trail, '/created_at') &&
    touch(value.touch, trail, '/touch') &&
    recipient(value.recipient, trail, '/recipient') &&
    sender(value.sender, trail, '/sender') &&
    string(value.sent_via, trail, '/sent_via') &&
    arrayOfStatusUpdate(value.status_updates, trail, '/status_updates'),
)

const arrayOfSend = /* @__PURE__ */ array(send)

const sendPage = /* @__PURE__ */ object(
  (value, trail) =>
    integer(value.current_page, trail, '/current_page') &&
    integer(value.per_page, trail, '/per_page') &&
    integer(value.total_count, trail, '/total_count') &&
    arrayOfSend(value.sends, trail, '/sends'),
)

const onlyFalse = /* @__PURE__ */ literal(false)

const apiError = /* @__PURE__ */ object(
  (value, trail) => onlyFalse(value.success, trail, '/success') && string(value.message, trail, '/message'),
)

export const listSendsChecks = { 200: sendPage, 401: apiError }
