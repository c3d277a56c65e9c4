import { contradiction, gap, type Ledger, polish } from '@sendspec/contract'
import { authenticationPage, introductionPage, newerPage, v6AuthenticationPage } from '../addresses.ts'
import { at, detected, everywhere, list, on, onPage, review, threeSends } from './places.ts'

/** Address, token, headers and limits: what every call needs. */
export const requests: Ledger = [
  contradiction({
    id: 'mailcoach-rate-limit-disagreement',
    kind: 'capture-disagreement',
    severity: 'medium',
    title: 'The rate limit is 60 requests a minute on one authentication page, and 5 a second on the other.',
    page: [],
    elsewhere: [
      on(v6AuthenticationPage, 'We allow for 60 requests per minute on the API endpoints.'),
      on(authenticationPage, 'Authenticated endpoints: 5 requests/second'),
    ],
    contract: everywhere.map((place) => ({ ...place, part: '429' })),
    documented: 'The manual of version 6 allows 60 requests a minute for each token.',
    observed: 'The newer page allows 5 requests a second, and does not say from which version on.',
    wins: 'documented',
    why: 'A client that keeps to the wrong one is refused, or needlessly slow.',
    proposal: 'State on each page which versions its limit is for.',
    support: review('The authentication pages of version 6 and of newer versions, compared.'),
  }),
  gap({
    id: 'mailcoach-tenant-url-placeholder',
    kind: 'placeholder',
    severity: 'high',
    title: 'All three sample calls go to the template placeholder `::tenantUrl::`; the page names no server.',
    page: [at(10, '::tenantUrl::'), at(113, '::tenantUrl::'), at(143, '::tenantUrl::')],
    elsewhere: [
      on(introductionPage, 'All endpoints start with'),
      on(newerPage, 'https://<your-mailcoach-domain>/api/sends'),
    ],
    contract: everywhere,
    observed: 'Hosted accounts are at `https://<account>.mailcoach.app`, an installation at its own address.',
    wins: 'observed',
    why: 'The samples fail as printed, and nothing says what to put there.',
    proposal: 'Write `https://<your-mailcoach-domain>`, as the newer page does, and say what that is.',
    support: [
      ...onPage('page-placeholder', 10, 113, 143),
      ...review('The sample calls, the introduction and the newer page.'),
    ],
  }),
  gap({
    id: 'mailcoach-accept-unexplained',
    kind: 'missing-required',
    severity: 'medium',
    title: 'Every sample sends `Accept: application/json`; what happens without it is not stated.',
    page: [
      at(12, "'Accept: application/json'"),
      at(115, "'Accept: application/json'"),
      at(145, "'Accept: application/json'"),
    ],
    contract: everywhere.map((place) => ({ ...place, part: 'header', pointer: '/accept' })),
    observed: 'By default Laravel answers an error with a web page or a redirect if JSON is not asked for.',
    wins: 'observed',
    why: 'A client that leaves the header out cannot parse an error.',
    proposal: 'State whether the header is needed to get errors as JSON.',
    support: [
      ...onPage('unexplained-header', 12, 115, 145),
      ...review("The samples, and the framework's handling of requests that do not expect JSON."),
    ],
  }),
  gap({
    id: 'mailcoach-rate-limit-unstated',
    kind: 'missing-rate-limit',
    severity: 'medium',
    title: 'Neither the rate limit nor its headers are mentioned or linked.',
    page: [],
    elsewhere: [on(v6AuthenticationPage, 'X-RateLimit-Remaining'), on(v6AuthenticationPage, 'the Retry-After header')],
    contract: everywhere.flatMap(({ operation }) => {
      const success = operation === 'deleteSend' ? '204' : '200'
      return [
        { operation, part: success },
        { operation, part: '429' },
      ]
    }),
    observed:
      'Responses have `X-RateLimit-Limit` and `X-RateLimit-Remaining`; a 429 also has `Retry-After`, in seconds.',
    wins: 'observed',
    why: 'A client that reads all pages can be refused, and does not know that it is told how long to wait.',
    proposal: 'Link to the rate limits on the authentication page.',
    support: [
      ...onPage('missing-rate-limit', 5),
      ...review('The authentication pages of version 6 and of newer versions.'),
    ],
  }),
  gap({
    id: 'mailcoach-auth-only-in-sample',
    kind: 'missing-auth',
    severity: 'low',
    title: 'The need for a token shows only in the sample calls; where to get one is not stated.',
    page: [at(11, 'Authorization: Bearer'), at(9, 'MAILCOACH_TOKEN="your API token"')],
    elsewhere: [on(v6AuthenticationPage, 'You can create a new token in your account.')],
    contract: everywhere,
    observed: 'An account creates its tokens.',
    wins: 'observed',
    why: 'The reader has to find the authentication page first.',
    proposal: 'Link to the authentication page.',
    support: [...onPage('token-unexplained', 11), ...review('The page searched for token, permission and scope.')],
  }),
  polish({
    id: 'mailcoach-tenant-url-in-example',
    kind: 'placeholder',
    title: 'The addresses in the example response begin with `::tenantUrl::` too.',
    page: [
      at(75, '::tenantUrl::/api/sends?page=1'),
      at(76, '::tenantUrl::/api/sends?page=1'),
      at(91, '::tenantUrl::/api/sends?page=1'),
      at(101, '::tenantUrl::/api/sends'),
    ],
    contract: [list('/links/first'), list('/links/last'), list('/meta/links/*/url'), list('/meta/path')],
    proposal: 'Print full addresses.',
    support: detected('placeholder', threeSends, '/links/first', '/links/last', '/meta/links/1/url', '/meta/path'),
  }),
  polish({
    id: 'mailcoach-content-type-without-body',
    kind: 'incomplete-sample',
    title: 'The samples send `Content-Type` with GET and DELETE, which have no body.',
    page: [
      at(13, "'Content-Type: application/json'"),
      at(116, "'Content-Type: application/json'"),
      at(146, "'Content-Type: application/json'"),
    ],
    contract: everywhere,
    wins: 'observed',
    proposal: 'Leave `Content-Type` out of requests without a body.',
    support: onPage('content-type-without-body', 13, 116, 146),
  }),
  polish({
    id: 'mailcoach-sample-quotes-mixed',
    kind: 'broken-markup',
    title: 'Each sample command mixes double and single quotes around its headers.',
    page: [at(11, '-H "Authorization: Bearer'), at(12, "-H 'Accept: application/json'")],
    contract: everywhere,
    proposal: 'Use double quotes throughout; the token needs them.',
  }),
]
