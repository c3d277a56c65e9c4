// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/mailcoach

import type { AmendedPlace } from '../runtime/validate/departures-of.ts'
import { findingsAt } from '../runtime/validate/finding-of.ts'

export const listSendsFindings = /* @__PURE__ */ findingsAt({
  200: [
    ['/meta/links/*/label', 'form', 'mailcoach-button-labels-decoded'],
    ['/data/*/transport_message_id', 'form', 'mailcoach-transport-message-id-only-null'],
    ['/data/*/campaign_uuid', 'absence', 'mailcoach-owner-uuids-nullable'],
    ['/data/*/automation_mail_uuid', 'absence', 'mailcoach-owner-uuids-nullable'],
    ['/data/*/transactional_mail_log_item_uuid', 'absence', 'mailcoach-owner-uuids-nullable'],
    ['/data/*/subscriber_uuid', 'absence', 'mailcoach-subscriber-uuid-nullable'],
    ['/data/*/sent_at', 'absence', 'mailcoach-sent-at-nullable'],
    ['/data/*/failed_at', 'form', 'mailcoach-failure-only-null'],
    ['/data/*/failure_reason', 'form', 'mailcoach-failure-only-null'],
    ['/data/*/open_count', 'form', 'mailcoach-counts-only-null'],
    ['/data/*/click_count', 'form', 'mailcoach-counts-only-null'],
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
    ['/links/first', 'absence', 'mailcoach-page-links-nullable'],
    ['/links/last', 'absence', 'mailcoach-page-links-nullable'],
    ['/meta/from', 'absence', 'mailcoach-empty-page-nulls'],
    ['/meta/to', 'absence', 'mailcoach-empty-page-nulls'],
    ['', 'form', 'mailcoach-types-unstated'],
  ],
})

export const listSendsAmended: Readonly<Record<number, readonly AmendedPlace[]>> = {
  200: [
    ['/meta/links/*/page', 'mailcoach-page-button-number-undocumented'],
    ['/data/*/transport_message_id', 'mailcoach-transport-message-id-only-null'],
    ['/data/*/campaign_uuid', 'mailcoach-owner-uuids-nullable'],
    ['/data/*/automation_mail_uuid', 'mailcoach-owner-uuids-nullable'],
    ['/data/*/transactional_mail_log_item_uuid', 'mailcoach-owner-uuids-nullable'],
    ['/data/*/subscriber_uuid', 'mailcoach-subscriber-uuid-nullable'],
    ['/data/*/sent_at', 'mailcoach-sent-at-nullable'],
    ['/data/*/failed_at', 'mailcoach-failure-only-null'],
    ['/data/*/failure_reason', 'mailcoach-failure-only-null'],
    ['/data/*/open_count', 'mailcoach-counts-only-null'],
    ['/data/*/click_count', 'mailcoach-counts-only-null'],
    ['/data/*/bounce_count', 'mailcoach-bounce-counts-undocumented'],
    ['/data/*/hard_bounce_count', 'mailcoach-bounce-counts-undocumented'],
    ['/data/*/soft_bounce_count', 'mailcoach-bounce-counts-undocumented'],
    ['/data/*/first_opened_at', 'mailcoach-open-and-click-times-undocumented'],
    ['/data/*/last_opened_at', 'mailcoach-open-and-click-times-undocumented'],
    ['/data/*/first_clicked_at', 'mailcoach-open-and-click-times-undocumented'],
    ['/data/*/last_clicked_at', 'mailcoach-open-and-click-times-undocumented'],
    ['/links/first', 'mailcoach-page-links-nullable'],
    ['/links/last', 'mailcoach-page-links-nullable'],
    ['/links/prev', 'mailcoach-neighbour-links-only-null'],
    ['/links/next', 'mailcoach-neighbour-links-only-null'],
    ['/meta/from', 'mailcoach-empty-page-nulls'],
    ['/meta/to', 'mailcoach-empty-page-nulls'],
  ],
  422: [
    ['/message', 'mailcoach-errors-undocumented'],
    ['/errors', 'mailcoach-errors-undocumented'],
  ],
}

export const getSendFindings = /* @__PURE__ */ findingsAt({
  200: [
    ['/data/transport_message_id', 'form', 'mailcoach-transport-message-id-only-null'],
    ['/data/campaign_uuid', 'absence', 'mailcoach-owner-uuids-nullable'],
    ['/data/automation_mail_uuid', 'absence', 'mailcoach-owner-uuids-nullable'],
    ['/data/transactional_mail_log_item_uuid', 'absence', 'mailcoach-owner-uuids-nullable'],
    ['/data/subscriber_uuid', 'absence', 'mailcoach-subscriber-uuid-nullable'],
    ['/data/sent_at', 'absence', 'mailcoach-sent-at-nullable'],
    ['/data/failed_at', 'form', 'mailcoach-failure-only-null'],
    ['/data/failure_reason', 'form', 'mailcoach-failure-only-null'],
    ['/data/open_count', 'form', 'mailcoach-counts-only-null'],
    ['/data/click_count', 'form', 'mailcoach-counts-only-null'],
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

export const getSendAmended: Readonly<Record<number, readonly AmendedPlace[]>> = {
  200: [
    ['/data/transport_message_id', 'mailcoach-transport-message-id-only-null'],
    ['/data/campaign_uuid', 'mailcoach-owner-uuids-nullable'],
    ['/data/automation_mail_uuid', 'mailcoach-owner-uuids-nullable'],
    ['/data/transactional_mail_log_item_uuid', 'mailcoach-owner-uuids-nullable'],
    ['/data/subscriber_uuid', 'mailcoach-subscriber-uuid-nullable'],
    ['/data/sent_at', 'mailcoach-sent-at-nullable'],
    ['/data/failed_at', 'mailcoach-failure-only-null'],
    ['/data/failure_reason', 'mailcoach-failure-only-null'],
    ['/data/open_count', 'mailcoach-counts-only-null'],
    ['/data/click_count', 'mailcoach-counts-only-null'],
    ['/data/bounce_count', 'mailcoach-bounce-counts-undocumented'],
    ['/data/hard_bounce_count', 'mailcoach-bounce-counts-undocumented'],
    ['/data/soft_bounce_count', 'mailcoach-bounce-counts-undocumented'],
    ['/data/first_opened_at', 'mailcoach-open-and-click-times-undocumented'],
    ['/data/last_opened_at', 'mailcoach-open-and-click-times-undocumented'],
    ['/data/first_clicked_at', 'mailcoach-open-and-click-times-undocumented'],
    ['/data/last_clicked_at', 'mailcoach-open-and-click-times-undocumented'],
  ],
}

export const deleteSendFindings = /* @__PURE__ */ findingsAt({})

export const deleteSendAmended: Readonly<Record<number, readonly AmendedPlace[]>> = {}
