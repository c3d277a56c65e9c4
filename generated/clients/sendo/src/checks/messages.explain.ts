// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendo

import { type Explainer, explainerOf } from '../runtime/validate/explain.ts'
import { ApiErrorShape, MessageListShape } from './shapes.ts'

export const explain: Explainer = /* @__PURE__ */ explainerOf(
  {
    listMessages: {
      200: {
        shape: MessageListShape,
        findings: [
          ['/messages/*/mediaUrls/*', 'format', 'sendo-media-url-format-unstated'],
          ['/messages/*/createdAt', 'format', 'sendo-timestamp-format-unstated'],
          ['/messages/*/sentAt', 'format', 'sendo-timestamp-format-unstated'],
          ['/messages/*/updatedAt', 'format', 'sendo-timestamp-format-unstated'],
          ['/messages/*/scheduledAt', 'format', 'sendo-timestamp-format-unstated'],
          ['/messages/*/from', 'format', 'sendo-phone-format-unstated'],
          ['/messages/*/to', 'format', 'sendo-phone-format-unstated'],
          ['/messages/*/errorCode', 'form', 'sendo-error-code-type-unstated'],
          ['/messages/*/metadata', 'absence', 'sendo-required-fields-unstated'],
          ['/messages/*/mediaUrls', 'absence', 'sendo-required-fields-unstated'],
          ['/messages/*/sentAt', 'absence', 'sendo-required-fields-unstated'],
          ['/messages/*/updatedAt', 'absence', 'sendo-required-fields-unstated'],
          ['/messages/*/scheduledAt', 'absence', 'sendo-required-fields-unstated'],
          ['/messages/*/numSegments', 'absence', 'sendo-required-fields-unstated'],
          ['/messages/*/campaignId', 'absence', 'sendo-required-fields-unstated'],
          ['/messages/*/status', 'absence', 'sendo-required-fields-unstated'],
          ['/messages/*/metadata', 'form', 'sendo-metadata-values-untyped'],
          ['/messages/*/errorMessage', 'absence', 'sendo-null-error-message-elsewhere'],
          ['/messages/*/errorCode', 'absence', 'sendo-null-error-message-elsewhere'],
          ['/messages/*/type', 'absence', 'sendo-media-urls-presence-unstated'],
          ['/messages/*/id', 'format', 'sendo-id-format-unstated'],
          ['/messages/*/campaignId', 'format', 'sendo-campaign-id-format-unstated'],
          ['/messages/*/mediaUrls', 'format', 'sendo-media-url-format-unstated'],
          ['/messages/*/numSegments', 'form', 'sendo-num-segments-integer-implied'],
        ],
      },
      400: { shape: ApiErrorShape },
      401: { shape: ApiErrorShape },
      403: { shape: ApiErrorShape },
      404: { shape: ApiErrorShape },
      429: { shape: ApiErrorShape },
      500: { shape: ApiErrorShape },
      4: { shape: ApiErrorShape, findings: [['/error', 'absence', 'sendo-required-fields-unstated']] },
      5: { shape: ApiErrorShape, findings: [['/error', 'absence', 'sendo-required-fields-unstated']] },
    },
  },
  ['DATE_TIME', 'E164', 'MESSAGE_DIRECTIONS', 'MESSAGE_STATUSES', 'MESSAGE_TYPES', 'URL', 'UUID'],
)
