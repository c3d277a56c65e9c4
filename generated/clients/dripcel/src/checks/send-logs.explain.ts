// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/dripcel

import { type Explain, explainerOf } from '../runtime/validate/explainer-of.ts'
import { getSendLogChecks, searchSendLogsChecks } from './send-logs.checks.ts'

export const getSendLog: Explain = (answer) =>
  explainerOf(getSendLogChecks(answer.params), {
    200: [
      ['/data/destinations/*', 'form', 'dripcel-cell-format-unstated'],
      ['/data/campaign_id', 'absence', 'dripcel-campaign-presence-unstated'],
      ['/data/startDeliveryAt', 'form', 'dripcel-datetime-format-unstated'],
      ['/data/destinations', 'form', 'dripcel-destinations-type-untied'],
      ['/data/_id', 'form', 'dripcel-id-format-unstated'],
      ['/data/campaign_id', 'form', 'dripcel-id-format-unstated'],
      ['/data/startDeliveryAt', 'absence', 'dripcel-start-before-delivery-unstated'],
      ['/data', 'form', 'dripcel-destinations-type-untied'],
    ],
    401: [['/error', 'form', 'dripcel-error-shape-disagreement']],
    403: [['/error', 'form', 'dripcel-error-shape-disagreement']],
    404: [['/error', 'form', 'dripcel-error-shape-disagreement']],
  })(answer)

export const searchSendLogs: Explain = /* @__PURE__ */ explainerOf(searchSendLogsChecks, {
  200: [
    ['/data/send_logs/*/destinations/*', 'form', 'dripcel-cell-format-unstated'],
    ['/data/send_logs/*/campaign_id', 'absence', 'dripcel-campaign-presence-unstated'],
    ['/data/send_logs/*/startDeliveryAt', 'form', 'dripcel-datetime-format-unstated'],
    ['/data/send_logs/*/destinations', 'form', 'dripcel-destinations-type-untied'],
    ['/data/send_logs/*/_id', 'form', 'dripcel-id-format-unstated'],
    ['/data/send_logs/*/campaign_id', 'form', 'dripcel-id-format-unstated'],
    ['/data/send_logs/*/startDeliveryAt', 'absence', 'dripcel-start-before-delivery-unstated'],
    ['/data/parsed', 'form', 'dripcel-parsed-unknown'],
    ['/data/total', 'form', 'dripcel-numbers-are-integers'],
  ],
  400: [['/error', 'form', 'dripcel-error-shape-disagreement']],
  401: [['/error', 'form', 'dripcel-error-shape-disagreement']],
  403: [['/error', 'form', 'dripcel-error-shape-disagreement']],
})
