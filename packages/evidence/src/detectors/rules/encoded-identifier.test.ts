import { testDetector } from '../../testing/sightings.ts'
import { encodedIdentifier } from './encoded-identifier.ts'

const gid = (text: string): string => Buffer.from(text).toString('base64url')

testDetector(encodedIdentifier, [
  {
    given: 'a global id with a different number than the id next to it',
    body: { sends: [{ id: 1, send_gid: gid('gid://acme/Send/44') }] },
    want: ['/sends/0/send_gid: it decodes to gid://acme/Send/44, but `id` is 1'],
  },
  {
    given: 'padded base64, a relay id and an id in text',
    body: { data: [{ id: '7', globalId: Buffer.from('Order:8').toString('base64') }] },
    want: ['/data/0/globalId: it decodes to Order:8, but `id` is 7'],
  },
  {
    given: 'the id of another object, under its own name next to it',
    body: { sends: [{ id: 1, team_id: 5, team_gid: gid('gid://acme/Team/6') }] },
    want: ['/sends/0/team_gid: it decodes to gid://acme/Team/6, but `team_id` is 5'],
  },
  {
    given: 'a global id of the same number',
    body: { sends: [{ id: 44, send_gid: gid('gid://acme/Send/44') }] },
    want: [],
  },
  { given: 'the id of its parent', body: { sends: [{ id: 7, parent_gid: gid('gid://acme/Send/5') }] }, want: [] },
  {
    given: 'the id of what it belongs to',
    body: { updates: [{ id: 7, send_gid: gid('gid://acme/Send/5') }] },
    want: [],
  },
  { given: 'an id that is not a number', body: { sends: [{ id: 'a1b2', gid: gid('gid://acme/Send/5') }] }, want: [] },
  { given: 'base64 of something else', body: { sends: [{ id: 1, note: gid('hello, hello') }] }, want: [] },
  { given: 'text that only looks like base64', body: { sends: [{ id: 1, name: 'AmericanExpress' }] }, want: [] },
  { given: 'no id next to it', body: { sends: [{ send_gid: gid('gid://acme/Send/5') }] }, want: [] },
])
