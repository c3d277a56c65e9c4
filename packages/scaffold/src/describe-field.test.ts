import { expect, test } from 'vitest'
import { describeField } from './describe-field.ts'
import type { Draft } from './draft.ts'

const text: Draft = { kind: 'string' }

test.each<[string, Draft, string]>([
  ['id', text, 'Identifier.'],
  ['campaign_id', text, 'Identifier of the campaign.'],
  ['created_at', text, 'When it was created.'],
  ['emailSentDate', text, 'When the email was sent.'],
  ['retry_count', { kind: 'number', integer: true }, 'Number of retries.'],
  ['is_open', { kind: 'boolean' }, 'Whether it is open.'],
  ['open', { kind: 'optional', inner: { kind: 'boolean' } }, 'Open: true or false.'],
  ['note', { kind: 'string', max: 40 }, 'Note: a string, at most 40.'],
  ['size', { kind: 'enum', values: ['s', 'm'] }, 'Size: a value of a list, such as `s`.'],
  ['box', { kind: 'object', fields: [] }, 'Box.'],
])('%s is described by what is known of it', (key, schema, want) => {
  expect(describeField(key, schema)).toBe(want)
})
