import { contradiction, gap, type Ledger } from '@sendspec/contract'
import { campaignsPage } from '../addresses.ts'
import { at, list, on, onPage, review } from './places.ts'

const query = (pointer: string) => ({ operation: 'listSends', part: 'query', pointer })

/** How the list is filtered, sorted and paged. */
export const listing: Ledger = [
  contradiction({
    id: 'mailcoach-page-parameter-undocumented',
    kind: 'missing-pagination',
    severity: 'high',
    title: 'The list is said to give all sent items, but gives 15 at a time, and how to get the others is not stated.',
    page: [
      at(7, 'lists all your sent items'),
      at(102, '"per_page": 15'),
      at(75, '/api/sends?page=1'),
      at(24, 'the details of all your sent items'),
    ],
    contract: [query('/page'), list('/data'), list('/meta/per_page')],
    documented: '"lists all your sent items", with no word about pages.',
    observed: 'The example has pages of 15; `page` appears only inside its addresses.',
    wins: 'observed',
    why: 'A client that takes the first response for everything loses every send after the fifteenth.',
    proposal:
      '"Lists your sent items, 15 on a page. Get the next page with `?page=2`, or follow `links.next` until it is `null`."',
    support: [
      ...onPage('all-is-one-page', 5),
      ...onPage('hidden-page-parameter', 75),
      ...onPage('hidden-page-size', 102),
      ...review('The page searched for pages and limits; the addresses of the example.'),
    ],
  }),
  contradiction({
    id: 'mailcoach-sort-always-by-default',
    kind: 'ambiguous-wording',
    severity: 'low',
    title: 'Sends are "always" sorted one way, but only "by default".',
    page: [at(22, 'always sorted by -sent_at by default')],
    contract: [query('/sort')],
    documented: 'Always sorted by `-sent_at`.',
    observed: '`?sort=sent_at` gives the opposite direction.',
    wins: 'observed',
    why: 'The next sentence shows that a default is meant.',
    proposal: 'Drop "always".',
    support: [...onPage('always-by-default', 22), ...review('The two sentences about sorting.')],
  }),
  gap({
    id: 'mailcoach-filter-syntax-unstated',
    kind: 'missing-parameter',
    severity: 'high',
    title: 'Four properties can be filtered by, but how to write a filter, or several, is not stated.',
    page: [
      at(15, 'filtering by the following properties'),
      at(17, 'subscriber_uuid'),
      at(20, 'transactional_mail_log_item_uuid'),
    ],
    elsewhere: [on(campaignsPage, '?filter[status]=sent')],
    contract: [query('/filter')],
    observed: 'The page on campaigns writes `?filter[status]=sent`. Several filters must all match.',
    wins: 'observed',
    why: 'A client that sends `?campaign_uuid=…` may get an unfiltered list without noticing.',
    proposal: 'Show one, `?filter[campaign_uuid]=<uuid>`, and say that several must all match.',
    support: [
      ...onPage('filter-syntax', 17),
      ...review('The list of filters, the page on campaigns, and server behaviour.'),
    ],
  }),
  gap({
    id: 'mailcoach-sort-ties-unordered',
    kind: 'missing-order',
    severity: 'medium',
    title: 'The order of sends with the same `sent_at`, or with none, is not stated.',
    page: [at(22, 'the most recent sent items are first'), at(35, '09:59:44'), at(50, '09:59:44')],
    contract: [list('/data')],
    observed: 'All three sends of the example have the same time.',
    wins: 'undecided',
    why: 'Many mails are sent in one second; without a fixed order a send can move between pages.',
    proposal: 'State the order of sends with the same `sent_at`, or with none.',
    support: [...onPage('sort-ties', 22), ...review('The sentence about sorting and the example.')],
  }),
  gap({
    id: 'mailcoach-sort-values-unlisted',
    kind: 'missing-enum',
    severity: 'low',
    title: 'Whether `sent_at` is the only sort is not stated.',
    page: [at(22, '?sort=sent_at')],
    elsewhere: [on(campaignsPage, 'Allowed sorts:')],
    contract: [query('/sort')],
    observed: 'The page on campaigns has a list of allowed sorts.',
    wins: 'documented',
    why: 'Any other sort has to be tried out.',
    proposal: 'List the allowed sorts here too.',
    support: review('This page and the page on campaigns, compared.'),
  }),
]
