import type { CallSample } from '@sendspec/client'
import type { Operation, Property, Vendor } from '@sendspec/contract'
import { expect, test } from 'vitest'
import { curlText, fetchText } from './sample-texts.ts'

const vendor = {
  id: 'two-words',
  servers: [{ url: 'https://{account}.example', variables: { account: { default: 'me', description: '' } } }],
} as unknown as Vendor
const operation = {
  method: 'POST',
  path: '/orders/:id',
  responses: [{ status: 200, body: {} }],
} as unknown as Operation
const param = (part: 'path' | 'query' | 'header' | 'body', key: string) => ({ part, property: { key } as Property })

const sample: CallSample = {
  operation: 'addOrder',
  program: '',
  params: [param('path', 'id'), param('query', 'filter'), param('header', 'X-Mode'), param('body', 'name')],
  given: { id: 'a/b', filter: { state: ['new', 'sent'] }, 'X-Mode': 'slow', name: "it's" },
  headers: { accept: 'application/json' },
  body: { name: "it's" },
}

test('curl has the address with its values, every header, and a body that the shell leaves alone', () => {
  expect(curlText(vendor, operation, sample).split(' \\\n  ')).toEqual([
    "curl -X POST 'https://me.example/orders/a%2Fb?filter%5Bstate%5D=new&filter%5Bstate%5D=sent'",
    '-H "Authorization: Bearer $TWO_WORDS_TOKEN"',
    "-H 'accept: application/json'",
    "-H 'x-mode: slow'",
    "-H 'content-type: application/json'",
    `-d '{\n  "name": "it'\\''s"\n}'`,
  ])
})

test('fetch sends the same', () => {
  const text = fetchText(vendor, operation, sample)
  expect(text).toContain("fetch('https://me.example/orders/a%2Fb?filter%5Bstate%5D=new&filter%5Bstate%5D=sent', {")
  expect(text).toContain("method: 'POST'")
  expect(text).toContain("'x-mode': 'slow'")
  expect(text).toContain(`body: JSON.stringify({\n    "name": "it's"\n  })`)
})
