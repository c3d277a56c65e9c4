import type { Ledger } from '@sendspec/contract'
import { body, markdown, onMarkdown, review } from './places.ts'

const cost = body('/sends/*/current_total_cost')

/** What a send costs. */
export const costs: Ledger = [
  {
    id: 'sendoso-cost-format-unstated',
    class: 'gap',
    kind: 'missing-format',
    severity: 'medium',
    title: 'The cost is a string, and its format is not stated.',
    page: [
      markdown(57, 'name="current_total_cost" type="string"'),
      markdown(160, '"current_total_cost": "2.0"'),
      markdown(205, '"current_total_cost": "5.0"'),
    ],
    contract: [cost],
    documented: 'A string.',
    observed: 'Both values are decimal numbers with a point and one digit after it, although US dollars have two.',
    wins: 'observed',
    why: 'The contract requires a decimal number; the number of digits is left open, so a client must not cut at the second one.',
    proposal:
      'State the format, for example: "A decimal number in a string, with a point and no thousands separator, such as `2.0`", and how many digits can follow the point.',
    status: 'open',
    support: [...onMarkdown('missing-format', 57), ...review('both values of the example read')],
  },
  {
    id: 'sendoso-cost-currency-unstated',
    class: 'polish',
    kind: 'ambiguous-wording',
    severity: 'medium',
    title: 'The page calls the currency that of the gift, and does not say that the cost is in it.',
    page: [markdown(54, "The send's gift currency"), markdown(58, "The send's cost at the time")],
    contract: [body('/sends/*/currency'), cost],
    documented: '"The send\'s gift currency", and apart from it "the send\'s cost".',
    observed: 'Whether the cost is in that currency is not stated; both sends of the example are in US dollars.',
    wins: 'undecided',
    why: 'The contract describes the two side by side as amount and currency; until it is stated, a report should not add up costs by it.',
    proposal:
      'If it is so: "The currency of `current_total_cost`, as an ISO 4217 code." Otherwise state which currency the cost is in.',
    status: 'open',
    support: review('the two descriptions compared'),
  },
  {
    id: 'sendoso-cost-parts-unstated',
    class: 'polish',
    kind: 'ambiguous-wording',
    severity: 'low',
    title: 'What `current_total_cost` is the total of is not stated.',
    page: [
      markdown(57, 'name="current_total_cost"'),
      markdown(58, "The send's cost"),
      markdown(205, '"current_total_cost": "5.0"'),
    ],
    contract: [cost],
    documented: 'The name says total, the description says cost.',
    observed: 'A send that was cancelled before anything was shipped still costs 5.0 in the example.',
    wins: 'undecided',
    why: 'Whether postage, fees and credits are in it cannot be told; the contract says "cost so far".',
    proposal:
      'State what the total includes, for example the gift, postage, fees and credits, and what remains of it when a send is cancelled.',
    status: 'open',
    support: review('the name read against the description and the second send of the example'),
  },
  {
    id: 'sendoso-cost-wording',
    class: 'polish',
    kind: 'ambiguous-wording',
    severity: 'low',
    title: 'The description of the cost says "overtime" where it means "over time".',
    page: [markdown(58, 'this cost could change overtime')],
    contract: [cost],
    documented: '"this cost could change overtime".',
    observed: 'The half-sentence that follows sets an end to the change, so time is meant.',
    wins: 'undecided',
    why: 'The contract says that it can change until the send reaches a final status.',
    proposal: '"This cost can change over time until the send is in a final status."',
    status: 'open',
    support: review('the sentence read'),
  },
]
