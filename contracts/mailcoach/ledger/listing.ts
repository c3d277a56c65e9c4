import { contradiction, gap, quotedFrom as on, onPage } from '@sendspec/contract'
import { campaignsPage } from '../addresses.ts'

/** How the list is filtered, sorted and paged. */
export const listing = onPage('mailcoach-sends.txt', [
  contradiction('mailcoach-page-parameter-undocumented', {
    of: ['hidden-page-parameter', 'all-is-one-page', 'hidden-page-size'],
    at: ['listSends query /page', 'listSends 200 /data', 'listSends 200 /meta/per_page'],
  })({
    title: 'The list is said to give all sent items, but gives 15 at a time, and how to get the others is not stated.',
    page: ['lists all your sent items', '"per_page": 15', '/api/sends?page=1', 'the details of all your sent items'],
    documented: '"lists all your sent items", with no word about pages.',
    observed: 'The example has pages of 15; `page` appears only inside its addresses.',
    why: 'A client that takes the first response for everything loses every send after the fifteenth.',
    proposal:
      '"Lists your sent items, 15 on a page. Get the next page with `?page=2`, or follow `links.next` until it is `null`."',
  }),
  contradiction('mailcoach-sort-always-by-default', { of: 'always-by-default', wins: 'observed' })({
    title: 'Sends are "always" sorted one way, but only "by default".',
    documented: 'Always sorted by `-sent_at`.',
    observed: '`?sort=sent_at` gives the opposite direction.',
    why: 'The next sentence shows that a default is meant.',
    proposal: 'Drop "always".',
  }),
  gap('mailcoach-filter-syntax-unstated', { of: 'filter-syntax', wins: 'observed', at: 'listSends query /filter' })({
    title: 'Four properties can be filtered by, but how to write a filter, or several, is not stated.',
    page: ['filtering by the following properties', 'subscriber_uuid', 'transactional_mail_log_item_uuid'],
    elsewhere: on(campaignsPage, '?filter[status]=sent'),
    observed: 'The page on campaigns writes `?filter[status]=sent`. Several filters must all match.',
    why: 'A client that sends `?campaign_uuid=…` may get an unfiltered list without noticing.',
    proposal: 'Show one, `?filter[campaign_uuid]=<uuid>`, and say that several must all match.',
  }),
  gap('mailcoach-sort-ties-unordered', { of: 'sort-ties', at: 'listSends 200 /data' })({
    title: 'The order of sends with the same `sent_at`, or with none, is not stated.',
    page: [
      'the most recent sent items are first',
      '09:59:44',
      '"subscriber_uuid": "e9df76bc-3a11-3b3a-937d-0ab74df296ab", … 09:59:44',
    ],
    observed: 'All three sends of the example have the same time.',
    why: 'Many mails are sent in one second; without a fixed order a send can move between pages.',
    proposal: 'State the order of sends with the same `sent_at`, or with none.',
  }),
  gap('mailcoach-sort-values-unlisted', { kind: 'missing-enum', severity: 'low', wins: 'documented' })({
    title: 'Whether `sent_at` is the only sort is not stated.',
    page: '?sort=sent_at',
    elsewhere: on(campaignsPage, 'Allowed sorts:'),
    observed: 'The page on campaigns has a list of allowed sorts.',
    why: 'Any other sort has to be tried out.',
    proposal: 'List the allowed sorts here too.',
    review: 'This page and the page on campaigns, compared.',
  }),
])
