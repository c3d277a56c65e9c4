import { cpuTime } from '@sendspec/facts/testing'
import { expect, it } from 'vitest'
import { mentionsOf } from './mentions.ts'
import { pageText } from './page-text.ts'

const topicsIn = (text: string): readonly string[] =>
  mentionsOf(pageText({ id: 'page.md', text })).map(({ topic, quote }) => `${topic}: ${quote}`)

it.each([
  { text: 'Create an API key on your dashboard.', want: ['authentication: Create an API key'] },
  { text: 'You can make 50 requests per minute.', want: ['rate-limit: requests per minute'] },
  { text: 'The newest invoices are first.', want: ['order: newest invoices are first'] },
  { text: 'It is `null` until it is paid.', want: ['null: is `null'] },
  { text: 'The body might look like this.', want: ['hedged-example: might look like'] },
  { text: 'Errors have a non-200 status.', want: ['only-200-succeeds: non-200'] },
  {
    text: 'They are always shown in full by default.',
    want: ['always-by-default: always shown in full by default'],
  },
  { text: 'One of `a`, `b` (`c` is not yet supported).', want: ['unsupported-value: `c` is not yet supported'] },
  { text: '"closed_at": null,', want: [] },
  { text: '```json theme={null}', want: [] },
  { text: 'The order of the customer.', want: [] },
  { text: '"message": "The API key is missing."', want: [] },
])('takes "$text" to speak of $want', ({ text, want }) => {
  expect(topicsIn(text)).toEqual(want)
})

it('is quick on lines without end', () => {
  const before = cpuTime()
  mentionsOf(pageText({ id: 'page.md', text: `${'always most recent '.repeat(100_000)}\n` }))
  expect(cpuTime() - before).toBeLessThan(1000)
})
