import { contradiction, gap, onPage, polish } from '@sendspec/contract'

/** When a send was started and when its status changed. */
export const times = onPage('sendoso-get-sends.mdx', [
  contradiction('sendoso-occurred-at-iso-4217', { of: 'wrong-standard', severity: 'high' })({
    title: 'The time of a status update is said to be in ISO 4217, which is the standard for currency codes.',
    page: ['when the status change occurred (in `ISO 4217` format)', '"occurred_at": "2022-09-12T12:08:27-07:00"'],
    documented: '"(in `ISO 4217` format)".',
    observed: 'All six values of the example are ISO 8601 dates and times, as `created_at` is said to be.',
    why: 'A client that checks for a currency code refuses every send.',
    proposal: 'Write "ISO 8601".',
  }),
  gap('sendoso-update-order-unstated', {
    of: 'missing-order',
    severity: 'medium',
    wins: 'observed',
    at: 'listSends 200 /sends/*/status_updates',
  })({
    title: 'The order of the status updates is not stated, and their times alone do not give one.',
    page: [
      'List of the different send status changes and when they occurred.',
      '"occurred_at": "2022-09-12T12:08:58-07:00"',
      '"status": "Clicked", … "occurred_at": "2022-09-12T12:08:58-07:00"',
    ],
    observed: 'Both lists of the example run from old to new; `Opened` and `Clicked` have the same second.',
    why: 'A client that sorts by time may swap updates of one second.',
    proposal: '"Oldest first; changes in the same second are in the order they happened."',
  }),
  gap('sendoso-time-zone-unstated', {
    of: 'mixed-offsets',
    at: ['listSends 200 /sends/*/created_at', 'listSends 200 /sends/*/status_updates/*/occurred_at'],
  })({
    title: 'The time zone is not stated, and the offset changes within one send.',
    page: ['2022-12-11T00:00:02-08:00', '"status": "Sent", … 12:08:27-07:00'],
    observed: 'September has -07:00 and December -08:00, as Pacific time has.',
    why: 'Times that are compared as text can come out in the wrong order.',
    proposal: '"Times carry their offset from UTC, which can change within one send."',
  }),
  polish('sendoso-created-at-notation-unstated', { of: 'loose-format', wins: 'documented' })({
    title: 'ISO 8601 allows many notations.',
    page: '(in `ISO 8601` format)',
    proposal: 'Add an example: `2022-09-12T12:08:27-07:00`.',
  }),
  polish('sendoso-first-update-after-creation', {
    of: 'history-gap',
    at: ['listSends 200 /sends/*/status_updates', 'listSends 200 /sends/*/created_at'],
  })({
    title: 'The updates of the second send begin six hours after it was started.',
    page: ['"occurred_at": "2022-12-22T05:42:27-08:00"', '"created_at": "2022-12-21T23:37:22-08:00"'],
    proposal: 'Show the first status of the second send too.',
  }),
])
