import { expect, test } from 'vitest'
import type { CallFacts } from './call-facts.ts'
import { sampleText } from './samples.ts'
import { tokensOf } from './tokens.ts'

const facts: CallFacts = {
  method: 'POST',
  url: 'https://YOUR_ACCOUNT.example/orders/{id}',
  params: [
    { part: 'path', key: 'id' },
    { part: 'query', key: 'filter' },
    { part: 'header', key: 'X-Mode' },
    { part: 'body', key: 'name' },
  ],
  body: 'flat',
  headers: { accept: 'application/json' },
  auth: { in: 'header', name: 'Authorization', prefix: 'Bearer ' },
  answers: true,
  program: {
    module: '@sendspec/shop',
    create: 'createShop',
    client: 'shop',
    operation: 'addOrder',
    credentials: [{ option: 'token', variable: 'SHOP_TOKEN' }],
    options: { account: 'YOUR_ACCOUNT' },
    errors: [404],
    paged: false,
  },
}
const given = { id: 'a/b', filter: { state: ['new', 'sent'] }, 'X-Mode': 'slow', name: "it's" }
const list: CallFacts = { ...facts, method: 'GET', params: facts.params.slice(0, 2) }

test('curl has a part a line, and the shell leaves values alone', () => {
  expect(sampleText('curl', { facts, given }).split(' \\\n  ')).toEqual([
    "curl -X POST 'https://YOUR_ACCOUNT.example/orders/a%2Fb?filter%5Bstate%5D=new&filter%5Bstate%5D=sent'",
    '-H "Authorization: Bearer $SHOP_TOKEN"',
    "-H 'accept: application/json'",
    "-H 'x-mode: slow'",
    "-H 'content-type: application/json'",
    `-d '{\n  "name": "it'\\''s"\n}'`,
  ])
})

test('curl shows a filter as the page writes it', () => {
  const text = sampleText('curl', { facts: list, given: { id: '1', filter: { state: 'new' } } })
  expect(text).toContain("curl -G 'https://YOUR_ACCOUNT.example/orders/1'")
  expect(text).toContain("--data-urlencode 'filter[state]=new'")
})

test('fetch, Python and the client send the same', () => {
  const fetch = sampleText('fetch', { facts, given })
  expect(fetch).toContain("url.searchParams.append('filter[state]', 'sent')")
  expect(fetch).toContain("method: 'POST'")
  expect(fetch).toContain(`body: JSON.stringify({ name: "it's" })`)
  const python = sampleText('python', { facts, given })
  expect(python).toContain('requests.post(')
  expect(python).toContain('params={"filter[state]": ["new", "sent"]}')
  expect(python).toContain(`json={"name": "it's"}`)
  const client = sampleText('client', { facts, given })
  expect(client).toContain("state: ['new', 'sent']")
  expect(client).toContain("account: 'YOUR_ACCOUNT'")
})

test('how errors are handled is shown in each language', () => {
  const text = (way: Parameters<typeof sampleText>[0]) => sampleText(way, { facts, given, kind: 'errors' })
  expect(text('client')).toContain('result.status, result.error')
  expect(text('curl')).toContain('--fail-with-body')
  expect(text('fetch')).toContain('if (!response.ok) {')
  expect(text('python')).toContain('if not response.ok:')
})

test.each(['bash', 'json', 'python', 'text', 'typescript'] as const)(
  'the tokens of %s are the whole text',
  (language) => {
    const text = `# a "b\\"c" 'd' // e\n{"k": -1.5e3, 'x': null} fn(await x) $A \`t\` --flag`
    expect(
      tokensOf(text, language)
        .map((token) => token.text)
        .join(''),
    ).toBe(text)
  },
)
