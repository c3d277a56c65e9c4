import { contradiction, gap, type Ledger, polish } from '@sendspec/contract'
import { body, detected, markdown, onMarkdown, review } from './places.ts'

/** What identifies a send, its campaign and its sender. */
export const identifiers: Ledger = [
  contradiction({
    id: 'sendoso-gid-decodes-to-another-send',
    kind: 'inconsistent-identifier',
    severity: 'medium',
    title: 'Both `send_gid` of the example decode to the number of another send.',
    page: [
      markdown(155, '"id": 1'),
      markdown(156, '"send_gid": "Z2lkOi8vc2VuZG9zby9TZW5kLzQ0"'),
      markdown(201, '"send_gid": "Z2lkOi8vc2VuZG9zby9TZW5kLzE"'),
    ],
    contract: [body('/sends/*/id'), body('/sends/*/send_gid')],
    documented: 'Both fields identify the send.',
    observed: 'Send 1 has `gid://sendoso/Send/44`, send 2 has `gid://sendoso/Send/1`.',
    wins: 'undecided',
    why: 'A client that derives one identifier from the other gets the wrong send.',
    proposal: 'Show the gids of the two sends, or state that a gid is not related to `id`.',
    support: detected('encoded-identifier', '/sends/0/send_gid', '/sends/1/send_gid'),
  }),
  gap({
    id: 'sendoso-gid-format-unstated',
    kind: 'missing-format',
    severity: 'low',
    title: 'What a gid is and how it is encoded is not stated, and one of the two lacks its padding.',
    page: [
      markdown(42, 'The gid of the send.'),
      markdown(41, 'name="send_gid" type="string"'),
      markdown(156, 'TZW5kLzQ0"'),
      markdown(201, 'TZW5kLzE"'),
    ],
    contract: [body('/sends/*/send_gid')],
    observed:
      'Both values are URL-safe base64 of `gid://sendoso/Send/` and a number. The second has 27 characters and would need one `=`.',
    wins: 'observed',
    why: 'A strict base64 decoder refuses the second value.',
    proposal: '"A global identifier in URL-safe base64 without padding; treat it as opaque."',
    support: [
      ...onMarkdown('missing-format', 41),
      ...detected('base64-padding', '/sends/1/send_gid'),
      ...review('Both values decoded, also with padding required.'),
    ],
  }),
  polish({
    id: 'sendoso-sender-and-team-share-id',
    kind: 'reused-identifier',
    title: 'The sender and the team of the example have the same identifier.',
    page: [markdown(176, '"team_id": 123'), markdown(173, '"id": 123')],
    contract: [body('/sends/*/sender/team_id'), body('/sends/*/sender/id')],
    proposal: 'Give the team another identifier, such as 45.',
    support: detected('shared-identifier', '/sends/0/sender/team_id', '/sends/1/sender/team_id'),
  }),
  polish({
    id: 'sendoso-touch-called-campaign',
    kind: 'name-disagreement',
    title: 'The field is called `touch`; its descriptions say "campaign".',
    page: [markdown(70, 'The campaign from which this send was initiated.'), markdown(69, 'name="touch"')],
    contract: [body('/sends/*/touch')],
    proposal: '"The campaign (called touch in the API) from which …".',
  }),
]
