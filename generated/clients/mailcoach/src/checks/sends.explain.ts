// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/mailcoach

import { type Explain, explainerOf } from '../runtime/validate/explainer-of.ts'
import { deleteSendChecks, getSendChecks, listSendsChecks } from './sends.checks.ts'

export const listSends: Explain = /* @__PURE__ */ explainerOf(listSendsChecks, {
  200: [
    ['/meta/links/*/label', 'form', 'mailcoach-button-labels-decoded'],
    ['/data/*/transport_message_id', 'form', 'mailcoach-types-unstated'],
    ['/data/*/failed_at', 'form', 'mailcoach-types-unstated'],
    ['/data/*/failure_reason', 'form', 'mailcoach-types-unstated'],
    ['/data/*/open_count', 'form', 'mailcoach-types-unstated'],
    ['/data/*/click_count', 'form', 'mailcoach-types-unstated'],
    ['/data/*/campaign_uuid', 'absence', 'mailcoach-owner-uuids-nullable'],
    ['/data/*/automation_mail_uuid', 'absence', 'mailcoach-owner-uuids-nullable'],
    ['/data/*/transactional_mail_log_item_uuid', 'absence', 'mailcoach-owner-uuids-nullable'],
    ['/data/*/subscriber_uuid', 'absence', 'mailcoach-subscriber-uuid-nullable'],
    ['/data/*/sent_at', 'absence', 'mailcoach-sent-at-nullable'],
    ['/data/*/sent_at', 'form', 'mailcoach-time-format-unstated'],
    ['/data/*/created_at', 'form', 'mailcoach-time-format-unstated'],
    ['/data/*/updated_at', 'form', 'mailcoach-time-format-unstated'],
    ['/data/*/uuid', 'form', 'mailcoach-uuid-version-unstated'],
    ['/data/*/campaign_uuid', 'form', 'mailcoach-uuid-version-unstated'],
    ['/data/*/automation_mail_uuid', 'form', 'mailcoach-uuid-version-unstated'],
    ['/data/*/transactional_mail_log_item_uuid', 'form', 'mailcoach-uuid-version-unstated'],
    ['/data/*/subscriber_uuid', 'form', 'mailcoach-uuid-version-unstated'],
    ['/links/prev', 'form', 'mailcoach-neighbour-links-only-null'],
    ['/links/next', 'form', 'mailcoach-neighbour-links-only-null'],
    ['/meta/from', 'absence', 'mailcoach-empty-page-nulls'],
    ['/meta/to', 'absence', 'mailcoach-empty-page-nulls'],
    ['/links/first', 'absence', 'mailcoach-page-links-nullable'],
    ['/links/last', 'absence', 'mailcoach-page-links-nullable'],
    ['', 'form', 'mailcoach-types-unstated'],
  ],
})

export const getSend: Explain = /* @__PURE__ */ explainerOf(getSendChecks, {
  200: [
    ['/data/transport_message_id', 'form', 'mailcoach-types-unstated'],
    ['/data/failed_at', 'form', 'mailcoach-types-unstated'],
    ['/data/failure_reason', 'form', 'mailcoach-types-unstated'],
    ['/data/open_count', 'form', 'mailcoach-types-unstated'],
    ['/data/click_count', 'form', 'mailcoach-types-unstated'],
    ['/data/campaign_uuid', 'absence', 'mailcoach-owner-uuids-nullable'],
    ['/data/automation_mail_uuid', 'absence', 'mailcoach-owner-uuids-nullable'],
    ['/data/transactional_mail_log_item_uuid', 'absence', 'mailcoach-owner-uuids-nullable'],
    ['/data/subscriber_uuid', 'absence', 'mailcoach-subscriber-uuid-nullable'],
    ['/data/sent_at', 'absence', 'mailcoach-sent-at-nullable'],
    ['/data/sent_at', 'form', 'mailcoach-time-format-unstated'],
    ['/data/created_at', 'form', 'mailcoach-time-format-unstated'],
    ['/data/updated_at', 'form', 'mailcoach-time-format-unstated'],
    ['/data/uuid', 'form', 'mailcoach-uuid-version-unstated'],
    ['/data/campaign_uuid', 'form', 'mailcoach-uuid-version-unstated'],
    ['/data/automation_mail_uuid', 'form', 'mailcoach-uuid-version-unstated'],
    ['/data/transactional_mail_log_item_uuid', 'form', 'mailcoach-uuid-version-unstated'],
    ['/data/subscriber_uuid', 'form', 'mailcoach-uuid-version-unstated'],
    ['', 'form', 'mailcoach-types-unstated'],
  ],
})

export const deleteSend: Explain = /* @__PURE__ */ explainerOf(deleteSendChecks, {})
