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
          ['/messages/*/mediaUrls/*', 'form', 'sendo-media-url-format-unstated'],
          ['/messages/*/status', 'list', 'sendo-status-values-lost'],
          ['/messages/*/createdAt', 'form', 'sendo-field-types-lost'],
          ['/messages/*/scheduledAt', 'form', 'sendo-field-types-lost'],
          ['/messages/*/mediaUrls', 'form', 'sendo-field-types-lost'],
          ['/messages/*/metadata', 'form', 'sendo-field-types-lost'],
          ['/messages/*/numSegments', 'form', 'sendo-field-types-lost'],
          ['/messages/*/errorMessage', 'form', 'sendo-field-types-lost'],
          ['/messages/*/id', 'form', 'sendo-id-format-unstated'],
          ['/messages/*/campaignId', 'form', 'sendo-campaign-id-format-unstated'],
          ['/messages/*/sentAt', 'form', 'sendo-timestamp-format-unstated'],
          ['/messages/*/updatedAt', 'form', 'sendo-timestamp-format-unstated'],
          ['/messages/*/from', 'form', 'sendo-phone-format-unstated'],
          ['/messages/*/to', 'form', 'sendo-phone-format-unstated'],
          ['/messages/*/errorCode', 'form', 'sendo-error-code-type-unstated'],
          ['/messages/*/sentAt', 'absence', 'sendo-required-fields-unstated'],
          ['/messages/*/updatedAt', 'absence', 'sendo-required-fields-unstated'],
          ['/messages/*/scheduledAt', 'absence', 'sendo-required-fields-unstated'],
          ['/messages/*/numSegments', 'absence', 'sendo-required-fields-unstated'],
          ['/messages/*/campaignId', 'absence', 'sendo-required-fields-unstated'],
          ['/messages/*/status', 'absence', 'sendo-required-fields-unstated'],
          ['/messages/*/mediaUrls', 'absence', 'sendo-required-fields-unstated'],
          ['/messages/*/metadata', 'absence', 'sendo-required-fields-unstated'],
          ['/messages/*/errorMessage', 'absence', 'sendo-null-error-message-elsewhere'],
          ['/messages/*/errorCode', 'absence', 'sendo-null-error-message-elsewhere'],
          ['/messages/*/type', 'absence', 'sendo-media-urls-presence-unstated'],
          ['/error', 'form', 'sendo-field-types-lost'],
        ],
      },
      400: { shape: ApiErrorShape },
      401: { shape: ApiErrorShape },
      403: { shape: ApiErrorShape },
      404: { shape: ApiErrorShape },
      429: { shape: ApiErrorShape },
      500: { shape: ApiErrorShape },
    },
  },
  ['DATE_TIME', 'E164', 'MESSAGE_DIRECTIONS', 'MESSAGE_STATUSES', 'MESSAGE_TYPES', 'URL', 'UUID'],
)
