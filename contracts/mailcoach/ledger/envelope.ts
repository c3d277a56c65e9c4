import { gap, onPage, polish } from '@sendspec/contract'

/** What is around the sends of a page. */
export const envelope = onPage('mailcoach-sends.txt', [
  gap('mailcoach-neighbour-links-only-null', { of: 'only-null' })({
    title: '`links.prev` and `links.next` are null in the only example, so their type cannot be seen.',
    page: ['"next": null', '"prev": null'],
    observed: 'The paginator of Laravel has the address of the neighbouring page there, or null.',
    why: 'A client that takes its types from the example cannot go on to the second page.',
    proposal: 'Describe `prev` and `next`, and show a second page in the example.',
  }),
  gap('mailcoach-empty-page-nulls', { kind: 'missing-nullability', severity: 'medium' })({
    title: 'That `meta.from` and `meta.to` are null on an empty page is not stated.',
    page: ['"from": 1', '"to": 3'],
    observed: 'The paginator of Laravel sends null when no send matches.',
    why: 'An empty list is an ordinary answer; a client that expects numbers fails on it.',
    proposal: '"`null` on a page without sends."',
    review: "The responses of Laravel's paginator for no items.",
  }),
  polish('mailcoach-page-links-nullable', { kind: 'missing-nullability' })({
    title: 'Whether `links.first` and `links.last` can be null is not stated.',
    page: ['"first": "', '"last": "'],
    proposal: '"string or `null`", as in Laravel.',
    review: 'The envelope of paginated resources in Laravel.',
  }),
  polish('mailcoach-links-twice', {
    of: 'one-name-two-shapes',
    at: ['listSends 200 /meta/links', 'listSends 200 /links'],
  })({
    title: '`links` is an object next to `data`, and a list of other things inside `meta`.',
    page: ['"links": [', '"links": {'],
    proposal: 'Describe both keys that are called `links`.',
  }),
  polish('mailcoach-button-labels-decoded', { kind: 'bad-encoding' })({
    title: "The labels show `«` and `»`, where Laravel's default texts have HTML entities.",
    page: ['« Previous', 'Next »'],
    proposal: 'Print the labels as a server sends them.',
    review: "The example and the translation file of Laravel's paginator, compared.",
  }),
  polish('mailcoach-page-button-number-undocumented', { kind: 'undocumented-key' })({
    title: 'Since Laravel 12.23 each item of `meta.links` also has the number of its page.',
    page: ['"label": "1"', '"active": false … "url":'],
    proposal: 'Add `page`: integer or `null`.',
    review: 'github.com/laravel/framework/pull/56603 and the example, compared.',
  }),
])
