import { contradiction, gap, type Ledger } from '@sendspec/contract'
import { faqPage, rateLimitsPage, securityPage } from '../addresses.ts'
import { listSends, markdown, on, onMarkdown, onRendered, response, review } from './places.ts'

/** What comes back when a call fails, and how often it may be made. */
export const errors: Ledger = [
  contradiction({
    id: 'sendoso-rate-limit-scope-differs',
    kind: 'capture-disagreement',
    severity: 'low',
    title: 'Three overview pages count the rate limit by application, by application or user, and by IP address.',
    page: [],
    elsewhere: [
      on(faqPage, 'throttle application clients sending more than 10 requests/second'),
      on(rateLimitsPage, 'requests made by an application or user'),
      on(securityPage, 'your IP address will be temporarily blocked'),
    ],
    contract: [response(429)],
    documented: 'The FAQ throttles application clients.',
    observed: 'The page on rate limits also counts by user, and the page on security blocks the IP address.',
    wins: 'undecided',
    why: 'Workers behind one address may block each other.',
    proposal: 'State on one page what the limit counts by, and link to it from the others.',
    support: review('The FAQ and the pages on rate limits and on security, compared.'),
  }),
  gap({
    id: 'sendoso-errors-undocumented',
    kind: 'missing-error',
    severity: 'medium',
    title: 'The page documents no error, and neither links to the rate limit nor says how to recover from a 429.',
    page: [markdown(19, '### Response')],
    elsewhere: [
      on(faqPage, 'more than 10 requests/second'),
      on(rateLimitsPage, '429 Too Many Requests'),
      on(rateLimitsPage, 'temporarily blocked'),
    ],
    contract: [listSends, response(401), response(429)],
    observed:
      'Sibling pages answer 401 with `success` and `message`. The FAQ has the number of requests, the page on rate limits the status; neither has the body of a 429 or the length of the block.',
    wins: 'observed',
    why: 'Tokens expire after two hours and a loop over all pages can reach the limit, so every integration meets both answers.',
    proposal:
      'Add a section "Errors" with each status and its body, the limit of 10 requests a second, and how long a block lasts.',
    support: [
      ...onMarkdown('missing-error', 5),
      ...onRendered('missing-error', 9),
      ...onMarkdown('missing-rate-limit', 5),
      ...onRendered('missing-rate-limit', 9),
      ...review(
        'Both versions, the sibling pages, the FAQ and the page on rate limits searched for errors and limits.',
      ),
    ],
  }),
]
