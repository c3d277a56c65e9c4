import { gap, onPage, polish } from '@sendspec/contract'

/** The parameters that choose the messages. */
export const parameters = onPage('sendo-message-list.txt', [
  gap('sendo-url-params-are-query', { of: 'unclear-place', wins: 'observed' })({
    title: 'The heading "URL Params" does not say whether the parameters belong in the path or in the query.',
    page: ['URL Params', '/v1/message/list \\'],
    observed: 'The path of the sample call has no place for any of them.',
    why: 'The reader has to infer it from the path.',
    proposal: 'Title the section "Query parameters".',
  }),
  gap('sendo-direction-default-unstated', { of: 'missing-default', severity: 'low' })({
    title: 'What is listed without `direction` is not stated.',
    page: ['Return either INBOUND', 'or OUTBOUND'],
    observed: 'The sample call has no direction; both messages of the example came in.',
    why: 'A caller who wants one direction has to send it.',
    proposal: '"Both directions if left out."',
  }),
  gap('sendo-number-wording', {
    kind: 'ambiguous-wording',
    severity: 'low',
    wins: 'observed',
    at: ['listMessages query /number', 'listMessages query /direction'],
  })({
    title: 'Whether `number` matches either side, or the side given by `direction`, is not stated.',
    page: 'Return messages to/from a specific number.',
    why: 'The two filters may combine in either way.',
    proposal: '"Return only messages from or to this phone number", and how `direction` combines with it.',
    review: 'This capture and another one of the page, compared.',
  }),
  polish('sendo-campaign-called-campaign-id', {
    of: 'parameter-field-name',
    wins: 'documented',
    at: ['listMessages query /campaign', 'listMessages 200 /messages/*/campaignId'],
  })({
    title: 'The identifier of a campaign is `campaign` in the query and `campaignId` in a message.',
    page: ['The ID of the campaign', '"campaignId": "U7fQ3123"'],
    proposal: '"…, as in the `campaignId` of a message."',
  }),
])
