import { contradiction, gap, quotedFrom as on, onPage, polish } from '@sendspec/contract'
import { paginationPage } from '../addresses.ts'
import { rendered } from './places.ts'

/** The parameters and fields that take a caller through all sends. */
export const pagination = onPage('sendoso-get-sends.mdx', [
  contradiction('sendoso-all-sends-is-one-page', { of: 'all-is-one-page', wins: 'observed', at: 'listSends' })({
    title: 'The title and the description promise all sends; one call returns at most 100.',
    page: ['Retrieves a list of all sends', 'Retrieve All Sends', '(max is 100)'],
    documented: '"Retrieves a list of all sends".',
    observed: 'The response is one page; the example counts 892 sends and has 10 on a page.',
    why: 'A caller who makes one call silently loses the rest.',
    proposal: '"Retrieves your sends, one page at a time, at most 100 on a page."',
  }),
  contradiction('sendoso-pagination-required-elsewhere', {
    kind: 'capture-disagreement',
    severity: 'medium',
    wins: 'documented',
    at: ['listSends query /page', 'listSends query /per_page'],
  })({
    title: '`page` and `per_page` are optional here and required on the pagination page.',
    page: [
      'The page number of the results you want to retrieve',
      'query="page" type="integer">',
      'query="per_page" type="integer">',
    ],
    elsewhere: on(paginationPage, 'The number of resources to be returned per page.'),
    documented: 'Neither is marked as required, and the sample call sends neither.',
    observed: 'The pagination page marks both as required.',
    why: 'Readers have to guess whether a call without them is refused.',
    proposal: 'Mark both as optional on the pagination page, with their defaults.',
    review: 'This page and the pagination page, compared.',
  }),
  contradiction('sendoso-per-page-called-page-size', {
    kind: 'name-disagreement',
    severity: 'medium',
    wins: 'documented',
  })({
    title: 'The text of the pagination page calls `per_page` `page_size`.',
    page: ['The number of sends to be returned per page', 'query="per_page"'],
    elsewhere: on(paginationPage, 'using the page and page_size query parameters'),
    documented: '`per_page`.',
    observed: 'The pagination page has `per_page` in its parameters and its example, and `page_size` in its text.',
    why: 'A caller who sends `page_size` may get the default size without noticing.',
    proposal: 'Write `per_page` in the text of the pagination page.',
    review: 'This page and the pagination page, compared.',
  }),
  contradiction('sendoso-total-count-called-total-sends', {
    kind: 'name-disagreement',
    severity: 'medium',
    wins: 'documented',
  })({
    title: 'The total is `total_count` here and `total_{resource}` on the pagination page.',
    page: ['"total_count": 892', 'name="total_count"'],
    elsewhere: on(paginationPage, 'total_{resource}', '"total_campaigns": 234'),
    documented: '`total_count`.',
    observed: 'By the rule of the pagination page it would be `total_sends`.',
    why: 'A pager written from the pagination page finds no total.',
    proposal: 'On the pagination page, name the total of each list.',
    review: 'This page and the pagination page, compared.',
  }),
  contradiction('sendoso-current-page-called-total', {
    kind: 'capture-disagreement',
    severity: 'low',
    wins: 'documented',
    at: 'listSends 200 /current_page',
  })({
    title: 'The pagination page describes `current_page` as the total number of resources.',
    page: 'The current page being returned',
    elsewhere: on(paginationPage, 'The total number of resources available.'),
    documented: '"The current page being returned".',
    observed: 'The pagination page has one sentence for both fields; in its example they are 2 and 234.',
    why: 'Its own example shows that the sentence fits the total alone.',
    proposal: 'On the pagination page: "The current page being returned."',
    review: 'This page and the pagination page, compared.',
  }),
  contradiction('sendoso-example-shows-two-of-ten', { of: 'item-count', severity: 'low', at: 'listSends 200 /sends' })({
    title: 'The example is the first page of 892 sends at 10 a page, and holds 2.',
    page: ['"per_page": 10', '"total_count": 892'],
    documented: 'A first page of 10.',
    observed: 'Two sends, with nothing to show that the others were cut.',
    why: 'A test server that returns the example ends its first page early.',
    proposal: 'Show `"per_page": 2`, or say that the example is shortened.',
  }),
  gap('sendoso-order-unstated', { of: 'missing-order', severity: 'medium', at: 'listSends 200 /sends' })({
    title: 'The order of the sends is not stated, and no parameter sets it.',
    page: 'List of sends',
    observed: 'The two sends of the example are ascending by `id` and by `created_at`.',
    why: 'If new sends come first, each new one shifts the pages, and a send is returned twice.',
    proposal: 'State the order, for example "by `id`, ascending", and that it is the same on every page.',
  }),
  gap('sendoso-per-page-default-unstated', { of: 'missing-default' })({
    title: 'How many sends are returned without `per_page` is not stated.',
    page: ['The number of sends to be returned per page', '"per_page": 10'],
    observed: 'The sample call has no `per_page`, and the example has 10.',
    why: 'A client that assumes another size skips sends or stops too early.',
    proposal: 'State the default, for example "10 if left out".',
  }),
  gap('sendoso-per-page-above-maximum-unstated', { of: 'beyond-maximum', severity: 'medium', wins: 'documented' })({
    title: 'What `per_page` above 100 does is not stated.',
    page: '(max is 100)',
    why: 'If it is cut to 100, a caller who counts pages by the number sent skips sends.',
    proposal: 'State whether larger values are refused or count as 100.',
  }),
  gap('sendoso-page-past-end-unstated', { kind: 'missing-pagination', severity: 'low', at: 'listSends query /page' })({
    title: 'What a page after the last one returns is not stated.',
    page: 'The page number of the results you want to retrieve',
    why: 'It may be an empty list or an error; a careful client stops at `total_count`.',
    proposal: 'State what a page after the last one returns.',
    review: 'Both versions searched for the end of the list.',
  }),
  polish('sendoso-page-minimum-implied', { of: 'missing-minimum' })({
    title: 'That `page` is at least 1 is only implied.',
    page: ['(the first page is 1)', rendered('(the first page is 1)')],
    proposal: '"An integer from 1."',
  }),
  polish('sendoso-page-default-unstated', { of: 'missing-default' })({
    title: 'Which page is returned without `page` is not stated.',
    page: ['(the first page is 1)', '<ParamField query="page" type="integer">'],
    proposal: '"1 if left out."',
  }),
  polish('sendoso-per-page-minimum-unstated', { of: 'missing-minimum' })({
    page: '(max is 100)',
    proposal: '"From 1 to 100."',
  }),
  polish('sendoso-per-page-in-response-ambiguous', {
    kind: 'ambiguous-wording',
    wins: 'documented',
    at: 'listSends 200 /per_page',
  })({
    title: '`per_page` in the response may be the page size or the number of sends returned.',
    page: 'The number of results being returned per page',
    proposal: '"The page size; the last page can hold fewer sends."',
  }),
  polish('sendoso-array-items-untyped', {
    of: 'untyped-items',
    wins: 'observed',
    at: ['listSends 200 /sends', 'listSends 200 /sends/*/status_updates'],
  })({
    title: 'The types of the items of `sends` and `status_updates` are not stated.',
    page: ['type="array"', 'Platform where the sent was initiated from. … type="array"'],
    proposal: 'Write the type as `object[]`.',
  }),
  polish('sendoso-full-stops-missing', {
    kind: 'ambiguous-wording',
    at: ['listSends 200 /sends/*/status_updates/*/status', 'listSends 200 /sends', 'listSends 200 /sends/*/subtype'],
  })({
    title: 'Some descriptions end without a full stop.',
    page: ['The status that the send changed to', 'List of sends', '`eGift Cards USA`'],
    proposal: 'End every description with a full stop, as most do.',
  }),
])
