import { contradiction, type Entry, gap, polish } from '@sendspec/contract'
import { body, markdown } from './places.ts'

/** Who sends and who receives. */
export const people: readonly Entry[] = [
  contradiction('sendoso-recipient-name-integer', { of: 'type-mismatch' })({
    title: "The recipient's name is documented as an integer, but is text.",
    page: [markdown('name="name" type="integer"'), markdown('"name": "John Doe"')],
    documented: '`integer`.',
    observed: 'Both recipients of the example have a name in words; the name of the sender is documented as a string.',
    why: 'A client that expects a number fails on every send.',
    proposal: 'Change the type to `string`.',
  }),
  gap('sendoso-nullability-unstated', {
    of: 'missing-nullability',
    wins: 'documented',
    contract: body(
      '/sends/*/recipient/company_name',
      '/sends/*/touch',
      '/sends/*/recipient/email',
      '/sends/*/sender/team_id',
      '/sends/*/sender/team_name',
    ),
  })({
    title: 'All 29 fields are marked as required; whether a value can be null is not stated.',
    page: [
      markdown('name="company_name" type="string" required'),
      markdown('name="touch" type="object" required'),
      markdown('name="email" type="string" required'),
      markdown('name="team_id" type="integer" required'),
    ],
    observed: 'The example has no null.',
    why: 'A recipient may have no company, a sender no team, and a campaign may be deleted; a client that expects a value then fails.',
    proposal: 'State which fields can be null or absent, and when.',
    review: 'The required flags of all fields and the example, compared.',
  }),
  polish('sendoso-email-format-unstated', {
    of: 'missing-format',
    contract: body('/sends/*/recipient/email', '/sends/*/sender/email'),
  })({
    title: 'The format of the two `email` fields is not stated, and only one is called an address.',
    page: [markdown("The recipient's email."), markdown("The sender's email address.")],
    proposal: '"The recipient\'s email address."',
    review: 'The four values of the example.',
  }),
  polish('sendoso-person-with-two-names', {
    of: 'person-name',
    contract: body('/sends/*/recipient', '/sends/*/sender'),
  })({
    title: 'The second send goes from an address to the same address, under two names.',
    page: [
      markdown('"email": "marc.fernandez@sendoso.com"', { after: '"name": "Marc Fernandez Girones",' }),
      markdown('"name": "Marc Fernandez Girones"'),
      markdown('"name": "Marc Fernandez"', { after: '"company_name": "Sendoso"' }),
    ],
    proposal: 'Give the recipient another address than the sender.',
  }),
  polish('sendoso-recipient-wording', { kind: 'ambiguous-wording', contract: body('/sends/*/recipient') })({
    title: 'The description of `recipient` says "that the gifts were sent to", for a person and one send.',
    page: [markdown('The recipient that the gifts were sent to.')],
    proposal: '"The person who receives the send."',
  }),
]
