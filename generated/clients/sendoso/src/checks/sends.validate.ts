// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendoso

import {
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
import {
  BASE64URL,
  CURRENCY_CODE,
  DATE_TIME,
  DECIMAL,
  EMAIL,
  SEND_STATUSES,
  SEND_SUBTYPES,
  SEND_TYPES,
} from './values.ts'

const isBase64url = /* @__PURE__ */ matching(BASE64URL)

const isSendType = /* @__PURE__ */ listed(SEND_TYPES)

const isSendSubtype = /* @__PURE__ */ listed(SEND_SUBTYPES)

const isCurrencyCode = /* @__PURE__ */ matching(CURRENCY_CODE)

const isDecimal = /* @__PURE__ */ matching(DECIMAL)

const isSendStatus = /* @__PURE__ */ listed(SEND_STATUSES)

const isDateTime = /* @__PURE__ */ matching(DATE_TIME)

const isTouch: Predicate = (value) => isObject(value) && isInteger(value.id) && isString(value.name)

const isEmail = /* @__PURE__ */ matching(EMAIL)

const isRecipient: Predicate = (value) =>
  isObject(value) && isString(value.name) && isEmail(value.email) && isString(value.company_name)

const isSender: Predicate = (value) =>
  isObject(value) &&
  isInteger(value.id) &&
  isString(value.name) &&
  isEmail(value.email) &&
  isInteger(value.team_id) &&
  isString(value.team_name)

const isStatusUpdate: Predicate = (value) =>
  isObject(value) && isSendStatus(value.status) && isDateTime(value.occurred_at)

const isArrayOfStatusUpdate: Predicate = (value) => isArray(value) && value.every(isStatusUpdate)

const isSend: Predicate = (value) =>
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

const isArrayOfSend: Predicate = (value) => isArray(value) && value.every(isSend)

const isSendPage: Predicate = (value) =>
  isObject(value) &&
  isInteger(value.current_page) &&
  isInteger(value.per_page) &&
  isInteger(value.total_count) &&
  isArrayOfSend(value.sends)

const isOnlyFalse: Predicate = (value) => value === false

const isApiError: Predicate = (value) => isObject(value) && isOnlyFalse(value.success) && isString(value.message)

/** Loads the module that finds the mismatches of a body. */
const explain = async (call: AnsweredCall) => {
  const module = await import('./sends.explain.ts')
  return module.explain(call, [
    BASE64URL,
    CURRENCY_CODE,
    DATE_TIME,
    DECIMAL,
    EMAIL,
    SEND_STATUSES,
    SEND_SUBTYPES,
    SEND_TYPES,
  ])
}

export const listSends: Validator = /* @__PURE__ */ validatorOf({ 200: isSendPage, 401: isApiError }, explain)
