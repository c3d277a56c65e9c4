import type { Ledger } from '@sendspec/contract'
import { listSends, markdown, onMarkdown, onRendered, rendered, response, review } from './places.ts'

/** What comes back when a call fails, and how often it may be made. */
export const errors: Ledger = [
  {
    id: 'sendoso-errors-undocumented',
    class: 'gap',
    kind: 'missing-error',
    severity: 'high',
    title: 'The page documents no error, neither a status nor a body.',
    page: [markdown(19, '### Response'), markdown(147, '<ResponseExample>'), rendered(118, 'Response')],
    contract: [listSends, response(401)],
    documented: 'One response and one example, both of a success.',
    observed: 'Sibling pages answer 401 with `{"success": false, "message": string}`.',
    wins: 'observed',
    why: 'Access tokens live two hours, so an integration has to know this answer; the contract takes its body from the sibling pages.',
    proposal:
      'Add a section "Errors" with every status and its body. For 401 the sibling pages have `{"success": false, "message": string}`; please state its causes, for example a missing or expired token.',
    status: 'open',
    support: [
      ...onMarkdown('missing-error', 5),
      ...onRendered('missing-error', 9),
      ...review('both captures searched for an error; the sibling reference pages read'),
    ],
  },
  {
    id: 'sendoso-rate-limit-elsewhere',
    class: 'gap',
    kind: 'missing-rate-limit',
    severity: 'medium',
    title: 'The rate limit and its 429 are only on two overview pages, which the page does not link to.',
    page: [markdown(16, 'max is 100'), rendered(118, 'Response')],
    contract: [response(429)],
    documented: 'Nothing.',
    observed:
      'The FAQ has the number, 10 requests a second, and the page on rate limits has the status, 429; neither has both.',
    wins: 'observed',
    why: 'Reading all pages in a loop can reach the limit; the contract has both the limit and the status.',
    proposal:
      'Add to the page: "At most 10 requests a second; beyond that the answer is 429", with a link to the page on rate limits.',
    status: 'open',
    support: [
      ...onMarkdown('missing-rate-limit', 5),
      ...onRendered('missing-rate-limit', 9),
      ...review('both captures searched for a limit; the FAQ and the page on rate limits read'),
    ],
  },
  {
    id: 'sendoso-rate-limit-scope-differs',
    class: 'contradiction',
    kind: 'capture-disagreement',
    severity: 'low',
    title:
      'Three overview pages say that the rate limit counts by application, by application or user, and by IP address.',
    page: [rendered(12, 'Bearer <token>')],
    contract: [response(429)],
    documented: 'Nothing here.',
    observed:
      'The FAQ throttles application clients, the page on rate limits counts by application or user, the page on security blocks the IP address.',
    wins: 'undecided',
    why: 'The contract follows the FAQ, which has the number; workers behind one address may block each other.',
    proposal:
      'State on one page what the limit counts by, the application, the user or the IP address, and let the other two link to it.',
    status: 'open',
    support: review('the FAQ compared with the pages on rate limits and on security'),
  },
  {
    id: 'sendoso-rate-limit-recovery-unstated',
    class: 'gap',
    kind: 'missing-error',
    severity: 'low',
    title: 'Neither the body of a 429 nor a header that says when to try again is documented.',
    page: [rendered(118, 'Response')],
    contract: [response(429)],
    documented: 'Nothing.',
    observed: 'The page on rate limits says that the application is blocked for a time, and not for how long.',
    wins: 'undecided',
    why: 'The contract gives 429 no body; a client waits with growing pauses.',
    proposal: 'State the body of a 429, how long the block lasts, and whether a header such as `Retry-After` tells it.',
    status: 'open',
    support: review('both captures, the FAQ and the page on rate limits searched for a body and for headers'),
  },
]
