import { contradiction, gap, onPage, polish } from '@sendspec/contract'

/** Who sends and who receives. */
export const people = onPage('sendoso-get-sends.mdx', [
  contradiction('sendoso-recipient-name-integer', { of: 'type-mismatch' })({
    title: "The recipient's name is documented as an integer, but is text.",
    page: ['name="name" type="integer"', '"name": "John Doe"'],
    documented: '`integer`.',
    observed: 'Both recipients of the example have a name in words; the name of the sender is documented as a string.',
    why: 'A client that expects a number fails on every send.',
    proposal: 'Change the type to `string`.',
  }),
  gap('sendoso-nullability-unstated', {
    of: 'missing-nullability',
    wins: 'documented',
    at: [
      'listSends 200 /sends/*/recipient/company_name',
      'listSends 200 /sends/*/touch',
      'listSends 200 /sends/*/recipient/email',
      'listSends 200 /sends/*/sender/team_id',
      'listSends 200 /sends/*/sender/team_name',
    ],
  })({
    title: 'All 29 fields are marked as required; whether a value can be null is not stated.',
    page: [
      'name="company_name" type="string" required',
      'name="touch" type="object" required',
      'name="email" type="string" required',
      'name="team_id" type="integer" required',
    ],
    observed: 'The example has no null.',
    why: 'A recipient may have no company, a sender no team, and a campaign may be deleted; a client that expects a value then fails.',
    proposal: 'State which fields can be null or absent, and when.',
  }),
  polish('sendoso-email-format-unstated', {
    of: 'implied-format',
    at: ['listSends 200 /sends/*/recipient/email', 'listSends 200 /sends/*/sender/email'],
  })({
    title: 'The format of the two `email` fields is not stated, and only one is called an address.',
    page: ["The recipient's email.", "The sender's email address."],
    proposal: '"The recipient\'s email address."',
  }),
  polish('sendoso-person-with-two-names', {
    of: 'person-name',
    at: ['listSends 200 /sends/*/recipient', 'listSends 200 /sends/*/sender'],
  })({
    title: 'The second send goes from an address to the same address, under two names.',
    page: [
      '"name": "Marc Fernandez Girones", … "email": "marc.fernandez@sendoso.com"',
      '"name": "Marc Fernandez Girones"',
      '"company_name": "Sendoso" … "name": "Marc Fernandez"',
    ],
    proposal: 'Give the recipient another address than the sender.',
  }),
  polish('sendoso-recipient-wording', { kind: 'ambiguous-wording', at: 'listSends 200 /sends/*/recipient' })({
    title: 'The description of `recipient` says "that the gifts were sent to", for a person and one send.',
    page: 'The recipient that the gifts were sent to.',
    proposal: '"The person who receives the send."',
  }),
])
