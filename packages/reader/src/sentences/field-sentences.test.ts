import { describe, expect, it } from 'vitest'
import { factsOfSentences } from './field-sentences.ts'
import { proseOf } from './prose.ts'
import { statusesOf } from './statuses.ts'

const read = (text: string, kind?: string) => factsOfSentences(proseOf([{ text, line: 1, column: 1 }]), kind)
const bare = (text: string, kind?: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(read(text, kind)).map(([key, fact]) => [
      key,
      Array.isArray(fact) ? fact.map(({ value }) => value) : (fact as { value: unknown }).value,
    ]),
  )

interface Case {
  readonly given: string
  readonly kind?: string
  readonly want: Record<string, unknown>
}
const cases = (about: string, list: readonly Case[]): void => {
  describe(about, () => {
    it.each(list)('$given', ({ given, kind, want }) => {
      expect(bare(given, kind)).toEqual(want)
    })
  })
}

cases('lists of values', [
  {
    given: 'Colour. Possible values are `red`, `dark blue`, `x/y (old)`.',
    want: { enum: ['red', 'dark blue', 'x/y (old)'] },
  },
  { given: 'Allowed values: `a`, `b`, or `c`', want: { enum: ['a', 'b', 'c'] } },
  { given: 'Possible values are Open, In Progress and Done.', want: { enum: ['Open', 'In Progress', 'Done'] } },
  { given: 'Must be one of "asc", "desc".', want: { enum: ['asc', 'desc'] } },
  { given: "Kind of cake, 'NUT', 'LEMON', or 'PLUM'", want: { enum: ['NUT', 'LEMON', 'PLUM'] } },
  { given: "Kind of cake, 'NUT' or 'LEMON' ('PLUM' is sold out).", want: { enum: ['NUT', 'LEMON'] } },
  { given: "Kind of cake, 'NUT' or whatever it is called.", want: {} },
  { given: 'Either `SMS` or `MMS`.', want: { enum: ['SMS', 'MMS'] } },
  { given: 'One of: pending, sent, failed', want: { enum: ['pending', 'sent', 'failed'] } },
  { given: 'Can be `low`, `high` or `null`.', want: { enum: ['low', 'high'], nullable: true } },
  { given: 'Set to `true` or `false`.', kind: 'boolean', want: {} },
  { given: 'Either the sender or the recipient.', want: {} },
  { given: 'One of the parcels that were sent or returned.', want: {} },
  { given: 'Possible values are listed below.', want: {} },
  { given: 'A carrier such as `dhl` or `ups`.', want: {} },
  { given: 'Can be `x`.', want: {} },
  { given: 'The direction (`up` or `down`, default `down`).', want: { enum: ['up', 'down'], default: 'down' } },
  { given: 'Seconds, can be set to: 60, 300, 900', kind: 'integer', want: { enum: ['60', '300', '900'] } },
  { given: 'Role of the crew member (deck|engine).', want: { enum: ['deck', 'engine'] } },
  { given: 'Who sees it. Can be one of: - `all` - Everybody. - `crew` - The crew.', want: { enum: ['all', 'crew'] } },
  { given: 'What guests may do: * `look` - they look. * `none` - nothing.', want: { enum: ['look', 'none'] } },
  { given: 'Its parts: * `head` - the head. * `tail` - the tail.', kind: 'object', want: {} },
  {
    given: 'Usually this is a `boat` but it can also be a `raft` or a `ferry`.',
    want: { enum: ['boat', 'raft', 'ferry'] },
  },
  { given: 'Can be `open` or `shut`. At night, it can also be `locked`.', want: { enum: ['open', 'shut', 'locked'] } },
  { given: 'What to do. The moves include: `UP`, `DOWN`, or `STAY`.', want: { enum: ['UP', 'DOWN', 'STAY'] } },
  { given: 'An object. Its fields are: `x` and `y`.', want: {} },
  {
    given: 'All may use one of the following named colors. • red • sea_green • Others may use any color, like #fff.',
    want: { enum: ['red', 'sea_green'] },
  },
])

cases('limits', [
  { given: 'Items per page (max is 100).', want: { maximum: 100 } },
  { given: 'Items per page (max 1,000).', want: { maximum: 1000 } },
  { given: 'The maximum is `50`.', want: { maximum: 50 } },
  { given: 'A number between 1 and 500.', want: { minimum: 1, maximum: 500 } },
  { given: 'Range: 0-10', want: { minimum: 0, maximum: 10 } },
  { given: 'Number of members to return (1-1000).', want: { minimum: 1, maximum: 1000 } },
  { given: 'At least 1, at most 20.', want: { minimum: 1, maximum: 20 } },
  { given: 'Must not exceed 250.', kind: 'integer', want: { maximum: 250 } },
  { given: 'Up to 40 characters.', want: { maxLength: 40 } },
  { given: 'Up to 40 characters.', kind: 'string', want: { maxLength: 40 } },
  { given: 'Up to 40 emails.', kind: 'string', want: {} },
  { given: 'At most 25 items.', kind: 'array', want: { maxItems: 25 } },
  { given: 'At most 25 recipients.', kind: 'array', want: { maxItems: 25 } },
  { given: 'Required range: 1 <= x <= 100', kind: 'integer', want: { minimum: 1, maximum: 100 } },
  { given: 'Which page (the first page is 1).', kind: 'integer', want: {} },
  { given: '200 max', kind: 'integer', want: { maximum: 200 } },
  { given: 'The maximum of the two weights.', want: {} },
])

cases('defaults', [
  { given: 'How many to return (default 10).', want: { default: 10 } },
  { given: 'Defaults to 0.', want: { default: 0 } },
  { given: 'Defaults to ~1000.', want: { default: 1000 } },
  { given: 'The default is `created_at`.', want: { default: 'created_at' } },
  { given: 'Default: "asc"', want: { default: 'asc' } },
  { given: 'Defaults to `true`.', kind: 'boolean', want: { default: true } },
  { given: 'Default value: `10`.', kind: 'string', want: { default: '10' } },
  { given: 'Default is blue.', want: { default: 'blue' } },
  { given: 'The default is unlimited.', want: {} },
  { given: 'Uses the default of the account.', want: {} },
  { given: 'Defaults to the current time.', want: {} },
])

cases('formats', [
  { given: 'When it was made (in `ISO 8601` format).', want: { format: 'ISO 8601' } },
  { given: 'When it was made, as an ISO 8601 timestamp.', want: { format: 'ISO 8601' } },
  { given: 'Number in E.164 format.', want: { format: 'E.164' } },
  { given: 'Day, formatted as `YYYY-MM-DD`.', want: { format: 'YYYY-MM-DD' } },
  { given: 'Unix timestamp of the event.', want: { format: 'Unix timestamp' } },
  { given: 'The format of the label.', want: {} },
])

cases('presence', [
  { given: 'When it leaves (optional).', want: { required: false } },
  { given: 'Optional. The name.', want: { required: false } },
  { given: 'Required. The name.', want: { required: true } },
  { given: 'This field is required.', want: { required: true } },
  { given: 'Required if `kind` is `gift`.', want: {} },
  { given: 'The postage required.', want: {} },
  { given: 'Will be `null` until it is sent.', want: { nullable: true } },
  { given: 'The carrier, or null if there is none.', want: { nullable: true } },
  { given: 'Never null.', want: { nullable: false } },
  { given: 'Deprecated: use `id`.', want: { deprecated: true } },
])

it('marks a value where it stands', () => {
  const prose = proseOf([
    { text: 'Either ', line: 4, column: 3 },
    { text: 'SMS', line: 4, column: 11, code: true },
    { text: 'or ', line: 5, column: 1 },
    { text: 'MMS', line: 5, column: 5, code: true },
  ])
  expect(prose.text).toBe('Either `SMS` or `MMS`')
  expect(factsOfSentences(prose).enum).toMatchObject([
    { value: 'SMS', line: 4, column: 11 },
    { value: 'MMS', line: 5, column: 5 },
  ])
})

it('says that a value is approximate', () => {
  expect(read('Defaults to ~1000.').default).toMatchObject({ value: 1000, approximate: true })
  expect(read('Defaults to `~1000`.').default).toMatchObject({ value: 1000, approximate: true })
  expect(read('Up to about 500.').maximum).toMatchObject({ value: 500, approximate: true })
})

it.each([
  { given: 'Returns a `404` if there is none, and 422 Unprocessable Entity otherwise.', want: [404, 422] },
  { given: 'If it fails with status code 400', want: [400] },
  { given: 'You get HTTP 429.', want: [429] },
  { given: 'Returns 100 items and costs 200 points.', want: [] },
  { given: 'It was sent 200 times.', want: [] },
  { given: 'Errors: `404` when there is no such bed, `422` when the id is malformed.', want: [404, 422] },
  { given: 'Give 300 when in doubt, 400 metres where it is steep.', want: [] },
])('statuses: $given', ({ given, want }) => {
  expect(statusesOf(proseOf([{ text: given, line: 1, column: 1 }])).map(({ value }) => value)).toEqual(want)
})
