import { contradiction, type Entry, gap, polish } from '@sendspec/contract'
import { body, markdown } from './places.ts'

/** What identifies a send, its campaign and its sender. */
export const identifiers: readonly Entry[] = [
  contradiction('sendoso-gid-decodes-to-another-send', {
    of: 'encoded-identifier',
    contract: body('/sends/*/id', '/sends/*/send_gid'),
  })({
    title: 'Both `send_gid` of the example decode to the number of another send.',
    page: [
      markdown('"id": 1'),
      markdown('"send_gid": "Z2lkOi8vc2VuZG9zby9TZW5kLzQ0"'),
      markdown('"send_gid": "Z2lkOi8vc2VuZG9zby9TZW5kLzE"'),
    ],
    documented: 'Both fields identify the send.',
    observed: 'Send 1 has `gid://sendoso/Send/44`, send 2 has `gid://sendoso/Send/1`.',
    why: 'A client that derives one identifier from the other gets the wrong send.',
    proposal: 'Show the gids of the two sends, or state that a gid is not related to `id`.',
  }),
  gap('sendoso-gid-format-unstated', { of: ['missing-format', 'base64-padding'], severity: 'low' })({
    title: 'What a gid is and how it is encoded is not stated, and one of the two lacks its padding.',
    page: [
      markdown('The gid of the send.'),
      markdown('name="send_gid" type="string"'),
      markdown('TZW5kLzQ0"'),
      markdown('TZW5kLzE"'),
    ],
    observed:
      'Both values are URL-safe base64 of `gid://sendoso/Send/` and a number. The second has 27 characters and would need one `=`.',
    why: 'A strict base64 decoder refuses the second value.',
    proposal: '"A global identifier in URL-safe base64 without padding; treat it as opaque."',
    review: 'Both values decoded, also with padding required.',
  }),
  polish('sendoso-sender-and-team-share-id', {
    of: 'shared-identifier',
    contract: body('/sends/*/sender/team_id', '/sends/*/sender/id'),
  })({
    title: 'The sender and the team of the example have the same identifier.',
    page: [markdown('"team_id": 123'), markdown('"id": 123')],
    proposal: 'Give the team another identifier, such as 45.',
  }),
  polish('sendoso-touch-called-campaign', { kind: 'name-disagreement', contract: body('/sends/*/touch') })({
    title: 'The field is called `touch`; its descriptions say "campaign".',
    page: [markdown('The campaign from which this send was initiated.'), markdown('name="touch"')],
    proposal: '"The campaign (called touch in the API) from which …".',
  }),
]
