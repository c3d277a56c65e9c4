import { testDetector } from '../../testing/sightings.ts'
import { itemCount } from './item-count.ts'

const items = (count: number): object[] => Array.from({ length: count }, (_, index) => ({ id: index + 1 }))

testDetector(itemCount, [
  {
    given: 'a first page that should be full',
    body: { current_page: 1, per_page: 10, total_count: 892, sends: items(2) },
    want: ['/sends: 2 items shown, but page 1 of 892 items, 10 a page, has 10'],
  },
  {
    given: 'a last page with too few items',
    body: { page: 3, perPage: 10, total: 25, items: items(4) },
    want: ['/items: 4 items shown, but page 3 of 25 items, 10 a page, has 5'],
  },
  {
    given: 'more items than the total',
    body: { data: { total: 1, send_logs: items(2) } },
    want: ['/data/total: the total is 1, but 2 items are shown'],
  },
  {
    given: 'more items than a page holds',
    body: { page_size: 2, items: items(3) },
    want: ['/items: 3 items are shown on a page of 2'],
  },
  {
    given: 'the wrong number of pages',
    body: { data: items(3), meta: { current_page: 1, last_page: 2, per_page: 15, total: 3 } },
    want: ['/meta/last_page: it is 2, but 3 items, 15 a page, make 1'],
  },
  {
    given: 'a range that is not what is shown',
    body: { data: items(3), meta: { current_page: 2, from: 15, to: 18, per_page: 15, total: 18 } },
    want: [
      '/meta/to: 3 items shown, but it says 15 to 18',
      '/meta/from: it is 15, but page 2, 15 a page, starts at 16',
    ],
  },
  {
    given: 'a count next to a total',
    body: { count: 3, total: 40, items: items(2) },
    want: ['/count: it is 3, but 2 items are shown'],
  },
  {
    given: 'a page like a framework writes it, right in everything',
    body: {
      data: items(3),
      meta: { current_page: 1, from: 1, last_page: 1, links: items(3), per_page: 15, to: 3, total: 3 },
    },
    want: [],
  },
  {
    given: 'nothing on a page that should have items',
    body: { page: 1, per_page: 10, total: 7, items: [] },
    want: ['/items: 0 items shown, but page 1 of 7 items, 10 a page, has 7'],
  },
  { given: 'a last page', body: { page: 3, per_page: 10, total: 25, items: items(5) }, want: [] },
  { given: 'a full page', body: { page: 1, per_page: 2, total: 25, items: items(2) }, want: [] },
  {
    given: 'an empty page',
    body: { data: [], meta: { current_page: 1, from: null, last_page: 1, per_page: 15, to: null, total: 0 } },
    want: [],
  },
  { given: 'a total of unknown pages', body: { total: 892, items: items(2) }, want: [] },
  { given: 'a count that may be the total', body: { count: 892, items: items(2) }, want: [] },
  {
    given: 'two lists, of which the total may be either',
    body: { total: 1, sent: items(2), failed: items(3) },
    want: [],
  },
  { given: 'numbers within the items', body: { items: [{ total: 0 }, { total: 0 }] }, want: [] },
  { given: 'no list', body: { total: 3 }, want: [] },
])
