import type { Ledger } from '@sendspec/contract'
import { body, detected, markdown, onMarkdown, problems, review } from './places.ts'

const createdAt = body('/sends/*/created_at')
const occurredAt = body('/sends/*/status_updates/*/occurred_at')

/** When a send was started and when its status changed. */
export const times: Ledger = [
  {
    id: 'sendoso-occurred-at-iso-4217',
    class: 'contradiction',
    kind: 'wrong-standard',
    severity: 'medium',
    title: 'The time of a status update is said to be in ISO 4217, the standard for currency codes.',
    page: [
      markdown(140, '(in `ISO 4217` format)'),
      markdown(183, '"occurred_at": "2022-09-12T12:08:27-07:00"'),
      markdown(54, '(in `ISO 4217` format)'),
      markdown(66, '(in `ISO 8601` format)'),
    ],
    contract: [occurredAt],
    documented: '"The date and time … (in `ISO 4217` format)".',
    observed: 'All six values of the example are ISO 8601 dates and times, as `created_at` is said to be.',
    wins: 'observed',
    why: 'A currency code cannot be a time; the same phrase stands rightly at `currency`.',
    proposal: '"The date and time when the status change occurred (in `ISO 8601` format)", as at `created_at`.',
    status: 'open',
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
  },
  {
    id: 'sendoso-created-at-notation-unstated',
    class: 'gap',
    kind: 'missing-format',
    severity: 'low',
    title: 'ISO 8601 allows many notations, and the page does not say which one it uses.',
    page: [markdown(66, '(in `ISO 8601` format)'), markdown(162, '"created_at": "2022-09-12T12:08:27-07:00"')],
    contract: [createdAt],
    documented: 'ISO 8601.',
    observed: 'Every value is a full date and time with an offset, as RFC 3339 has it.',
    wins: 'documented',
    why: 'The contract takes the notation of the example, which every common library reads.',
    proposal: '"The date and time the send was initiated, as in RFC 3339, for example `2022-09-12T12:08:27-07:00`."',
    status: 'open',
    support: [...onMarkdown('loose-format', 66), ...review('the eight times of the example compared')],
  },
  {
    id: 'sendoso-time-zone-unstated',
    class: 'gap',
    kind: 'missing-format',
    severity: 'low',
    title: 'The time zone is not stated, and the offset changes within one send.',
    page: [
      markdown(183, '12:08:27-07:00'),
      markdown(195, '2022-12-11T00:00:02-08:00'),
      markdown(207, '2022-12-21T23:37:22-08:00'),
    ],
    contract: [createdAt, occurredAt],
    documented: 'Nothing.',
    observed: 'September has -07:00 and December -08:00, as Pacific time has; whose zone it is cannot be told.',
    wins: 'undecided',
    why: 'Sorted or compared as text the times can come out wrong; a client parses them with their offset.',
    proposal:
      'State whose time zone the offset follows, for example that of the team, or that it can be any: "Times carry their offset from UTC; it can change within one send."',
    status: 'open',
    support: [
      ...detected('mixed-offsets', '/sends/0/status_updates/3/occurred_at'),
      ...review('the offsets of the example compared'),
    ],
  },
  {
    id: 'sendoso-first-update-after-creation',
    class: 'contradiction',
    kind: 'inconsistent-example',
    severity: 'low',
    title: 'The updates of the second send begin six hours after it was started; its status until then is missing.',
    page: [
      markdown(207, '"created_at": "2022-12-21T23:37:22-08:00"'),
      markdown(228, '"occurred_at": "2022-12-22T05:42:27-08:00"'),
      markdown(162, '"created_at": "2022-09-12T12:08:27-07:00"'),
      markdown(183, '"occurred_at": "2022-09-12T12:08:27-07:00"'),
    ],
    contract: [createdAt, body('/sends/*/status_updates')],
    documented: '`status_updates` lists the "different send status changes".',
    observed: 'The first send has an update in the second of its creation, the other none for 6 h 5 min.',
    wins: 'undecided',
    why: 'The first status may not count as a change; a client must not take the first update as the start.',
    proposal:
      'Show the first status of the second send too, with the time of its creation; or state that the status at creation is not listed.',
    status: 'open',
    support: [
      ...detected('history-gap', '/sends/1/status_updates'),
      ...review('`created_at` compared with the first update of each send'),
    ],
  },
  {
    id: 'sendoso-update-order-unstated',
    class: 'gap',
    kind: 'missing-order',
    severity: 'medium',
    title: 'The order of the status updates is not stated, and their times alone do not give one.',
    page: [
      markdown(132, 'List of the different send status changes and when they occurred.'),
      markdown(187, '"occurred_at": "2022-09-12T12:08:58-07:00"'),
      markdown(191, '"occurred_at": "2022-09-12T12:08:58-07:00"'),
    ],
    contract: [body('/sends/*/status_updates')],
    documented: 'A list.',
    observed: 'Both lists of the example run from old to new; `Opened` and `Clicked` have the same second.',
    wins: 'observed',
    why: 'Keep the order of the list; sorting by time may swap updates of one second.',
    proposal:
      'If it is so: "Status changes of the send, oldest first; changes of the same second stand in the order they happened."',
    status: 'open',
    support: [
      ...onMarkdown('missing-order', 131),
      ...review('the description read, and the times of each list compared'),
    ],
  },
]
