import { clientFiles } from '@sendspec/client'
import type { Vendor } from '@sendspec/contract'
import { formatComplaint } from '@sendspec/evidence'
import { readPage } from '@sendspec/reader'
import { readPages } from '@sendspec/reader/testing'
import { type Scaffold, scaffold } from '@sendspec/scaffold'
import { makeWorkspace } from '@sendspec/testing'
import { describe, expect, it } from 'vitest'
import { generationProblem } from '../generation-problem.ts'

const start = (id: string, text: string, vendor = 'acme'): Scaffold => {
  const facts = readPage({ id, text, url: 'https://docs.example.test/page' })
  return scaffold({ vendor, facts, text, standalone: true })
}

const troublesOf = ({ complaints, whole }: Scaffold): readonly string[] => [
  ...complaints.map(formatComplaint),
  ...(generationProblem(whole)?.message.split('\n') ?? []),
]

describe('a contract that nobody prepared a page for agrees with the page', () => {
  it.each(readPages.map(({ id, text }) => [id, text] as const))('%s', (id, text) => {
    expect(troublesOf(start(id.replace('/', '-'), text))).toEqual([])
  })

  const call = (...lines: readonly string[]): readonly string[] => ['# Boats', '', ...lines]
  it.each<readonly [what: string, lines: readonly string[]]>([
    [
      'a field that can only be null by its words',
      call('`POST /boats`', '', 'Body fields:', '', '- `name`: string, required', '- `crew`: nullable'),
    ],
    [
      'an API key in a header',
      call('`GET /boats`', '', '```shell', 'curl https://api.boats.test/boats -H "X-Api-Key: abc"', '```'),
    ],
    [
      'a sample with another method, among headers that nothing explains',
      call(
        '## Sink a boat',
        '',
        'Send a `DELETE` request to `/boats/<id>`.',
        '',
        '```shell',
        "curl https://api.boats.test/boats/9 -H 'Content-Type: application/json'",
        '```',
      ),
    ],
    [
      'a body that is printed in two ways',
      call(
        '`POST /boats`',
        '',
        '```shell',
        `curl https://api.boats.test/boats -d '{"name":"Ann","load":2}'`,
        '```',
        '',
        'The body is:',
        '',
        '```json',
        '{',
        '  "name": "Ann",',
        '  "load": 2',
        '}',
        '```',
      ),
    ],
    [
      'a parameter that only a sample call has',
      call('`GET /boats`', '', '```shell', 'curl "https://api.boats.test/boats?dock=4&filter[flag]=nl"', '```'),
    ],
    [
      'a body in XML',
      call(
        '`POST /boats`',
        '',
        '```http',
        'POST https://api.boats.test/boats HTTP/1.1',
        'Content-Type: application/xml',
        '',
        '<boat><name>Ann</name></boat>',
        '```',
      ),
    ],
    [
      'a body that is no JSON whatever its repairs',
      call('`POST /boats`', '', '#### Example request body', '', '```json', '{ "name": [ "a": "b" ] }', '```'),
    ],
    [
      'a parameter of the path with a default',
      call('`GET /boats/{flag}`', '', '| Name | Type | Default |', '| --- | --- | --- |', '| flag | string | nl |'),
    ],
    [
      'a parameter of the path that is called optional',
      call('`GET /boats/{id}`', '', '| Name | Type | Required |', '| --- | --- | --- |', '| id | string | No |'),
    ],
    [
      'a parameter of the path with a dot in its name',
      call('`GET /boats/{boat.id}`', '', '| Name | Type |', '| --- | --- |', '| boat.id | string |'),
    ],
    [
      'a required field with a default',
      call(
        '`GET /boats`',
        '',
        '| Name | Type | Required | Default |',
        '| - | - | - | - |',
        '| size | integer | Yes | 20 |',
      ),
    ],
    [
      'fields whose defaults are an empty list and an empty object',
      call(
        '`POST /boats`',
        '',
        'Request body:',
        '',
        '| Name | Type | Required | Default |',
        '| - | - | - | - |',
        '| crew | string[] | No | `[]` |',
        '| gear | object | No | `{}` |',
      ),
    ],
    ['a server whose placeholder has a hyphen', call('`GET {{boat-host}}/boats`', '', '```json', '{ "id": 1 }', '```')],
    [
      'an example that is a part of another',
      call(
        '## Get a boat',
        '',
        '`GET /boats/{id}`',
        '',
        'Response:',
        '',
        '```json',
        '{',
        '  "id": 1',
        '}',
        '```',
        '',
        '## List boats',
        '',
        '`GET /boats`',
        '',
        'Response:',
        '',
        '```json',
        '[',
        '  {',
        '    "id": 1',
        '  }',
        ']',
        '```',
      ),
    ],
    [
      'a sorting parameter whose own values differ from a sentence',
      call(
        '`GET /boats`',
        '',
        'By default, boats are sorted by `id`.',
        '',
        '| Name | Type | Description |',
        '| --- | --- | --- |',
        '| sortBy | string | One of `name` or `load`. Default: `name` |',
      ),
    ],
    [
      'a body of errors that the page states once',
      call(
        '`POST /boats`',
        '',
        'Response: `201`',
        '',
        '## Errors',
        '',
        '| Code | Meaning |',
        '| --- | --- |',
        '| 400 | Wrong. |',
        '| 409 | Sunk. |',
        '',
        '```json',
        '{ "error": "sunk" }',
        '```',
      ),
    ],
  ])('%s', (_, lines) => {
    expect(troublesOf(start('boats.md', lines.join('\n')))).toEqual([])
  })
})

it('a contract with a body that is not JSON names the decision', () => {
  const lines = [
    '# Boats',
    '',
    '`POST /boats`',
    '',
    '```shell',
    "curl https://api.boats.test/boats -d '<boat/>'",
    '```',
  ]
  const { decisions } = start('boats.md', lines.join('\n'))
  expect(decisions.map(({ what }) => what)).toContain(
    'the page prints a body that is not JSON; contracts have JSON alone',
  )
})

it('the client of a new contract compiles under its own settings, whatever the dialect', {
  timeout: 120_000,
}, async () => {
  const byDialect = Map.groupBy(readPages, ({ id }) => id.split('/')[0] ?? '')
  const vendors = [...byDialect].flatMap(([dialect, [page]]): readonly Vendor[] =>
    page ? [start(page.id.replace('/', '-'), page.text, dialect).whole] : [],
  )
  expect(vendors.length).toBeGreaterThan(6)
  const workspace = await makeWorkspace()
  try {
    for (const vendor of vendors) await workspace.write(clientFiles(vendor))
    const [first] = vendors
    const config = { extends: `./clients/${first?.id}/tsconfig.json`, include: ['clients/*/src'] }
    await workspace.write(new Map([['all.json', JSON.stringify(config)]]))
    expect(await workspace.run('tsc', '-p', 'all.json')).toEqual({ status: 0, output: '' })
  } finally {
    await workspace.remove()
  }
})
