import type { Ledger } from '@sendspec/contract'
import { at, everywhere, list, onPage, threeSends } from './places.ts'

/** Address, token, headers and limits: what every call needs. */
export const requests: Ledger = [
  {
    id: 'mailcoach-tenant-url-placeholder',
    class: 'gap',
    kind: 'placeholder',
    severity: 'high',
    title:
      'All three sample calls go to the template placeholder `::tenantUrl::`, and the page names no server address.',
    page: [at(10, '::tenantUrl::'), at(113, '::tenantUrl::'), at(143, '::tenantUrl::')],
    contract: everywhere,
    documented: 'curl is called with `::tenantUrl::/api/sends`, which is not an address.',
    observed:
      'Hosted accounts are at `https://<account>.mailcoach.app`; a self-hosted installation is at its own address. Both have `/api` below.',
    wins: 'observed',
    why: 'The placeholder is kept as a server whose variable is the whole address; the hosted address is added as the first server.',
    proposal:
      'Write `https://<your-mailcoach-domain>/api/sends` in the sample calls, as the newer page does, and say what to put there: the domain of the installation, or `<account>.mailcoach.app` for a hosted account.',
    status: 'open',
    support: [
      ...onPage('page-placeholder', 10, 113, 143),
      { by: 'review', basis: 'The sample calls, and the introduction to the API in the hosted manual.' },
    ],
  },
  {
    id: 'mailcoach-newer-page-host',
    class: 'contradiction',
    kind: 'capture-disagreement',
    severity: 'low',
    title: 'The page for newer versions writes `https://<your-mailcoach-domain>` where this one has `::tenantUrl::`.',
    page: [at(10, '::tenantUrl::/api/sends')],
    contract: everywhere,
    documented: 'A placeholder that stands for scheme and host together.',
    observed: 'The newer page fixes the scheme to https and leaves only the domain open.',
    wins: 'documented',
    why: 'A self-hosted installation may run on another scheme or port, so the variable keeps the whole address.',
    proposal:
      'Use one placeholder on both pages, e.g. `https://<your-mailcoach-domain>`, and say whether an installation may use another scheme or port.',
    status: 'open',
    support: [{ by: 'review', basis: 'mailcoach.app/api-documentation/endpoints/sends, compared with this page.' }],
  },
  {
    id: 'mailcoach-tenant-url-in-example',
    class: 'gap',
    kind: 'placeholder',
    severity: 'medium',
    title: 'The addresses in the example response begin with the template placeholder `::tenantUrl::`.',
    page: [
      at(75, '::tenantUrl::/api/sends?page=1'),
      at(76, '::tenantUrl::/api/sends?page=1'),
      at(91, '::tenantUrl::/api/sends?page=1'),
      at(101, '::tenantUrl::/api/sends'),
    ],
    contract: [list('/links/first'), list('/links/last'), list('/meta/links/*/url'), list('/meta/path')],
    documented: 'Strings that are not addresses.',
    observed: "Laravel's paginator writes absolute addresses there.",
    wins: 'undecided',
    why: 'The contract says only that they are strings, so that the printed example stays valid; a caller may follow them as addresses.',
    proposal:
      'Print full addresses, e.g. `https://mailcoach.example.com/api/sends?page=1` in `links` and `meta.links`, and `https://mailcoach.example.com/api/sends` in `meta.path`.',
    status: 'open',
    support: [
      { by: 'detector', detector: 'placeholder', payload: threeSends, pointer: '/links/first' },
      { by: 'detector', detector: 'placeholder', payload: threeSends, pointer: '/links/last' },
      { by: 'detector', detector: 'placeholder', payload: threeSends, pointer: '/meta/links/1/url' },
      { by: 'detector', detector: 'placeholder', payload: threeSends, pointer: '/meta/path' },
    ],
  },
  {
    id: 'mailcoach-auth-only-in-sample',
    class: 'gap',
    kind: 'missing-auth',
    severity: 'medium',
    title:
      'That a token is needed shows only in the sample calls; where it comes from and what it may do is not stated.',
    page: [at(9, 'MAILCOACH_TOKEN="your API token"'), at(11, 'Authorization: Bearer')],
    contract: everywhere,
    documented: 'A header with a bearer token in each sample call, and no sentence about it or a link to one.',
    observed: 'The authentication page says that an account creates its tokens and that every endpoint needs one.',
    wins: 'observed',
    why: 'The contract asks for a bearer token in every operation; no scopes are known.',
    proposal:
      'Say before the first call: "Every call needs an API token, sent as `Authorization: Bearer <token>`", link to the authentication page, and state whether a token can be limited to some calls.',
    status: 'open',
    support: [
      ...onPage('token-unexplained', 11),
      { by: 'review', basis: 'The page read for the words token, permission and scope; the authentication page.' },
    ],
  },
  {
    id: 'mailcoach-accept-unexplained',
    class: 'gap',
    kind: 'missing-required',
    severity: 'medium',
    title: 'Every sample call sends `Accept: application/json`, and the page does not say what happens without it.',
    page: [
      at(12, "'Accept: application/json'"),
      at(115, "'Accept: application/json'"),
      at(145, "'Accept: application/json'"),
    ],
    contract: everywhere.map((place) => ({ ...place, part: 'header', pointer: '/accept' })),
    documented: 'The header is in the samples; whether it is required is not stated.',
    observed:
      'By default Laravel answers an error of a request that does not ask for JSON with a web page or a redirect to the login.',
    wins: 'observed',
    why: 'The header is optional in the contract, since the page does not require it; a client should always send it.',
    proposal:
      'State whether the header is required, e.g. "Send `Accept: application/json` with every call; without it an error may come as HTML or as a redirect."',
    status: 'open',
    support: [
      ...onPage('unexplained-header', 12, 115, 145),
      { by: 'review', basis: "The samples, and the framework's handling of requests that do not expect JSON." },
    ],
  },
  {
    id: 'mailcoach-content-type-without-body',
    class: 'contradiction',
    kind: 'incomplete-sample',
    severity: 'low',
    title: 'The samples send `Content-Type: application/json` with GET and DELETE calls that have no body.',
    page: [
      at(13, "'Content-Type: application/json'"),
      at(116, "'Content-Type: application/json'"),
      at(146, "'Content-Type: application/json'"),
    ],
    contract: everywhere,
    documented: 'The header stands in all three samples.',
    observed: 'None of the three requests has a body for it to describe.',
    wins: 'observed',
    why: 'The contract leaves the header out; browsers would also send a preflight request for it.',
    proposal: 'Leave `Content-Type: application/json` out of the three sample calls.',
    status: 'open',
    support: [
      ...onPage('content-type-without-body', 13, 116, 146),
      { by: 'review', basis: 'The three sample calls have no -d or --data.' },
    ],
  },
  {
    id: 'mailcoach-rate-limit-unstated',
    class: 'gap',
    kind: 'missing-rate-limit',
    severity: 'medium',
    title: 'Neither the rate limit nor its headers are mentioned or linked.',
    page: [at(150, 'Error handling')],
    contract: everywhere.flatMap(({ operation }) => {
      const success = operation === 'deleteSend' ? '204' : '200'
      return [
        { operation, part: success },
        { operation, part: '429' },
      ]
    }),
    documented: 'Nothing.',
    observed:
      'By the authentication page, responses carry `X-RateLimit-Limit` and `X-RateLimit-Remaining`; a 429 also has `Retry-After`, in seconds.',
    wins: 'observed',
    why: 'A client that pages through sends can meet the limit; the headers say how long to wait.',
    proposal:
      'Link to the authentication page and add: "Every response has `X-RateLimit-Limit` and `X-RateLimit-Remaining`; a 429 response also has `Retry-After`, the seconds to wait."',
    status: 'open',
    support: [
      ...onPage('missing-rate-limit', 5),
      { by: 'review', basis: 'The authentication pages of version 6 and of newer versions.' },
    ],
  },
  {
    id: 'mailcoach-rate-limit-disagreement',
    class: 'contradiction',
    kind: 'capture-disagreement',
    severity: 'medium',
    title: 'The authentication page says 60 requests a minute in one capture and 5 a second in another.',
    page: [at(11, 'Bearer $MAILCOACH_TOKEN')],
    contract: everywhere.map((place) => ({ ...place, part: '429' })),
    documented: '60 requests a minute for each token, in the manual of version 6 and in older captures.',
    observed: '5 requests a second for authenticated endpoints, in the newest capture.',
    wins: 'documented',
    why: 'Calls spread evenly at 60 a minute stay within both; the headers tell which one a server applies.',
    proposal:
      'State on each authentication page which limit the servers of that version apply: 60 requests a minute for each token, or 5 requests a second.',
    status: 'open',
    support: [
      {
        by: 'review',
        basis:
          'mailcoach.app/api-documentation/introduction/authentication in two captures, and its page for version 6.',
      },
    ],
  },
]
