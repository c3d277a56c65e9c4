// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendoso

import { type Explainer, explainerOf } from '../runtime/validate/explain.ts'
import { ApiErrorShape, SendPageShape } from './shapes.ts'

export const explain: Explainer = /* @__PURE__ */ explainerOf(
  {
    listSends: {
      200: {
        shape: SendPageShape,
        findings: [
          ['/sends/*/status_updates/*/status', 'form', 'sendoso-update-status-integer'],
          ['/sends/*/status_updates/*/occurred_at', 'format', 'sendoso-occurred-at-iso-4217'],
          ['/sends/*/status_updates/*/status', 'list', 'sendoso-update-status-values-unstated'],
          ['/sends/*/recipient/name', 'form', 'sendoso-recipient-name-integer'],
          ['/sends/*/recipient/company_name', 'absence', 'sendoso-nullability-unstated'],
          ['/sends/*/recipient/email', 'absence', 'sendoso-nullability-unstated'],
          ['/sends/*/sender/team_id', 'absence', 'sendoso-nullability-unstated'],
          ['/sends/*/sender/team_name', 'absence', 'sendoso-nullability-unstated'],
          ['/sends/*/recipient/email', 'format', 'sendoso-email-format-unstated'],
          ['/sends/*/sender/email', 'format', 'sendoso-email-format-unstated'],
          ['/sends/*/status', 'list', 'sendoso-statuses-and-events-differ'],
          ['/sends/*/touch', 'absence', 'sendoso-nullability-unstated'],
          ['/sends/*/current_total_cost', 'format', 'sendoso-cost-format-unstated'],
          ['/sends/*/created_at', 'format', 'sendoso-time-zone-unstated'],
          ['/sends/*/send_gid', 'format', 'sendoso-gid-format-unstated'],
          ['/sends/*/status_updates', 'form', 'sendoso-array-items-untyped'],
          ['/sends', 'form', 'sendoso-array-items-untyped'],
        ],
      },
      401: { shape: ApiErrorShape },
    },
  },
  ['BASE64URL', 'CURRENCY_CODE', 'DATE_TIME', 'DECIMAL', 'EMAIL', 'SEND_STATUSES', 'SEND_SUBTYPES', 'SEND_TYPES'],
)
