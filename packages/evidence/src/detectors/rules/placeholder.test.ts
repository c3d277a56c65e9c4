// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the placeholders that are looked for
import { testDetector } from '../../testing/sightings.ts'
import { placeholder } from './placeholder.ts'

testDetector(placeholder, [
  {
    given: 'a variable of a template, at every depth',
    body: { path: '::host::/api', links: [{ url: null }, { url: '::host::/api?page=1' }] },
    want: ['/path: it still holds the placeholder ::host::', '/links/1/url: it still holds the placeholder ::host::'],
  },
  {
    given: 'double braces',
    body: { id: '{{ send.id }}' },
    want: ['/id: it still holds the placeholder {{ send.id }}'],
  },
  { given: 'angle brackets', body: { token: '<token>' }, want: ['/token: it still holds the placeholder <token>'] },
  {
    given: 'a dollar sign and braces',
    body: { url: 'https://${host}/' },
    want: ['/url: it still holds the placeholder ${host}'],
  },
  {
    given: 'a key that the reader should put in',
    body: { key: 'YOUR_API_KEY' },
    want: ['/key: it still holds the placeholder YOUR_API_KEY'],
  },
  {
    given: 'the same in lower case',
    body: { key: 'your-api-key' },
    want: ['/key: it still holds the placeholder your-api-key'],
  },
  {
    given: 'a template, in a field for templates',
    body: { message: 'Hi {{ name }}', message_template: 'Hi ${name}' },
    want: [],
  },
  { given: 'markup', body: { intro: '<p>Hello</p>', note: 'one<br>two' }, want: [] },
  { given: 'an address with its name', body: { from: 'Ada <ada@example.com>' }, want: [] },
  { given: 'comparisons', body: { rule: 'a < b and c > d' }, want: [] },
  {
    given: 'words',
    body: { intro: 'Your send was delivered.', scope: 'App::Models::Send', status: 'YOURS' },
    want: [],
  },
  { given: 'times and addresses', body: { at: '2022-11-10T09:58:44Z', url: 'https://example.com/::1/' }, want: [] },
])
