import { describe, expect, it } from 'vitest'
import { parsePayloads } from './parse-payloads.ts'

const payload = {
  operation: 'listSends',
  part: '200',
  name: 'two',
  origin: 'printed',
  summary: 'Two sends.',
  sources: [{ page: 'sends.md' }],
  body: { sends: [] },
}

describe('parsePayloads', () => {
  it('gives back what the files hold', () => {
    expect(parsePayloads([payload, { ...payload, body: null }])).toEqual([payload, { ...payload, body: null }])
  })

  const { body: _, ...bodiless } = payload
  it.each([
    ['an invalid status', { ...payload, part: 'ok' }, 'payload listSends.ok.two: part: expected a status or `request`'],
    ['an unknown origin', { ...payload, origin: 'seen' }, 'payload listSends.200.two: origin: Invalid enum value'],
    [
      'lines, which a program finds',
      { ...payload, sources: [{ page: 'a', lines: [1, 2] }] },
      "sources/0: Unrecognized key(s) in object: 'lines'",
    ],
    ['a key that payloads do not have', { ...payload, note: '' }, "Unrecognized key(s) in object: 'note'"],
    ['no body', bodiless, 'payload listSends.200.two: body: Required'],
    ['something else', 'text', 'payload number 2: the file: Expected object'],
  ])('refuses %s', (_, wrong, message) => {
    expect(() => parsePayloads([payload, wrong])).toThrow(message)
  })
})
