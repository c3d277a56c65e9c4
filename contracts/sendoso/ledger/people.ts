import { contradiction, gap, type Ledger, polish } from '@sendspec/contract'
import { body, detected, markdown, onMarkdown, problems, review } from './places.ts'

/** Who sends and who receives. */
export const people: Ledger = [
  contradiction({
    id: 'sendoso-recipient-name-integer',
    kind: 'type-mismatch',
    severity: 'high',
    title: "The recipient's name is documented as an integer, but is text.",
    page: [markdown(87, 'name="name" type="integer"'), markdown(168, '"name": "John Doe"')],
    contract: [body('/sends/*/recipient/name')],
    documented: '`integer`.',
    observed: 'Both recipients of the example have a name in words; the name of the sender is documented as a string.',
    wins: 'observed',
    why: 'A client that expects a number fails on every send.',
    proposal: 'Change the type to `string`.',
    support: [
      ...problems('invalid_type', '/sends/0/recipient/name', '/sends/1/recipient/name'),
      ...onMarkdown('type-mismatch', 87),
    ],
  }),
  gap({
    id: 'sendoso-nullability-unstated',
    kind: 'missing-nullability',
    severity: 'medium',
    title: 'All 29 fields are marked as required; whether a value can be null is not stated.',
    page: [
      markdown(95, 'name="company_name" type="string" required'),
      markdown(69, 'name="touch" type="object" required'),
      markdown(91, 'name="email" type="string" required'),
      markdown(117, 'name="team_id" type="integer" required'),
    ],
    contract: [
      body('/sends/*/recipient/company_name'),
      body('/sends/*/touch'),
      body('/sends/*/recipient/email'),
      body('/sends/*/sender/team_id'),
      body('/sends/*/sender/team_name'),
    ],
    observed: 'The example has no null.',
    wins: 'documented',
    why: 'A recipient may have no company, a sender no team, and a campaign may be deleted; a client that expects a value then fails.',
    proposal: 'State which fields can be null or absent, and when.',
    support: [
      ...onMarkdown('missing-nullability', 21),
      ...review('The required flags of all fields and the example, compared.'),
    ],
  }),
  polish({
    id: 'sendoso-email-format-unstated',
    kind: 'missing-format',
    title: 'The format of the two `email` fields is not stated, and only one is called an address.',
    page: [markdown(92, "The recipient's email."), markdown(114, "The sender's email address.")],
    contract: [body('/sends/*/recipient/email'), body('/sends/*/sender/email')],
    wins: 'observed',
    proposal: '"The recipient\'s email address."',
    support: [...onMarkdown('missing-format', 91), ...review('The four values of the example.')],
  }),
  polish({
    id: 'sendoso-person-with-two-names',
    kind: 'inconsistent-example',
    title: 'The second send goes from an address to the same address, under two names.',
    page: [
      markdown(214, '"email": "marc.fernandez@sendoso.com"'),
      markdown(213, '"name": "Marc Fernandez Girones"'),
      markdown(219, '"name": "Marc Fernandez"'),
    ],
    contract: [body('/sends/*/recipient'), body('/sends/*/sender')],
    proposal: 'Give the recipient another address than the sender.',
    support: detected('person-name', '/sends/1/recipient/name'),
  }),
  polish({
    id: 'sendoso-recipient-wording',
    kind: 'ambiguous-wording',
    title: 'The description of `recipient` says "that the gifts were sent to", for a person and one send.',
    page: [markdown(84, 'The recipient that the gifts were sent to.')],
    contract: [body('/sends/*/recipient')],
    proposal: '"The person who receives the send."',
  }),
]
