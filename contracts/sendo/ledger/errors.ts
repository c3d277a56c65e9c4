import { contradiction, gap, quotedFrom as on, onPage, polish } from '@sendspec/contract'
import { introductionPage } from '../addresses.ts'

/** What comes back when a call fails, and how often it may be made. */
export const errors = onPage('sendo-message-list.txt', [
  contradiction('sendo-rate-limit-headers-not-ietf', {
    kind: 'wrong-standard',
    severity: 'medium',
    wins: 'observed',
    at: ['listMessages 200', 'listMessages 429'],
  })({
    title: 'The rate-limit headers are said to follow the IETF standard, but do not.',
    elsewhere: on(
      introductionPage,
      'in accordance with the IETF standard',
      'The timestamp at which the rate limit will reset.',
    ),
    documented: 'The introduction has `X-RateLimit-Reset` as a timestamp, "in accordance with the IETF standard".',
    observed: 'The IETF has drafts only. Their headers have no `X-`, and their reset is a number of seconds.',
    why: 'A library that is written to the drafts does not find the headers, or waits for the wrong time.',
    proposal: 'In the introduction, drop the mention of the IETF.',
    review: 'The introduction and the IETF drafts on rate-limit header fields, compared.',
  }),
  contradiction('sendo-bad-key-answers-403', {
    kind: 'status-wording',
    severity: 'low',
    wins: 'documented',
    at: ['listMessages 401', 'listMessages 403'],
  })({
    title: 'A wrong API key is answered with 403, where HTTP has 401.',
    page: 'Full list of status codes here.',
    elsewhere: on(introductionPage, 'The API key was missing', 'The API key was invalid'),
    documented: 'The introduction has 401 for a missing key and 403 for an invalid one.',
    observed: 'HTTP has 401 for credentials that are missing or wrong, and 403 for a known caller who lacks a right.',
    why: 'A client that renews its key on 401 never does so for a wrong one.',
    proposal: 'If the list is right, point out that an invalid key gets 403.',
    review: 'The introduction and RFC 9110, sections 15.5.2 and 15.5.4, compared.',
  }),
  gap('sendo-error-statuses-elsewhere', {
    of: 'missing-error',
    severity: 'medium',
    at: [
      'listMessages 400',
      'listMessages 401',
      'listMessages 403',
      'listMessages 404',
      'listMessages 429',
      'listMessages 500',
    ],
  })({
    title: 'The page names no error status; it refers to a list for the whole API.',
    page: ['it will return an HTTP error status code', 'Full list of status codes here.'],
    elsewhere: on(introductionPage, 'The resource was not found', 'The rate limit was exceeded'),
    observed: 'The introduction has 400, 401, 403, 404, 429 and 5XX.',
    why: 'Which of them this endpoint uses, and for what, has to be guessed.',
    proposal: 'List the statuses of this endpoint, each with its cause.',
  }),
  gap('sendo-error-listed-with-success', {
    kind: 'ambiguous-wording',
    severity: 'medium',
    wins: 'documented',
    at: ['listMessages 200 /error', 'listMessages 400'],
  })({
    title:
      'Whether a successful response can have `error` is not stated: it is listed under "Response" and under "Errors".',
    page: ['Error message if the request fails.', 'and an error'],
    observed: 'The example has no such key.',
    why: 'If a 200 can have it, a client that does not look takes a failure for an empty list.',
    proposal: 'List `error` under "Errors" only, if a success never has it.',
    review: 'The two sections and the example, compared.',
  }),
  gap('sendo-rate-limit-elsewhere', { of: 'missing-rate-limit', at: ['listMessages 200', 'listMessages 429'] })({
    title: 'The page has neither the rate limit nor its headers, nor a link to them.',
    page: [],
    elsewhere: on(introductionPage, 'is 20 per second', 'X-RateLimit-Remaining'),
    observed: 'The introduction allows 20 requests a second and has three headers on every response.',
    why: 'A client that reads all pages in a loop can be refused with 429.',
    proposal: 'Link to the rate limits in the introduction.',
  }),
  gap('sendo-rate-limit-reset-unit-unstated', {
    kind: 'missing-format',
    severity: 'medium',
    at: ['listMessages 200', 'listMessages 429'],
  })({
    title: 'The unit of `X-RateLimit-Reset` is not stated.',
    elsewhere: on(introductionPage, 'The timestamp at which the rate limit will reset.'),
    why: 'A client that reads seconds as milliseconds does not wait, and one that does the opposite waits for years.',
    proposal: 'In the introduction, state the unit of `X-RateLimit-Reset`.',
    review: 'The introduction.',
  }),
  gap('sendo-rate-limit-scope-unstated', { kind: 'ambiguous-wording', severity: 'low', at: 'listMessages' })({
    title: 'Whether the rate limit counts by API key or by account is not stated.',
    elsewhere: on(introductionPage, 'The maximum number of API requests that users can send'),
    observed: 'The limit is that of "users"; an account can have several API keys.',
    why: 'Processes with different keys may share one limit.',
    proposal: 'In the introduction, state whether the limit counts by account or by API key.',
    review: 'The introduction.',
  }),
  gap('sendo-error-example-missing', {
    kind: 'missing-example',
    severity: 'low',
    wins: 'observed',
    at: 'listMessages 400',
  })({
    title: 'No example shows an error.',
    page: 'field in the response body with details.',
    why: 'Whether "details" is more than one sentence cannot be seen.',
    proposal: 'Show the body of a request without `campaign`.',
    review: 'The page searched for an example of an error.',
  }),
  gap('sendo-not-found-unexplained', {
    kind: 'missing-error',
    severity: 'low',
    at: ['listMessages 404', 'listMessages 400'],
  })({
    title: 'Whether an unknown campaign is answered with 404, 400 or an empty list is not stated.',
    page: 'The ID of the campaign to list messages from.',
    elsewhere: on(introductionPage, 'The resource was not found'),
    why: 'An empty list may not prove that the campaign exists.',
    proposal: 'State the answer to an unknown `campaign`.',
    review: 'The page and the introduction searched for it.',
  }),
  polish('sendo-server-errors-as-range', { kind: 'missing-error', wins: 'observed', at: 'listMessages 500' })({
    title: 'Server errors are documented as a range, 5XX.',
    page: 'Full list of status codes here.',
    elsewhere: on(introductionPage, 'Internal error, contact support'),
    proposal: 'List the server errors in use.',
  }),
])
