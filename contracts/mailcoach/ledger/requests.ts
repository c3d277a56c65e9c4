import { contradiction, gap, quotedFrom as on, onPage, polish } from '@sendspec/contract'
import { authenticationPage, introductionPage, newerPage, v6AuthenticationPage } from '../addresses.ts'

/** Address, token, headers and limits: what every call needs. */
export const requests = onPage('mailcoach-sends.txt', [
  contradiction('mailcoach-rate-limit-disagreement', {
    kind: 'capture-disagreement',
    severity: 'medium',
    wins: 'documented',
    at: ['listSends 429', 'getSend 429', 'deleteSend 429'],
  })({
    title: 'The rate limit is 60 requests a minute on one authentication page, and 5 a second on the other.',
    elsewhere: [
      ...on(v6AuthenticationPage, 'We allow for 60 requests per minute on the API endpoints.'),
      ...on(authenticationPage, 'Authenticated endpoints: 5 requests/second'),
    ],
    documented: 'The manual of version 6 allows 60 requests a minute for each token.',
    observed: 'The newer page allows 5 requests a second, and does not say from which version on.',
    why: 'A client that keeps to the wrong one is refused, or needlessly slow.',
    proposal: 'State on each page which versions its limit is for.',
    review: 'The authentication pages of version 6 and of newer versions, compared.',
  }),
  gap('mailcoach-tenant-url-placeholder', { of: 'page-placeholder', at: ['listSends', 'getSend', 'deleteSend'] })({
    title: 'All three sample calls go to the template placeholder `::tenantUrl::`; the page names no server.',
    elsewhere: [
      ...on(introductionPage, 'All endpoints start with'),
      ...on(newerPage, 'https://<your-mailcoach-domain>/api/sends'),
    ],
    observed: 'Hosted accounts are at `https://<account>.mailcoach.app`, an installation at its own address.',
    why: 'The samples fail as printed, and nothing says what to put there.',
    proposal: 'Write `https://<your-mailcoach-domain>`, as the newer page does, and say what that is.',
  }),
  gap('mailcoach-accept-unexplained', {
    of: 'unexplained-header',
    wins: 'observed',
    at: ['listSends header /accept', 'getSend header /accept', 'deleteSend header /accept'],
  })({
    title: 'Every sample sends `Accept: application/json`; what happens without it is not stated.',
    page: [
      "'Accept: application/json'",
      "If you don’t want to retrieve all sent items, you can get a … 'Accept: application/json'",
      "$ curl -X DELETE … 'Accept: application/json'",
    ],
    observed: 'By default Laravel answers an error with a web page or a redirect if JSON is not asked for.',
    why: 'A client that leaves the header out cannot parse an error.',
    proposal: 'State whether the header is needed to get errors as JSON.',
  }),
  gap('mailcoach-rate-limit-unstated', {
    of: 'missing-rate-limit',
    at: ['listSends 200', 'listSends 429', 'getSend 200', 'getSend 429', 'deleteSend 204', 'deleteSend 429'],
  })({
    title: 'Neither the rate limit nor its headers are mentioned or linked.',
    page: [],
    elsewhere: on(v6AuthenticationPage, 'X-RateLimit-Remaining', 'the Retry-After header'),
    observed:
      'Responses have `X-RateLimit-Limit` and `X-RateLimit-Remaining`; a 429 also has `Retry-After`, in seconds.',
    why: 'A client that reads all pages can be refused, and does not know that it is told how long to wait.',
    proposal: 'Link to the rate limits on the authentication page.',
  }),
  gap('mailcoach-auth-only-in-sample', {
    of: 'token-unexplained',
    wins: 'observed',
    at: ['listSends', 'getSend', 'deleteSend'],
  })({
    title: 'The need for a token shows only in the sample calls; where to get one is not stated.',
    page: ['Authorization: Bearer', 'MAILCOACH_TOKEN="your API token"'],
    elsewhere: on(v6AuthenticationPage, 'You can create a new token in your account.'),
    observed: 'An account creates its tokens.',
    why: 'The reader has to find the authentication page first.',
    proposal: 'Link to the authentication page.',
  }),
  polish('mailcoach-tenant-url-in-example', { of: 'placeholder' })({
    title: 'The addresses in the example response begin with `::tenantUrl::` too.',
    page: [
      '::tenantUrl::/api/sends?page=1',
      '"last": "::tenantUrl::/api/sends?page=1", … ::tenantUrl::/api/sends?page=1',
      '"active": false … ::tenantUrl::/api/sends?page=1',
      '"label": "Next »", … ::tenantUrl::/api/sends',
    ],
    proposal: 'Print full addresses.',
  }),
  polish('mailcoach-content-type-without-body', { of: 'content-type-without-body', wins: 'observed' })({
    title: 'The samples send `Content-Type` with GET and DELETE, which have no body.',
    page: [
      "'Content-Type: application/json'",
      "If you don’t want to retrieve all sent items, you can get a … 'Content-Type: application/json'",
      "$ curl -X DELETE … 'Content-Type: application/json'",
    ],
    proposal: 'Leave `Content-Type` out of requests without a body.',
  }),
  polish('mailcoach-sample-quotes-mixed', { kind: 'broken-markup', at: ['listSends', 'getSend', 'deleteSend'] })({
    title: 'Each sample command mixes double and single quotes around its headers.',
    page: ['-H "Authorization: Bearer', "-H 'Accept: application/json'"],
    proposal: 'Use double quotes throughout; the token needs them.',
  }),
])
