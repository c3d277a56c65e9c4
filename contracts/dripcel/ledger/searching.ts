import { contradiction, type Entry, gap, polish } from '@sendspec/contract'
import { at, query, result, search } from './places.ts'

/** Searching send logs. */
export const searching: readonly Entry[] = [
  contradiction('dripcel-request-example-not-json', {
    of: ['unparseable-example', 'trailing-comma'],
    severity: 'high',
    wins: 'observed',
    contract: search(''),
  })({
    title: 'The request example is not JSON: its keys have no quotes, and commas precede closing braces.',
    page: [at('$lte: "2022-01-31T23:59:59.999Z",'), at('find: {'), at('},', { after: 'limit: 1000' })],
    documented: 'A JavaScript object literal.',
    observed: 'The body of a request is JSON, which allows neither.',
    why: 'Copied into curl or a REST client, the request is refused.',
    proposal: 'Quote the keys, and drop the commas before closing braces.',
  }),
  contradiction('dripcel-request-labelled-200', { of: 'status-label', wins: 'observed', contract: search('') })({
    title: 'The request example is labelled with the response status `200`.',
    page: [at('Example'), at('200', { after: 'Example' }), at('find: {')],
    documented: '`200`, above an object with `find` and `options`.',
    observed: 'It is in the section on the request and has the fields of its table.',
    why: 'Read as a response, it contradicts the one below it.',
    proposal: 'Remove the label `200`.',
    review: 'The heading, the table and the response sketch, compared.',
  }),
  gap('dripcel-containers-unlisted', { of: 'undescribed-container', severity: 'medium', wins: 'observed' })({
    title: '`find` and `options` have no rows of their own: that they are objects, and optional, is not stated.',
    page: [at('find.campaign_id'), at('options.skip'), at('find.startDeliveryAt'), at('find: {'), at('options: {')],
    observed: 'The example has them as objects; both can be empty or absent, as a third party found.',
    why: 'A client that sends the key `find.campaign_id`, dot included, may search without a filter.',
    proposal: 'Add rows for `find` and `options`: type object, required or not.',
    review: 'The table and the example, and tests and clients of third parties.',
  }),
  gap('dripcel-search-order-unstated', { of: 'missing-order', severity: 'medium' })({
    title: 'The order of the results is not stated, though pages are cut by `skip` and `limit`.',
    page: [at('send_logs: SendLog[]'), at('The number of records to skip.')],
    why: 'Without a fixed order a record can be on two pages or on none.',
    proposal: 'State the order, for example "newest first, by `startDeliveryAt`".',
    review: 'The page searched for sort and order.',
  }),
  gap('dripcel-limit-default-approximate', { of: 'approximate-value', wins: 'documented' })({
    title: 'The default of `options.limit` is given as "~1000".',
    page: [at('Defaults to ~1000.'), at('limit: 1000')],
    observed: 'The example asks for 1000.',
    why: 'A client that raises `skip` by 1000 skips or repeats records if the default was another number.',
    proposal: 'State the exact default.',
    review: 'The table and the example.',
  }),
  gap('dripcel-limit-maximum-unstated', { of: 'missing-maximum' })({
    title: 'The highest `options.limit` is not stated.',
    page: [at('The number of records to return.')],
    why: 'If a higher number is lowered, a client that counts by its own skips records.',
    proposal: 'State the highest value, and what happens above it.',
    review: 'The table and the example.',
  }),
  gap('dripcel-range-bounds-required', {
    kind: 'missing-required',
    severity: 'medium',
    wins: 'documented',
    contract: search('/find/startDeliveryAt/$gte', '/find/startDeliveryAt/$lte'),
  })({
    title: 'Whether a search can have one bound of `startDeliveryAt` without the other is not stated.',
    page: [
      at('{ $gte: string; $lte: string }'),
      at('$gte:', { after: 'startDeliveryAt: {' }),
      at('$lte:', { after: '$gte: "2022-01-01T00:00:00.000Z",' }),
    ],
    observed: 'The only example has both.',
    why: 'A search with one bound may be refused.',
    proposal: 'Write `{ $gte?: string; $lte?: string }` if one is enough.',
    review: 'The type of the field and the example.',
  }),
  gap('dripcel-total-undescribed', { kind: 'ambiguous-wording', severity: 'medium', wins: 'observed' })({
    title: 'Whether `total` counts all matches or those of the page is not stated.',
    page: [at('total: number')],
    observed: 'The length of `send_logs` already gives the number on the page.',
    why: 'A client that pages until `total` stops after the first page if it counts that.',
    proposal: '"The number of send logs that match `find`, on all pages."',
    review: 'The response sketch.',
  }),
  gap('dripcel-parsed-unknown', { of: 'unknown-type', contract: result('/data/parsed') })({
    title: '`parsed` is called useful to paginate, but its type is unknown and its use is not shown.',
    page: [at('useful to paginate subsequent requests'), at('parsed: Record<string, unknown>')],
    observed: 'It has at least `options.skip` and `options.limit`, numbers, as a third party recorded.',
    why: 'The limit that was used, which "~1000" leaves open, has to be found by trial.',
    proposal: 'Name its fields, and show the request for the next page.',
    review: 'github.com/mindcloud-inc/universal-api-reference, the response table of this operation.',
  }),
  gap('dripcel-search-destinations-unstated', {
    kind: 'missing-parameter',
    severity: 'medium',
    wins: 'documented',
    contract: [...result('/data/send_logs/*/destinations'), ...query('/group_destinations')],
  })({
    title: 'Whether the `destinations` of a search are numbers or lists is not stated.',
    page: [at('send_logs: SendLog[]'), at('`group_destinations=list` query param'), at('Body')],
    observed: 'The type allows both, and a search has no `group_destinations`.',
    why: 'A client that expects a number fails on a list.',
    proposal: 'State what a search returns, and whether it takes `group_destinations` too.',
    review: 'The two tables of parameters and the type, compared.',
  }),
  gap('dripcel-range-undescribed', { kind: 'ambiguous-wording', severity: 'low', wins: 'observed' })({
    title: 'What `$gte` and `$lte` mean, and whether the bounds are included, is not stated.',
    page: [at('The datetime that the send started being delivered.')],
    observed:
      'They are operators of MongoDB, where both bounds are included; the example ends on the last millisecond of a month.',
    why: 'Readers who do not know MongoDB have to infer it.',
    proposal: '"From `$gte` to `$lte`, both included."',
    review: 'The two descriptions and the example.',
  }),
  polish('dripcel-campaign-id-holds-many', {
    kind: 'name-disagreement',
    wins: 'documented',
    contract: search('/find/campaign_id'),
  })({
    title: '`find.campaign_id` has a singular name and takes a list.',
    page: [at('find.campaign_id'), at('campaign_id: ["5f5a1d8d2e0e4c6c8c0c0c0c"]')],
    proposal: '"A list of ids; a send log matches any of them."',
  }),
  polish('dripcel-paging-minimum-unstated', { of: 'missing-minimum', wins: 'observed' })({
    title: 'The smallest `options.skip` and `options.limit` are not stated.',
    page: [at('options.skip'), at('options.limit')],
    proposal: '"At least 0" and "at least 1".',
  }),
  polish('dripcel-sketch-missing-commas', { of: 'broken-markup', wins: 'observed', contract: result('/data') })({
    title: 'The sketch of the search result has commas between its outer fields only.',
    proposal: 'Put commas between the fields of `data` too.',
  }),
]
