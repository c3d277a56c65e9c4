import { contradiction, gap, quotedFrom as on, onPage } from '@sendspec/contract'
import { faqPage, rateLimitsPage, securityPage } from '../addresses.ts'

/** What comes back when a call fails, and how often it may be made. */
export const errors = onPage('sendoso-get-sends.mdx', [
  contradiction('sendoso-rate-limit-scope-differs', {
    kind: 'capture-disagreement',
    severity: 'low',
    at: 'listSends 429',
  })({
    title: 'Three overview pages count the rate limit by application, by application or user, and by IP address.',
    elsewhere: [
      ...on(faqPage, 'throttle application clients sending more than 10 requests/second'),
      ...on(rateLimitsPage, 'requests made by an application or user'),
      ...on(securityPage, 'your IP address will be temporarily blocked'),
    ],
    documented: 'The FAQ throttles application clients.',
    observed: 'The page on rate limits also counts by user, and the page on security blocks the IP address.',
    why: 'Workers behind one address may block each other.',
    proposal: 'State on one page what the limit counts by, and link to it from the others.',
    review: 'The FAQ and the pages on rate limits and on security, compared.',
  }),
  gap('sendoso-errors-undocumented', {
    of: ['missing-error', 'missing-rate-limit'],
    severity: 'medium',
    at: ['listSends', 'listSends 401', 'listSends 429'],
  })({
    title: 'The page documents no error, and neither links to the rate limit nor says how to recover from a 429.',
    page: '### Response',
    elsewhere: [
      ...on(faqPage, 'more than 10 requests/second'),
      ...on(rateLimitsPage, '429 Too Many Requests'),
      ...on(rateLimitsPage, 'temporarily blocked'),
    ],
    observed:
      'Sibling pages answer 401 with `success` and `message`. The FAQ has the number of requests, the page on rate limits the status; neither has the body of a 429 or the length of the block.',
    why: 'Tokens expire after two hours and a loop over all pages can reach the limit, so every integration meets both answers.',
    proposal:
      'Add a section "Errors" with each status and its body, the limit of 10 requests a second, and how long a block lasts.',
  }),
])
