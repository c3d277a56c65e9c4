import { gap, onPage, polish } from '@sendspec/contract'

/** What a send costs. */
export const costs = onPage('sendoso-get-sends.mdx', [
  gap('sendoso-cost-format-unstated', { of: 'missing-format' })({
    title: 'The cost is a string of unstated format.',
    page: ['name="current_total_cost" type="string"', '"current_total_cost": "2.0"'],
    observed:
      'Both values of the example are decimal numbers with one digit after the point, although US dollars have two.',
    why: 'A client that parses another number of digits, or a comma, gets a wrong amount.',
    proposal:
      'State the format: "A decimal number with a point, such as `2.0`", and how many digits can follow the point.',
  }),
  gap('sendoso-cost-currency-unstated', {
    kind: 'ambiguous-wording',
    severity: 'medium',
    at: ['listSends 200 /sends/*/currency', 'listSends 200 /sends/*/current_total_cost'],
  })({
    title: 'The currency is that of the gift; whether the cost is in it is not stated.',
    page: ["The send's gift currency", "The send's cost at the time"],
    observed: 'Both sends of the example are in US dollars.',
    why: 'Costs that are added up by `currency` are wrong if they are in another one.',
    proposal: 'State which currency `current_total_cost` is in.',
    review: 'The two descriptions, compared.',
  }),
  gap('sendoso-cost-parts-unstated', {
    kind: 'ambiguous-wording',
    severity: 'low',
    at: 'listSends 200 /sends/*/current_total_cost',
  })({
    title: 'What `current_total_cost` is the total of is not stated.',
    page: ["The send's cost", '"current_total_cost": "5.0"'],
    observed: 'A send that was cancelled before anything shipped still costs 5.0 in the example.',
    why: 'It is unclear whether postage, fees and credits are included.',
    proposal: 'State what the total includes, and what is left of it after a cancellation.',
    review: 'The name, the description and the second send of the example.',
  }),
  polish('sendoso-cost-wording', { kind: 'ambiguous-wording', at: 'listSends 200 /sends/*/current_total_cost' })({
    title: 'The description of the cost says "overtime" for "over time".',
    page: 'this cost could change overtime',
    proposal: '"This cost can change over time until …".',
  }),
])
