import { SendspecError } from '@sendspec/contract'
import { cpuTime } from '@sendspec/facts/testing'
import { describe, expect, it } from 'vitest'
import { readPage } from './read-page.ts'

const refusal = (text: string): string => {
  try {
    readPage({ id: 'page', text })
  } catch (error) {
    if (error instanceof SendspecError) return error.message
    throw error
  }
  return 'read'
}

it.each([
  { given: 'nothing', text: '', want: 'page: the page is empty' },
  { given: 'white space', text: ' \n\ufeff\n', want: 'page: the page is empty' },
  { given: 'a binary file', text: `PK\u0003\u0004${'\u0000\u0001x'.repeat(99)}`, want: 'page: the page is not text' },
  { given: 'bytes that are no UTF-8', text: `GET\n/\nx\n${'\ufffd'.repeat(99)}`, want: 'page: the page is not text' },
  { given: 'a story', text: 'Once upon a time there was a fox.\n\nIt slept.', want: 'none of the dialects' },
  { given: 'a login page', text: 'Sign in to Acme\nEmail\nPassword\nForgot password?', want: 'this is a login page' },
  {
    given: 'a login page in HTML',
    text: '<!doctype html><html><body><h1>Log in</h1><form><input name="email"><input type="password"></form></body></html>',
    want: 'this is a login page',
  },
  { given: 'components without facts', text: '<Note>\n  Soon.\n</Note>', want: 'states nothing about an API' },
  { given: 'a far too long page', text: 'GET\n/\nx\n'.repeat(600_000), want: 'more than 4000000' },
])('refuses $given, and says what to do', ({ text, want }) => {
  expect(refusal(text)).toContain(want)
  expect(refusal(text)).toContain('\n  next: ')
})

it('reads a page with carriage returns and a byte order mark at the same lines', () => {
  const text = '# Pens\n\n<ParamField query="ink" type="string" />\n'
  const [plain, windows] = [text, `\ufeff${text.replaceAll('\n', '\r\n')}`].map((each) =>
    readPage({ id: 'p', text: each }),
  )
  expect(windows?.operations).toEqual(plain?.operations)
  expect(windows?.page.sha256).not.toBe(plain?.page.sha256)
})

describe('hostile pages', () => {
  const deep = (open: string, close: string, count: number): string =>
    `<ParamField query="a" />\n\n${open.repeat(count)}${close.repeat(count)}`

  it.each([
    {
      given: 'components nested 5,000 deep',
      text: deep('<Note>\n\n', '</Note>\n\n', 5000),
      want: 'nested more than 100 deep',
    },
    { given: 'quotations nested 5,000 deep', text: deep('> ', '', 5000), want: 'nested 5000 deep' },
    { given: 'lists nested 5,000 deep', text: deep('- ', '', 5000), want: 'nested 5000 deep' },
    { given: 'a line of 90,000 brackets', text: deep('[', '](x)', 15_000), want: 'more than 20000' },
    {
      given: '60,000 characters without an empty line',
      text: deep('*a_\n', '', 15_000),
      want: 'without an empty line',
    },
    { given: 'a mixture of emphasis', text: deep('*a_ **b__ ~c', '', 1500), want: 'read' },
    {
      given: 'backticks of every length',
      text: Array.from({ length: 300 }, (_, n) => '`'.repeat(n + 1)).join('\n'),
      want: 'none of',
    },
    {
      given: 'an example nested 50,000 deep',
      text: `<ResponseExample>\n\`\`\`json\n${'['.repeat(50_000)}\n\`\`\`\n</ResponseExample>`,
      want: 'read',
    },
    { given: 'a type nested 9,000 deep', text: `GET\n/\nx\nParameters\na\n${'array<'.repeat(9000)}`, want: 'read' },
    { given: 'a path of 9,000 pieces', text: `GET\n${'/\nx\n'.repeat(9000)}Parameters\na\nstring`, want: 'read' },
    { given: 'labels without end', text: `GET\n/\nx\nParameters\na\nstring\n${'required'.repeat(9000)}`, want: 'read' },
    {
      given: 'aliases that multiply',
      text: '---\na: &a [x]\nb: [*a, *a]\nopenapi: GET /x\n---\n<ParamField query="a" />',
      want: 'read',
    },
  ])('$given: an answer within two seconds', ({ text, want }) => {
    const start = cpuTime()
    expect(refusal(text)).toContain(want)
    expect(cpuTime() - start).toBeLessThan(2000)
  })
})

it('keeps the digits of numbers that JavaScript rounds', () => {
  const text = `## Get a cake\n\n\`GET /cake\`\n\n\`\`\`json\n{"id": 90071992547409931}\n\`\`\`\n`
  const [operation] = readPage({ id: 'page.md', text }).operations
  expect(operation?.responses[0]?.examples[0]?.text).toEqual(['{"id": 90071992547409931}'])
})

it('does not call a reference a login page because it tells how to log in', () => {
  const text =
    '# Query API\n\nEvery call needs an account and a key; use it to authenticate.\n\n<ApiSample id="one" />\n'
  expect(() => readPage({ id: 'page.md', text })).toThrow('not understood: <ApiSample id="one" />')
})
