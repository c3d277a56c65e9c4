import type { Ledger } from '@sendspec/contract'
import { body, detected, markdown, onMarkdown, problems, review } from './places.ts'

/** Who sends and who receives. */
export const people: Ledger = [
  {
    id: 'sendoso-recipient-name-integer',
    class: 'contradiction',
    kind: 'type-mismatch',
    severity: 'high',
    title: "The recipient's name is documented as an integer and is text.",
    page: [
      markdown(87, 'name="name" type="integer"'),
      markdown(168, '"name": "John Doe"'),
      markdown(213, '"name": "Marc Fernandez Girones"'),
    ],
    contract: [body('/sends/*/recipient/name')],
    documented: '`integer`.',
    observed: 'Both recipients of the example have a name in words.',
    wins: 'observed',
    why: "The sender's name is documented as a string; a client that expects a number fails on every send.",
    status: 'open',
    support: [
      ...problems('invalid_type', '/sends/0/recipient/name', '/sends/1/recipient/name'),
      ...onMarkdown('type-mismatch', 87),
    ],
  },
  {
    id: 'sendoso-email-format-unstated',
    class: 'gap',
    kind: 'missing-format',
    severity: 'low',
    title: 'The format of the two `email` fields is not stated, and only one is called an address.',
    page: [markdown(92, "The recipient's email."), markdown(114, "The sender's email address.")],
    contract: [body('/sends/*/recipient/email'), body('/sends/*/sender/email')],
    documented: 'Strings; "email" in one description, "email address" in the other.',
    observed: 'All four values of the example are email addresses.',
    wins: 'observed',
    why: 'The contract states the format for both.',
    proposal:
      '"The recipient\'s email address" and "The sender\'s email address", both with the type "string (email)".',
    status: 'open',
    support: [...onMarkdown('missing-format', 91), ...review('the four values of the example read')],
  },
  {
    id: 'sendoso-person-with-two-names',
    class: 'contradiction',
    kind: 'inconsistent-example',
    severity: 'low',
    title: 'The second send goes from an address to the same address, under two names.',
    page: [
      markdown(213, '"name": "Marc Fernandez Girones"'),
      markdown(214, '"email": "marc.fernandez@sendoso.com"'),
      markdown(219, '"name": "Marc Fernandez"'),
      markdown(220, '"email": "marc.fernandez@sendoso.com"'),
    ],
    contract: [body('/sends/*/recipient'), body('/sends/*/sender')],
    documented: 'Recipient and sender are two roles.',
    observed: 'Both have one email address, the recipient with a longer name.',
    wins: 'undecided',
    why: 'An email address does not give a name; a client that joins people by address must choose one.',
    proposal: 'Give the recipient of the second send an email address of its own, for example at `example.com`.',
    status: 'open',
    support: detected('person-name', '/sends/1/recipient/name'),
  },
  {
    id: 'sendoso-nullability-unstated',
    class: 'gap',
    kind: 'missing-nullability',
    severity: 'medium',
    title: 'Every field is marked as required, and whether a value can be null is not stated.',
    page: [
      markdown(69, 'name="touch" type="object" required'),
      markdown(91, 'name="email" type="string" required'),
      markdown(95, 'name="company_name" type="string" required'),
      markdown(121, 'name="team_name" type="string" required'),
    ],
    contract: [
      body('/sends/*/touch'),
      body('/sends/*/recipient/email'),
      body('/sends/*/recipient/company_name'),
      body('/sends/*/sender/team_name'),
    ],
    documented: 'All 29 fields are required.',
    observed:
      'The example has no null. What a send shows without a company, a team or an email address, or after its campaign was deleted, is not stated.',
    wins: 'documented',
    why: 'The contract allows no null until one is seen; a client that reports instead of refusing notices the first.',
    proposal:
      'State for each field whether it can be null or absent, for example at `recipient.email`, `company_name`, `team_name` and `touch`, and when.',
    status: 'open',
    support: [
      ...onMarkdown('missing-nullability', 21),
      ...review('the required flags of all fields read against the example'),
    ],
  },
]
