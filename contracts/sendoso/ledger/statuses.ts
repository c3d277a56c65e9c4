import { contradiction, gap, quotedFrom as on, onPage, polish } from '@sendspec/contract'
import { eventsPage } from '../addresses.ts'

/** The steps in the life of a send. */
export const statuses = onPage('sendoso-get-sends.mdx', [
  contradiction('sendoso-status-expired', {
    of: 'undocumented-enum-value',
    at: ['listSends 200 /sends/*/status', 'listSends 200 /sends/*/status_updates/*/status'],
  })({
    title: 'The status `Expired` is in the example, but not in the list of statuses.',
    page: ['`Expired and Credited`', '"status": "Expired"'],
    elsewhere: on(eventsPage, 'send.expired'),
    documented: '19 statuses, among them `Expired and Credited` but no `Expired`.',
    observed:
      'The first send of the example is `Expired`, and so is its last status update; an event `send.expired` exists too.',
    why: 'A client that accepts only the listed values fails on the whole page of sends.',
    proposal: 'Add `Expired` to the list.',
  }),
  contradiction('sendoso-update-status-integer', { of: 'type-mismatch' })({
    title: 'The status of a status update is documented as an integer, but is a name.',
    page: ['name="status" type="integer"', '"status": "Sent"'],
    documented: '`integer`.',
    observed: 'All six updates of the example have the name of a status.',
    why: 'A client that expects a number fails on every send.',
    proposal: 'Change the type to `string`.',
  }),
  gap('sendoso-statuses-unexplained', {
    of: 'unexplained-values',
    at: ['listSends 200 /sends/*/status', 'listSends 200 /sends/*/current_total_cost'],
  })({
    title: 'No status is explained, and none is marked as final, although the cost depends on it.',
    page: ["The current send's status. Possible values are", 'until the send is in a final status'],
    observed: '`Failed`, `Undeliverable` and `Bounced and Credited`, or `Delivered` and `Used`, are not told apart.',
    why: 'A client has to guess which sends arrived, when to stop polling and when a cost is settled.',
    proposal: 'Make the list a table: status, meaning, whether it is final.',
  }),
  gap('sendoso-statuses-and-events-differ', { kind: 'enum-disagreement', severity: 'medium', wins: 'documented' })({
    title: 'Some webhook events have no status of their name, so the list may be incomplete.',
    page: '<ResponseField name="status" type="string" required> … Possible values are',
    elsewhere: on(eventsPage, 'send.blocked', 'send.out_of_stock', 'send.insufficient_funds'),
    observed: '28 events, among them `send.blocked`, `send.out_of_stock` and `send.insufficient_funds`.',
    why: 'A client that accepts only the listed values may fail after such an event.',
    proposal: 'State the status that a send has after each webhook event.',
    review: 'The list of statuses and the events of the webhooks page, compared.',
  }),
  gap('sendoso-update-status-values-unstated', {
    of: 'missing-enum',
    severity: 'low',
    wins: 'observed',
    at: 'listSends 200 /sends/*/status_updates/*/status',
  })({
    title: 'The possible statuses of a status update are not listed.',
    page: 'The status that the send changed to',
    observed:
      'Each of the six in the example is a status of the send, and the last one of each send is its current status.',
    why: 'Readers have to infer that it is the same list.',
    proposal: '"One of the values of the `status` of a send."',
  }),
  polish('sendoso-status-pending-lower-case', {
    of: 'enum-spelling',
    wins: 'documented',
    at: ['listSends 200 /sends/*/status', 'listSends 200 /sends/*/status_updates/*/status'],
  })({
    title: '`pending` is the only status in lower case, and `Collecting recipient info` the only one in sentence case.',
    page: ['`pending`', '`Collecting recipient info`'],
    proposal: 'Confirm this spelling, and `Collecting recipient info`.',
  }),
  polish('sendoso-status-address-wording', {
    of: 'enum-wording',
    wins: 'documented',
    at: ['listSends 200 /sends/*/status', 'listSends 200 /sends/*/status_updates/*/status'],
  })({
    title: 'One step is "Confirming Address" in one status and "Address Confirmation" in another.',
    page: ['`Address Confirmation - Cancelled`', '`Confirming Address`'],
    proposal: 'Say whether it is the same step as `Confirming Address`.',
  }),
  polish('sendoso-status-bounced-uncredited-unstated', {
    of: 'enum-counterpart',
    at: ['listSends 200 /sends/*/status', 'listSends 200 /sends/*/status_updates/*/status'],
  })({
    title: '`Bounced and Credited` has no counterpart without a credit.',
    page: '`Bounced and Credited`',
    elsewhere: on(eventsPage, 'cannot be redeemed and will be refunded'),
    proposal: 'Say whether every bounced send is credited.',
  }),
  polish('sendoso-status-wording', { kind: 'ambiguous-wording' })({
    title: 'The description says "the current send\'s status"; a list has no current send.',
    page: "The current send's status.",
    proposal: '"The current status of the send."',
  }),
  polish('sendoso-cancelled-spelling-differs', { kind: 'name-disagreement', wins: 'documented' })({
    title: 'The status is spelled `Cancelled`, the webhook event `send.canceled`.',
    page: '`Cancelled`',
    elsewhere: on(eventsPage, 'send.canceled'),
    proposal: 'Say whether `send.canceled` announces `Cancelled`.',
  }),
])
