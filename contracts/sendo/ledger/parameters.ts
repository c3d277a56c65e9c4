import { gap, type Ledger, polish } from '@sendspec/contract'
import { line, message, onPage, query, review } from './places.ts'

/** The parameters that choose the messages. */
export const parameters: Ledger = [
  gap({
    id: 'sendo-url-params-are-query',
    kind: 'ambiguous-wording',
    severity: 'low',
    title: 'The heading "URL Params" does not say whether the parameters belong in the path or in the query.',
    page: [line(43, 'URL Params'), line(4, '/v1/message/list \\')],
    contract: [query('campaign'), query('limit'), query('skip'), query('direction'), query('number')],
    observed: 'The path of the sample call has no place for any of them.',
    wins: 'observed',
    why: 'The reader has to infer it from the path.',
    proposal: 'Title the section "Query parameters".',
    support: [...onPage('unclear-place', 43), ...review('The heading and the sample call, compared.')],
  }),
  gap({
    id: 'sendo-direction-default-unstated',
    kind: 'missing-default',
    severity: 'low',
    title: 'What is listed without `direction` is not stated.',
    page: [line(47, 'Return either INBOUND'), line(48, 'or OUTBOUND')],
    contract: [query('direction')],
    observed: 'The sample call has no direction; both messages of the example came in.',
    wins: 'undecided',
    why: 'A caller who wants one direction has to send it.',
    proposal: '"Both directions if left out."',
    support: [...onPage('missing-default', 47), ...review('The parameter, the sample call and the example.')],
  }),
  gap({
    id: 'sendo-number-wording',
    kind: 'ambiguous-wording',
    severity: 'low',
    title: 'Whether `number` matches either side, or the side given by `direction`, is not stated.',
    page: [line(50, 'Return messages to/from a specific number.')],
    contract: [query('number'), query('direction')],
    wins: 'observed',
    why: 'The two filters may combine in either way.',
    proposal: '"Return only messages from or to this phone number", and how `direction` combines with it.',
    support: review('This capture and another one of the page, compared.'),
  }),
  polish({
    id: 'sendo-campaign-called-campaign-id',
    kind: 'name-disagreement',
    title: 'The identifier of a campaign is `campaign` in the query and `campaignId` in a message.',
    page: [line(44, 'The ID of the campaign'), line(19, '"campaignId": "U7fQ3123"')],
    contract: [query('campaign'), message('campaignId')],
    wins: 'documented',
    proposal: '"…, as in the `campaignId` of a message."',
    support: onPage('parameter-field-name', 44),
  }),
]
