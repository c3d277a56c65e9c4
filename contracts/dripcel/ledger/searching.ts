import { contradiction, gap, onPage, polish } from '@sendspec/contract'

/** Searching send logs. */
export const searching = onPage('dripcel-send-logs.txt', [
  contradiction('dripcel-request-example-not-json', {
    of: ['unparseable-example', 'trailing-comma'],
    severity: 'high',
    wins: 'observed',
    at: 'searchSendLogs body ',
  })({
    title: 'The request example is not JSON: its keys have no quotes, and commas precede closing braces.',
    page: ['$lte: "2022-01-31T23:59:59.999Z",', 'find: {', 'limit: 1000 … },'],
    documented: 'A JavaScript object literal.',
    observed: 'The body of a request is JSON, which allows neither.',
    why: 'Copied into curl or a REST client, the request is refused.',
    proposal: 'Quote the keys, and drop the commas before closing braces.',
  }),
  contradiction('dripcel-request-labelled-200', { of: 'status-label', wins: 'observed', at: 'searchSendLogs body ' })({
    title: 'The request example is labelled with the response status `200`.',
    page: ['Example', 'Example … 200', 'find: {'],
    documented: '`200`, above an object with `find` and `options`.',
    observed: 'It is in the section on the request and has the fields of its table.',
    why: 'Read as a response, it contradicts the one below it.',
    proposal: 'Remove the label `200`.',
  }),
  gap('dripcel-containers-unlisted', { of: 'undescribed-container', severity: 'medium', wins: 'observed' })({
    title: '`find` and `options` have no rows of their own: that they are objects, and optional, is not stated.',
    page: ['find.campaign_id', 'options.skip', 'find.startDeliveryAt', 'find: {', 'options: {'],
    observed: 'The example has them as objects; both can be empty or absent, as a third party found.',
    why: 'A client that sends the key `find.campaign_id`, dot included, may search without a filter.',
    proposal: 'Add rows for `find` and `options`: type object, required or not.',
  }),
  gap('dripcel-search-order-unstated', { of: 'missing-order', severity: 'medium' })({
    title: 'The order of the results is not stated, though pages are cut by `skip` and `limit`.',
    page: ['send_logs: SendLog[]', 'The number of records to skip.'],
    why: 'Without a fixed order a record can be on two pages or on none.',
    proposal: 'State the order, for example "newest first, by `startDeliveryAt`".',
  }),
  gap('dripcel-limit-default-approximate', { of: 'approximate-value', wins: 'documented' })({
    title: 'The default of `options.limit` is given as "~1000".',
    page: ['Defaults to ~1000.', 'limit: 1000'],
    observed: 'The example asks for 1000.',
    why: 'A client that raises `skip` by 1000 skips or repeats records if the default was another number.',
    proposal: 'State the exact default.',
  }),
  gap('dripcel-limit-maximum-unstated', { of: 'missing-maximum' })({
    title: 'The highest `options.limit` is not stated.',
    page: 'The number of records to return.',
    why: 'If a higher number is lowered, a client that counts by its own skips records.',
    proposal: 'State the highest value, and what happens above it.',
  }),
  gap('dripcel-range-bounds-required', {
    kind: 'missing-required',
    severity: 'medium',
    wins: 'documented',
    at: ['searchSendLogs body /find/startDeliveryAt/$gte', 'searchSendLogs body /find/startDeliveryAt/$lte'],
  })({
    title: 'Whether a search can have one bound of `startDeliveryAt` without the other is not stated.',
    page: ['{ $gte: string; $lte: string }', 'startDeliveryAt: { … $gte:', '$gte: "2022-01-01T00:00:00.000Z", … $lte:'],
    observed: 'The only example has both.',
    why: 'A search with one bound may be refused.',
    proposal: 'Write `{ $gte?: string; $lte?: string }` if one is enough.',
    review: 'The type of the field and the example.',
  }),
  gap('dripcel-total-undescribed', { kind: 'ambiguous-wording', severity: 'medium', wins: 'observed' })({
    title: 'Whether `total` counts all matches or those of the page is not stated.',
    page: 'total: number',
    observed: 'The length of `send_logs` already gives the number on the page.',
    why: 'A client that pages until `total` stops after the first page if it counts that.',
    proposal: '"The number of send logs that match `find`, on all pages."',
    review: 'The response sketch.',
  }),
  gap('dripcel-search-body-required-unstated', {
    kind: 'missing-required',
    severity: 'low',
    wins: 'observed',
    at: 'searchSendLogs body',
  })({
    title: 'Whether a search needs a body is not stated: all of its fields are optional.',
    page: ['find.campaign_id', 'options.limit'],
    observed: 'Servers take `{}`, and then find everything, as a third party tried.',
    why: 'A client may send no body and be refused.',
    proposal: '"The body is required; `{}` finds everything."',
    review: 'The table of the body; a live test by a third party.',
  }),
  gap('dripcel-parsed-unknown', { of: 'unknown-type', at: 'searchSendLogs 200 /data/parsed' })({
    title: '`parsed` is called useful to paginate, but its type is unknown and its use is not shown.',
    page: ['useful to paginate subsequent requests', 'parsed: Record<string, unknown>'],
    observed: 'It has at least `options.skip` and `options.limit`, numbers, as a third party recorded.',
    why: 'The limit that was used, which "~1000" leaves open, has to be found by trial.',
    proposal: 'Name its fields, and show the request for the next page.',
  }),
  gap('dripcel-search-destinations-unstated', {
    kind: 'missing-parameter',
    severity: 'medium',
    wins: 'documented',
    at: ['searchSendLogs 200 /data/send_logs/*/destinations', 'getSendLog query /group_destinations'],
  })({
    title: 'Whether the `destinations` of a search are numbers or lists is not stated.',
    page: ['send_logs: SendLog[]', '`group_destinations=list` query param', 'Body'],
    observed: 'The type allows both, and a search has no `group_destinations`.',
    why: 'A client that expects a number fails on a list.',
    proposal: 'State what a search returns, and whether it takes `group_destinations` too.',
    review: 'The two tables of parameters and the type, compared.',
  }),
  gap('dripcel-range-undescribed', { kind: 'ambiguous-wording', severity: 'low', wins: 'observed' })({
    title: 'What `$gte` and `$lte` mean, and whether the bounds are included, is not stated.',
    page: 'The datetime that the send started being delivered.',
    observed:
      'They are operators of MongoDB, where both bounds are included; the example ends on the last millisecond of a month.',
    why: 'Readers who do not know MongoDB have to infer it.',
    proposal: '"From `$gte` to `$lte`, both included."',
    review: 'The two descriptions and the example.',
  }),
  polish('dripcel-campaign-id-holds-many', {
    kind: 'name-disagreement',
    wins: 'documented',
    at: 'searchSendLogs body /find/campaign_id',
  })({
    title: '`find.campaign_id` has a singular name and takes a list.',
    page: ['find.campaign_id', 'campaign_id: ["5f5a1d8d2e0e4c6c8c0c0c0c"]'],
    proposal: '"A list of ids; a send log matches any of them."',
  }),
  polish('dripcel-paging-minimum-unstated', { of: 'missing-minimum', wins: 'observed' })({
    title: 'The smallest `options.skip` and `options.limit` are not stated.',
    page: ['options.skip', 'options.limit'],
    proposal: '"At least 0" and "at least 1".',
  }),
  polish('dripcel-sketch-missing-commas', { of: 'broken-markup', wins: 'observed', at: 'searchSendLogs 200 /data' })({
    title: 'The sketch of the search result has commas between its outer fields only.',
    proposal: 'Put commas between the fields of `data` too.',
  }),
])
