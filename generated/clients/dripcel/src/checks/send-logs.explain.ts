// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/dripcel

import { type Explainer, explainerOf } from '../runtime/validate/explain.ts'
import {
  ApiErrorShape,
  NotFoundShape,
  RateLimitErrorShape,
  SearchResultShape,
  SendLogResultCountShape,
  SendLogResultListShape,
} from './shapes.ts'

export const explain: Explainer = /* @__PURE__ */ explainerOf(
  {
    getSendLog: {
      200: {
        shape: {
          parameter: 'group_destinations',
          otherwise: 'count',
          cases: { count: SendLogResultCountShape, list: SendLogResultListShape },
        },
        findings: [
          ['/data/destinations/*', 'format', 'dripcel-cell-format-unstated'],
          ['/data/destinations', 'default', 'dripcel-destinations-default-unstated'],
          ['/data/campaign_id', 'absence', 'dripcel-campaign-presence-unstated'],
          ['/data/startDeliveryAt', 'format', 'dripcel-datetime-format-unstated'],
          ['/data/destinations', 'form', 'dripcel-destinations-type-untied'],
          ['/data/_id', 'format', 'dripcel-id-format-unstated'],
          ['/data/campaign_id', 'format', 'dripcel-id-format-unstated'],
          ['/data/startDeliveryAt', 'absence', 'dripcel-start-before-delivery-unstated'],
          ['/data/destinations', 'format', 'dripcel-numbers-are-integers'],
          ['/data', 'default', 'dripcel-destinations-default-unstated'],
          ['/data', 'form', 'dripcel-destinations-type-untied'],
        ],
      },
      401: { shape: ApiErrorShape, findings: [['/error', 'form', 'dripcel-error-shape-disagreement']] },
      403: { shape: ApiErrorShape, findings: [['/error', 'form', 'dripcel-error-shape-disagreement']] },
      404: { shape: NotFoundShape, findings: [['/error', 'form', 'dripcel-error-shape-disagreement']] },
      429: { shape: RateLimitErrorShape },
    },
    searchSendLogs: {
      200: {
        shape: SearchResultShape,
        findings: [
          ['/data/send_logs/*/destinations/*', 'format', 'dripcel-cell-format-unstated'],
          ['/data/send_logs/*/campaign_id', 'absence', 'dripcel-campaign-presence-unstated'],
          ['/data/send_logs/*/startDeliveryAt', 'format', 'dripcel-datetime-format-unstated'],
          ['/data/send_logs/*/destinations', 'form', 'dripcel-destinations-type-untied'],
          ['/data/send_logs/*/_id', 'format', 'dripcel-id-format-unstated'],
          ['/data/send_logs/*/campaign_id', 'format', 'dripcel-id-format-unstated'],
          ['/data/send_logs/*/startDeliveryAt', 'absence', 'dripcel-start-before-delivery-unstated'],
          ['/data/send_logs/*/destinations', 'format', 'dripcel-numbers-are-integers'],
          ['/data/parsed/options', 'absence', 'dripcel-parsed-unknown'],
          ['/data/parsed', 'form', 'dripcel-parsed-unknown'],
          ['/data/total', 'format', 'dripcel-numbers-are-integers'],
        ],
      },
      400: { shape: ApiErrorShape, findings: [['/error', 'form', 'dripcel-error-shape-disagreement']] },
      401: { shape: ApiErrorShape, findings: [['/error', 'form', 'dripcel-error-shape-disagreement']] },
      403: { shape: ApiErrorShape, findings: [['/error', 'form', 'dripcel-error-shape-disagreement']] },
      429: { shape: RateLimitErrorShape },
    },
  },
  ['DATE_TIME'],
)
