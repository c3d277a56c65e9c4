import { testDetector } from '../../testing/sightings.ts'
import { sharedIdentifier } from './shared-identifier.ts'

testDetector(sharedIdentifier, [
  {
    given: 'a person with the number of a team',
    body: { sender: { id: 123, name: 'Ada', team_id: 123 } },
    want: ['/sender/team_id: id and team_id are both 123'],
  },
  {
    given: 'two foreign ids that are one, in camel case',
    body: { campaignId: 'U7fQ', listId: 'U7fQ' },
    want: ['/listId: campaignId and listId are both "U7fQ"'],
  },
  {
    given: 'two items with one id',
    body: { sends: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] },
    want: ['/sends/2/id: items 0 and 2 both have the id "a"'],
  },
  { given: 'different ids', body: { id: 1, team_id: 2, campaign_uuid: 'a', list_uuid: 'b' }, want: [] },
  { given: 'the same under its own name', body: { sends: [{ id: 5, send_id: 5 }] }, want: [] },
  { given: 'the first of a thread', body: { id: 5, thread_id: 5, parent_id: 5 }, want: [] },
  { given: 'one person in two roles', body: { created_by_id: 5, updated_by_id: 5, owner_id: 5 }, want: [] },
  { given: 'ids that are not set', body: { team_id: null, list_id: null, a_id: '', b_id: '' }, want: [] },
  { given: 'a number and a text', body: { id: 5, team_id: '5' }, want: [] },
  { given: 'words that end in "id"', body: { paid: 1, valid: 1, id: 1 }, want: [] },
  {
    given: 'items that refer to one thing',
    body: {
      sends: [
        { id: 1, team_id: 9 },
        { id: 2, team_id: 9 },
      ],
    },
    want: [],
  },
  {
    given: 'things of different kinds, numbered apart',
    body: {
      owners: [
        { type: 'user', id: 1 },
        { type: 'team', id: 1 },
      ],
    },
    want: [],
  },
])
