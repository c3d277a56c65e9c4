import fc from 'fast-check'
import { expect, it } from 'vitest'
import { codeBlock, codeBlocksIn, codeSpan, escapeMarkdown, markdownTable } from './markdown.ts'
import { camelCase, constantCase, kebabCase, pascalCase, plural, singular } from './names.ts'
import { keyText, quote } from './source-text.ts'
import { counted, inSentence, listInWords } from './words.ts'

it.each([
  { given: 'send_logs', pascal: 'SendLogs', camel: 'sendLogs', kebab: 'send-logs' },
  { given: 'sendGID', pascal: 'SendGID', camel: 'sendGID', kebab: 'send-gid' },
  { given: 'Get all sends', pascal: 'GetAllSends', camel: 'getAllSends', kebab: 'get-all-sends' },
  { given: 'filter[city]', pascal: 'FilterCity', camel: 'filterCity', kebab: 'filter-city' },
])('names $given', ({ given, pascal, camel, kebab }) => {
  expect([pascalCase(given), camelCase(given), kebabCase(given)]).toEqual([pascal, camel, kebab])
})

it.each([
  ['parcel', 'parcels'],
  ['entry', 'entries'],
  ['box', 'boxes'],
  ['SEND_STATUS', 'SEND_STATUSES'],
  ['COUNTRY', 'COUNTRIES'],
])('%s, %s', (one, many) => {
  expect([plural(one), plural(many)]).toEqual([many, many])
  if (one === one.toLowerCase()) expect([singular(one), singular(many)]).toEqual([one, one])
})

it('writes constants', () => {
  expect(['SendStatus', 'HTTPStatus', 'sendLog2', 'date-time'].map(constantCase)).toEqual([
    'SEND_STATUS',
    'HTTP_STATUS',
    'SEND_LOG2',
    'DATE_TIME',
  ])
})

it('quotes any text so that it means the same in source', () => {
  expect([quote('a'), quote("it's"), quote(`it's "x" 'y'`)]).toEqual(["'a'", `"it's"`, `"it's \\"x\\" 'y'"`])
  expect([keyText('a_1'), keyText('a-1')]).toEqual(['a_1', "'a-1'"])
  const evaluated = (source: string): unknown => new Function(`return ${source}`)()
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => evaluated(quote(text)) === text))
})

it('lists in words', () => {
  expect([listInWords([]), listInWords(['a']), listInWords(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c'])
  expect(listInWords(['a', 'b', 'c', 'd'], { longest: 3 })).toBe('a, b and 2 more')
  expect(listInWords(['a', 'b', 'c', 'd'], { longest: 3, shown: 3 })).toBe('a, b, c and 1 more')
  expect([counted(1, 'change'), counted(0, 'change')]).toEqual(['1 change', '0 changes'])
  expect([inSentence('A parcel.'), inSentence('ISO dates.')]).toEqual(['a parcel.', 'ISO dates.'])
})

it('writes Markdown', () => {
  expect(escapeMarkdown('a <b> `c*d` *e* [f]')).toBe('a \\<b> `c*d` \\*e\\* \\[f\\]')
  expect([codeSpan('a'), codeSpan('a`b'), codeSpan('`a')]).toEqual(['`a`', '``a`b``', '`` `a ``'])
  expect(markdownTable(['a', { head: 'n', numeric: true }], [['x|y\nz', 1]])).toBe(
    '| a | n |\n| --- | ---: |\n| x\\|y z | 1 |',
  )
  expect(markdownTable(['a', 'head'], [['é', 'x']], { padded: true })).toBe(
    '| a   | head |\n| --- | ---- |\n| é   | x    |',
  )
})

it('finds the blocks of code in a language', () => {
  const text = [
    'A',
    codeBlock('ts', 'a\n\nb'),
    '```text\n```ts\n```',
    codeBlock('sh', 'c'),
    codeBlock('ts', ''),
    'B',
  ].join('\n')
  expect(codeBlocksIn(text, 'ts')).toEqual(['a\n\nb\n', '\n'])
  expect(codeBlocksIn(text, 'text')).toEqual(['```ts\n'])
})
