import { expect, it } from 'vitest'
import { payloadId, repairedText } from './payload.ts'

it('repairs replace the lines they name and nothing else', () => {
  const text = repairedText({
    operation: 'list',
    part: '200',
    name: 'cut-short',
    origin: 'printed',
    summary: '',
    sources: [{ page: 'page.md', lines: [7, 10] }],
    text: ['[', '{},', 'And so on...', ']'],
    repairs: [
      { finding: 'x', line: 8, was: '{},', becomes: '{}' },
      { finding: 'x', line: 9, was: 'And so on...', becomes: '' },
    ],
    body: [{}],
  })
  expect(JSON.parse(text)).toEqual([{}])
})

it('an id names operation, part and payload', () => {
  expect(payloadId({ operation: 'listSends', part: '200', name: 'two-sends' })).toBe('listSends.200.two-sends')
})
