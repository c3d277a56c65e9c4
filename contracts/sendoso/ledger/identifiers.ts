import { contradiction, gap, onPage, polish } from '@sendspec/contract'

/** What identifies a send, its campaign and its sender. */
export const identifiers = onPage('sendoso-get-sends.mdx', [
  contradiction('sendoso-gid-decodes-to-another-send', {
    of: 'encoded-identifier',
    at: ['listSends 200 /sends/*/id', 'listSends 200 /sends/*/send_gid'],
  })({
    title: 'Both `send_gid` of the example decode to the number of another send.',
    page: ['"id": 1', '"send_gid": "Z2lkOi8vc2VuZG9zby9TZW5kLzQ0"', '"send_gid": "Z2lkOi8vc2VuZG9zby9TZW5kLzE"'],
    documented: 'Both fields identify the send.',
    observed: 'Send 1 has `gid://sendoso/Send/44`, send 2 has `gid://sendoso/Send/1`.',
    why: 'A client that derives one identifier from the other gets the wrong send.',
    proposal: 'Show the gids of the two sends, or state that a gid is not related to `id`.',
  }),
  gap('sendoso-gid-format-unstated', { of: ['missing-format', 'base64-padding'], severity: 'low' })({
    title: 'What a gid is and how it is encoded is not stated, and one of the two lacks its padding.',
    page: ['The gid of the send.', 'name="send_gid" type="string"', 'TZW5kLzQ0"', 'TZW5kLzE"'],
    observed:
      'Both values are URL-safe base64 of `gid://sendoso/Send/` and a number. The second has 27 characters and would need one `=`.',
    why: 'A strict base64 decoder refuses the second value.',
    proposal: '"A global identifier in URL-safe base64 without padding; treat it as opaque."',
  }),
  polish('sendoso-sender-and-team-share-id', {
    of: 'shared-identifier',
    at: ['listSends 200 /sends/*/sender/team_id', 'listSends 200 /sends/*/sender/id'],
  })({
    title: 'The sender and the team of the example have the same identifier.',
    page: ['"team_id": 123', '"id": 123'],
    proposal: 'Give the team another identifier, such as 45.',
  }),
  polish('sendoso-touch-called-campaign', { kind: 'name-disagreement', at: 'listSends 200 /sends/*/touch' })({
    title: 'The field is called `touch`; its descriptions say "campaign".',
    page: ['The campaign from which this send was initiated.', 'name="touch"'],
    proposal: '"The campaign (called touch in the API) from which …".',
  }),
])
