import { gap, type Ledger, polish } from '@sendspec/contract'
import { body, markdown, onMarkdown, review } from './places.ts'

const cost = body('/sends/*/current_total_cost')

/** What a send costs. */
export const costs: Ledger = [
  gap({
    id: 'sendoso-cost-format-unstated',
    kind: 'missing-format',
    severity: 'medium',
    title: 'The cost is a string of unstated format.',
    page: [markdown(57, 'name="current_total_cost" type="string"'), markdown(160, '"current_total_cost": "2.0"')],
    contract: [cost],
    observed:
      'Both values of the example are decimal numbers with one digit after the point, although US dollars have two.',
    wins: 'observed',
    why: 'A client that parses another number of digits, or a comma, gets a wrong amount.',
    proposal:
      'State the format: "A decimal number with a point, such as `2.0`", and how many digits can follow the point.',
    support: [...onMarkdown('missing-format', 57), ...review('Both values of the example.')],
  }),
  gap({
    id: 'sendoso-cost-currency-unstated',
    kind: 'ambiguous-wording',
    severity: 'medium',
    title: 'The currency is that of the gift; whether the cost is in it is not stated.',
    page: [markdown(54, "The send's gift currency"), markdown(58, "The send's cost at the time")],
    contract: [body('/sends/*/currency'), cost],
    observed: 'Both sends of the example are in US dollars.',
    wins: 'undecided',
    why: 'Costs that are added up by `currency` are wrong if they are in another one.',
    proposal: 'State which currency `current_total_cost` is in.',
    support: review('The two descriptions, compared.'),
  }),
  gap({
    id: 'sendoso-cost-parts-unstated',
    kind: 'ambiguous-wording',
    severity: 'low',
    title: 'What `current_total_cost` is the total of is not stated.',
    page: [markdown(58, "The send's cost"), markdown(205, '"current_total_cost": "5.0"')],
    contract: [cost],
    observed: 'A send that was cancelled before anything shipped still costs 5.0 in the example.',
    wins: 'undecided',
    why: 'It is unclear whether postage, fees and credits are included.',
    proposal: 'State what the total includes, and what is left of it after a cancellation.',
    support: review('The name, the description and the second send of the example.'),
  }),
  polish({
    id: 'sendoso-cost-wording',
    kind: 'ambiguous-wording',
    title: 'The description of the cost says "overtime" for "over time".',
    page: [markdown(58, 'this cost could change overtime')],
    contract: [cost],
    proposal: '"This cost can change over time until …".',
  }),
]
