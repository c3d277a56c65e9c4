import { contradiction, gap, quotedFrom as on, onPage, polish } from '@sendspec/contract'
import { authenticationPage, paginationPage } from '../addresses.ts'
import { rendered } from './places.ts'

/** Where the API is and how a call gets in. */
export const access = onPage('sendoso-get-sends.mdx', [
  contradiction('sendoso-sample-uses-staging-host', { of: 'staging-host' })({
    title: 'The sample call goes to a staging host.',
    page: rendered('https://app.staging.sendo.so/api/v3/send'),
    elsewhere: on(paginationPage, 'https://app.sendoso.com/campaigns'),
    documented: 'The only host on the page is `app.staging.sendo.so`.',
    observed: 'The example of the pagination page calls `app.sendoso.com`.',
    why: 'Anyone who copies the sample sends a production token to a staging server, which may refuse it or have other data.',
    proposal: 'Call `https://app.sendoso.com/api/v3/send` in the sample.',
  }),
  gap('sendoso-markdown-lacks-method-and-path', {
    of: ['captures-disagree', 'missing-endpoint', 'missing-server', 'missing-sample', 'missing-auth'],
    severity: 'medium',
    wins: 'observed',
    at: ['listSends path', 'listSends'],
  })({
    title: 'The Markdown version of the page names neither the call nor the token that it needs.',
    page: [
      '# Retrieve All Sends',
      rendered('GET'),
      rendered('/api/v3/send'),
      rendered("--header 'Authorization: Bearer <token>'"),
    ],
    observed: 'The rendered page has `GET /api/v3/send` and a sample call with a bearer token.',
    why: 'Tools that read the Markdown version, which the documentation index offers them, have to guess the call.',
    proposal: 'Add `GET /api/v3/send` and the sample call to the Markdown version.',
  }),
  gap('sendoso-token-source-elsewhere', { of: 'token-unexplained', wins: 'observed' })({
    title: 'The page does not say what the token is, and does not link to the authentication page.',
    page: rendered('Bearer <token>'),
    elsewhere: on(authenticationPage, 'Authorization: Bearer YOUR_ACCESS_TOKEN'),
    observed: 'It is an OAuth 2.0 access token, which is valid for 7200 seconds.',
    why: 'The reader has to find the authentication page first.',
    proposal: 'Link `<token>` to the authentication page.',
  }),
  polish('sendoso-list-path-singular', { of: 'path-number', at: ['listSends path', 'listSends'] })({
    title: 'The path is singular, `/api/v3/send`; the title and the array are plural.',
    page: [rendered('/api/v3/send '), rendered('Retrieve All Sends'), 'name="sends"'],
    proposal: 'Note that the path is singular, for the list too.',
  }),
  polish('sendoso-success-status-unstated', { of: 'missing-status', wins: 'documented', at: 'listSends 200' })({
    title: 'The response is not labelled with its status.',
    page: ['### Response', '<ResponseExample>'],
    proposal: 'Label the response "200 OK".',
  }),
  polish('sendoso-notice-before-parameters', { kind: 'broken-markup' })({
    title: 'A notice about the documentation index separates the example from the parameters.',
    page: [rendered('Documentation Index'), rendered('Use this file to discover all available pages')],
    proposal: 'Move the notice to the end of the page, or hide it from people.',
  }),
  polish('sendoso-code-fence-theme', { kind: 'broken-markup', at: 'listSends 200' })({
    title: 'The example in the Markdown version begins with `json theme={null}`.',
    page: 'json theme={null}',
    proposal: 'Label the code block `json`.',
  }),
])
