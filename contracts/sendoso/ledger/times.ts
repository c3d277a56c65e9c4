import { contradiction, gap, type Ledger, polish } from '@sendspec/contract'
import { body, detected, markdown, onMarkdown, problems, review } from './places.ts'

const createdAt = body('/sends/*/created_at')
const occurredAt = body('/sends/*/status_updates/*/occurred_at')

/** When a send was started and when its status changed. */
export const times: Ledger = [
  contradiction({
    id: 'sendoso-occurred-at-iso-4217',
    kind: 'wrong-standard',
    severity: 'high',
    title: 'The time of a status update is said to be in ISO 4217, which is the standard for currency codes.',
    page: [
      markdown(140, 'when the status change occurred (in `ISO 4217` format)'),
      markdown(183, '"occurred_at": "2022-09-12T12:08:27-07:00"'),
    ],
    contract: [occurredAt],
    documented: '"(in `ISO 4217` format)".',
    observed: 'All six values of the example are ISO 8601 dates and times, as `created_at` is said to be.',
    wins: 'observed',
    why: 'A client that checks for a currency code refuses every send.',
    proposal: 'Write "ISO 8601".',
    support: [
      ...problems(
        'invalid_string',
        '/sends/0/status_updates/0/occurred_at',
        '/sends/0/status_updates/1/occurred_at',
        '/sends/0/status_updates/2/occurred_at',
        '/sends/0/status_updates/3/occurred_at',
        '/sends/1/status_updates/0/occurred_at',
        '/sends/1/status_updates/1/occurred_at',
      ),
      ...onMarkdown('wrong-standard', 140),
    ],
  }),
  gap({
    id: 'sendoso-update-order-unstated',
    kind: 'missing-order',
    severity: 'medium',
    title: 'The order of the status updates is not stated, and their times alone do not give one.',
    page: [
      markdown(132, 'List of the different send status changes and when they occurred.'),
      markdown(187, '"occurred_at": "2022-09-12T12:08:58-07:00"'),
      markdown(191, '"occurred_at": "2022-09-12T12:08:58-07:00"'),
    ],
    contract: [body('/sends/*/status_updates')],
    observed: 'Both lists of the example run from old to new; `Opened` and `Clicked` have the same second.',
    wins: 'observed',
    why: 'A client that sorts by time may swap updates of one second.',
    proposal: '"Oldest first; changes in the same second are in the order they happened."',
    support: [...onMarkdown('missing-order', 131), ...review('The description and the times of each list.')],
  }),
  gap({
    id: 'sendoso-time-zone-unstated',
    kind: 'missing-format',
    severity: 'low',
    title: 'The time zone is not stated, and the offset changes within one send.',
    page: [markdown(195, '2022-12-11T00:00:02-08:00'), markdown(183, '12:08:27-07:00')],
    contract: [createdAt, occurredAt],
    observed: 'September has -07:00 and December -08:00, as Pacific time has.',
    wins: 'undecided',
    why: 'Times that are compared as text can come out in the wrong order.',
    proposal: '"Times carry their offset from UTC, which can change within one send."',
    support: [
      ...detected('mixed-offsets', '/sends/0/status_updates/3/occurred_at'),
      ...review('The offsets of the example, compared.'),
    ],
  }),
  polish({
    id: 'sendoso-created-at-notation-unstated',
    kind: 'missing-format',
    title: 'ISO 8601 allows many notations.',
    page: [markdown(66, '(in `ISO 8601` format)')],
    contract: [createdAt],
    wins: 'documented',
    proposal: 'Add an example: `2022-09-12T12:08:27-07:00`.',
    support: onMarkdown('loose-format', 66),
  }),
  polish({
    id: 'sendoso-first-update-after-creation',
    kind: 'inconsistent-example',
    title: 'The updates of the second send begin six hours after it was started.',
    page: [
      markdown(228, '"occurred_at": "2022-12-22T05:42:27-08:00"'),
      markdown(207, '"created_at": "2022-12-21T23:37:22-08:00"'),
    ],
    contract: [body('/sends/*/status_updates'), createdAt],
    proposal: 'Show the first status of the second send too.',
    support: detected('history-gap', '/sends/1/status_updates'),
  }),
]
