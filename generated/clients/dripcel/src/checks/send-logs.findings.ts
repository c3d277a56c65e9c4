// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/dripcel

import type { AmendedPlace } from '../runtime/validate/departures-of.ts'
import { findingsAt } from '../runtime/validate/finding-of.ts'

export const getSendLogFindings = /* @__PURE__ */ findingsAt({
  200: [
    ['/data/_id', 'form', 'dripcel-id-format-unstated'],
    ['/data/campaign_id', 'form', 'dripcel-id-format-unstated'],
    ['/data/campaign_id', 'absence', 'dripcel-campaign-presence-unstated'],
    ['/data/triggeredBy', 'list', 'dripcel-triggered-by-values-unlisted'],
    ['/data/startDeliveryAt', 'form', 'dripcel-datetime-format-unstated'],
    ['/data/startDeliveryAt', 'absence', 'dripcel-start-before-delivery-unstated'],
    ['/data/destinations', 'form', 'dripcel-destinations-type-untied'],
    ['/data', 'form', 'dripcel-destinations-type-untied'],
  ],
  404: [['/error/code', 'list', 'dripcel-error-codes-unlisted']],
})

export const getSendLogAmended: Readonly<Record<number, readonly AmendedPlace[]>> = {
  200: [
    ['/data/_id', 'dripcel-id-format-unstated'],
    ['/data/campaign_id', 'dripcel-id-format-unstated'],
    ['/data/startDeliveryAt', 'dripcel-datetime-format-unstated'],
    ['/data/destinations', 'dripcel-numbers-are-integers'],
    ['/requestId', 'dripcel-request-id-undocumented'],
    ['/data', 'dripcel-destinations-type-untied'],
  ],
  401: [
    ['/error/code', 'dripcel-errors-undocumented'],
    ['/error/message', 'dripcel-errors-undocumented'],
    ['/ok', 'dripcel-errors-undocumented'],
    ['/requestId', 'dripcel-request-id-undocumented'],
    ['/error', 'dripcel-errors-undocumented'],
  ],
  403: [
    ['/error/code', 'dripcel-errors-undocumented'],
    ['/error/message', 'dripcel-errors-undocumented'],
    ['/ok', 'dripcel-errors-undocumented'],
    ['/requestId', 'dripcel-request-id-undocumented'],
    ['/error', 'dripcel-errors-undocumented'],
  ],
  404: [['/requestId', 'dripcel-request-id-undocumented']],
  429: [
    ['/error/resetsAt', 'dripcel-errors-undocumented'],
    ['/error/remaining', 'dripcel-errors-undocumented'],
    ['/ok', 'dripcel-errors-undocumented'],
    ['/requestId', 'dripcel-request-id-undocumented'],
    ['/error', 'dripcel-errors-undocumented'],
  ],
}

export const searchSendLogsFindings = /* @__PURE__ */ findingsAt({
  200: [
    ['/data/send_logs/*/_id', 'form', 'dripcel-id-format-unstated'],
    ['/data/send_logs/*/campaign_id', 'form', 'dripcel-id-format-unstated'],
    ['/data/send_logs/*/campaign_id', 'absence', 'dripcel-campaign-presence-unstated'],
    ['/data/send_logs/*/triggeredBy', 'list', 'dripcel-triggered-by-values-unlisted'],
    ['/data/send_logs/*/startDeliveryAt', 'form', 'dripcel-datetime-format-unstated'],
    ['/data/send_logs/*/startDeliveryAt', 'absence', 'dripcel-start-before-delivery-unstated'],
    ['/data/send_logs/*/destinations', 'form', 'dripcel-destinations-type-untied'],
    ['/data/total', 'form', 'dripcel-numbers-are-integers'],
    ['/data/parsed', 'form', 'dripcel-parsed-unknown'],
  ],
})

export const searchSendLogsAmended: Readonly<Record<number, readonly AmendedPlace[]>> = {
  200: [
    ['/data/send_logs/*/_id', 'dripcel-id-format-unstated'],
    ['/data/send_logs/*/campaign_id', 'dripcel-id-format-unstated'],
    ['/data/send_logs/*/startDeliveryAt', 'dripcel-datetime-format-unstated'],
    ['/data/send_logs/*/destinations', 'dripcel-numbers-are-integers'],
    ['/data/parsed/options/skip', 'dripcel-parsed-unknown'],
    ['/data/parsed/options/limit', 'dripcel-parsed-unknown'],
    ['/data/parsed/find', 'dripcel-parsed-unknown'],
    ['/data/parsed/options', 'dripcel-parsed-unknown'],
    ['/data/total', 'dripcel-numbers-are-integers'],
    ['/data/parsed', 'dripcel-parsed-unknown'],
    ['/requestId', 'dripcel-request-id-undocumented'],
  ],
  400: [
    ['/error/code', 'dripcel-errors-undocumented'],
    ['/error/message', 'dripcel-errors-undocumented'],
    ['/ok', 'dripcel-errors-undocumented'],
    ['/requestId', 'dripcel-request-id-undocumented'],
    ['/error', 'dripcel-errors-undocumented'],
  ],
  401: [
    ['/error/code', 'dripcel-errors-undocumented'],
    ['/error/message', 'dripcel-errors-undocumented'],
    ['/ok', 'dripcel-errors-undocumented'],
    ['/requestId', 'dripcel-request-id-undocumented'],
    ['/error', 'dripcel-errors-undocumented'],
  ],
  403: [
    ['/error/code', 'dripcel-errors-undocumented'],
    ['/error/message', 'dripcel-errors-undocumented'],
    ['/ok', 'dripcel-errors-undocumented'],
    ['/requestId', 'dripcel-request-id-undocumented'],
    ['/error', 'dripcel-errors-undocumented'],
  ],
  429: [
    ['/error/resetsAt', 'dripcel-errors-undocumented'],
    ['/error/remaining', 'dripcel-errors-undocumented'],
    ['/ok', 'dripcel-errors-undocumented'],
    ['/requestId', 'dripcel-request-id-undocumented'],
    ['/error', 'dripcel-errors-undocumented'],
  ],
}
