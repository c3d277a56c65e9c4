import type { FieldFacts, OperationFacts } from '@sendspec/facts'
import { describe, expect, it } from 'vitest'
import { readPage } from './read-page.ts'

const read = (lines: readonly string[], id = 'page.md'): readonly OperationFacts[] =>
  readPage({ id, text: lines.join('\n') }).operations

const only = (lines: readonly string[], id?: string): OperationFacts => {
  const [operation, ...more] = read(lines, id)
  expect(more).toEqual([])
  if (!operation) throw new Error('no operation was read')
  return operation
}

/** Names with nested names in braces: `rules{id name}`. */
const names = (fields: readonly FieldFacts[]): string =>
  fields.map(({ name, fields: inner }) => `${name?.value}${inner.length > 0 ? `{${names(inner)}}` : ''}`).join(' ')

const valuesOf = (fields: readonly FieldFacts[], name: string): readonly string[] =>
  fields.find((field) => field.name?.value === name)?.enum?.map(({ value }) => value) ?? []

describe('a call', () => {
  it('has the method that a component gives as an attribute', () => {
    const lines = [
      '<Note>Boats are slow.</Note>',
      '',
      '## List Boats',
      '<Endpoint method="GET">/harbours/[\\{harbour.id\\}](/docs/harbour)/boats</Endpoint>',
      '',
      'Returns the boats.',
      '',
      '## Sink Boat',
      '<Endpoint method="DELETE">/boats/[\\{boat.id\\}](/docs/boat)</Endpoint>',
      '',
      'Returns nothing.',
    ]
    expect(read(lines, 'boats.mdx').map(({ method, path }) => `${method?.value} ${path?.value}`)).toEqual([
      'GET /harbours/{harbour.id}/boats',
      'DELETE /boats/{boat.id}',
    ])
  })

  it('can have a parameter in parentheses, and an example is not a call of its own', () => {
    const lines = [
      '#### Stop a lift',
      '',
      '`POST /lifts/(id or name)/stop`',
      '',
      '**Example request**:',
      '',
      '    POST /v2/lifts/north/stop HTTP/1.1',
      '',
      '**Example response**:',
      '',
      '    HTTP/1.1 204 No Content',
    ]
    expect(only(lines).path?.value).toBe('/lifts/{id}/stop')
  })
})

describe('the summary of a call', () => {
  const block = 'method-block'
  it.each([
    [
      'a component in it',
      [
        '# Lifts',
        '',
        '{% method-block method="get" host="https://api.lifts.test" path="/lifts" %}',
        '{% method-block-summary %}',
        'Get all lifts',
        `{% end${block}-summary %}`,
        `{% end${block} %}`,
      ],
      'Get all lifts',
    ],
    [
      'the heading above one that only labels its address',
      [
        '# Lifts',
        '',
        '## Get all lifts',
        '',
        '### Request URL',
        '`GET https://api.lifts.test/lifts`',
        '',
        'Returns the lifts.',
        '',
        '## Get one lift',
        '',
        '### Request URL',
        '`GET https://api.lifts.test/lifts/{id}`',
        '',
        'Returns a lift.',
      ],
      'Get all lifts',
    ],
  ] as const)('is %s', (_, lines, want) => {
    expect(read(lines)[0]?.summary?.value).toBe(want)
  })
})

describe('a sample', () => {
  it.each([
    [
      'http --form PUT "https://api.lifts.test/lifts/$id/doors" "Authorization: Bearer $t" "open=yes"',
      'PUT /lifts/{id}/doors',
    ],
    ['http "https://api.lifts.test/lifts" "floor==3" "Authorization: Bearer $t"', 'GET /lifts'],
    ['http POST https://api.lifts.test/lifts name=north load:=300', 'POST /lifts'],
    [
      'wget --method=POST --header \'X-Key: k\' --body-data \'{"name": "n"}\' https://api.lifts.test/lifts',
      'POST /lifts',
    ],
  ])('is read from "%s"', (command, want) => {
    const { method, path, samples } = only(['## Lifts', '', '```shell', `$ ${command}`, '```', '', 'Works on lifts.'])
    expect(`${method?.value} ${path?.value}`).toBe(want)
    expect(samples).toHaveLength(1)
  })

  it('of HTTPie has its query, headers and body', () => {
    const command = 'http POST https://api.lifts.test/lifts dry==1 X-Key:k name=north load:=300'
    const [sample] = only(['## Lifts', '', '```shell', `$ ${command}`, '```']).samples
    expect(sample?.query.map(({ name, value }) => `${name}=${value}`)).toEqual(['dry=1'])
    expect(sample?.headers.map(({ name, value }) => `${name}: ${value}`)).toEqual(['X-Key: k'])
    expect(sample?.body?.value).toEqual({ name: 'north', load: 300 })
  })
})

it('a long page about signing in is no login page', () => {
  const text = [
    '# Accounts',
    'Log in with your e-mail and password to see the account.',
    ...Array(80).fill('A sentence about accounts and how they work.'),
  ]
  expect(() => read(text)).not.toThrow('login page')
})

describe('fields', () => {
  it.each([
    'Request Query Parameters',
    'Optional query params',
    'Query String Params',
    'Supported URL query parameters',
  ])('below "%s" are in the query', (heading) => {
    const lines = [
      '## Get Lifts',
      '`GET /lifts`',
      `### ${heading}`,
      '',
      '| Name | Type |',
      '| - | - |',
      '| floor | Integer |',
    ]
    expect(only(lines).parameters.map(({ name, in: place }) => `${place} ${name?.value}`)).toEqual(['query floor'])
  })

  it('below a heading that ends with "response" are of the response', () => {
    const lines = [
      '## Close Lifts',
      '`POST /lifts/close`',
      '### JSON Params',
      '',
      '| Field | Type |',
      '| - | - |',
      '| ids | array of strings |',
      '',
      '### Bulk Close Response',
      '',
      '| Field | Type |',
      '| - | - |',
      '| closed | integer |',
    ]
    const { body, responses } = only(lines)
    expect([names(body), names(responses[0]?.fields ?? [])]).toEqual(['ids', 'closed'])
  })

  it('in rows that are indented by spaces that do not collapse are nested', () => {
    const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
    const html = `<html><body><main><h2>Set Lift</h2><p><code>PUT /lift</code></p><h3>Request Body</h3><table>
      <tr><th>Field</th><th>Type</th><th>Description</th></tr>
      ${row('rules', 'Object[]', 'The rules.')}${row('&nbsp;&nbsp;&nbsp;id', 'String', 'The id.')}
      ${row('&nbsp;&nbsp;&nbsp;limits', 'Object', 'The limits.')}
      ${row('&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;load', 'Integer', 'In kilograms.')}
      ${row('name', 'String', 'The name.')}</table></main></body></html>`
    expect(names(only([html], 'lift.html').body)).toBe('rules{id limits{load}} name')
  })

  it('in a list within a list are nested', () => {
    const lines = [
      '## Create a lift',
      '`POST /lifts`',
      '',
      '**JSON parameters**:',
      '',
      '- **Name** – Name of the lift.',
      '- `Spec` – What it can do.',
      '    - `Load` – In kilograms.',
      '    - `Doors` – Number of doors.',
      '- `Label` – A label.',
    ]
    expect(names(only(lines).body)).toContain('Spec{Load Doors} Label')
  })

  it.each(['The `config` object can have these keys:', '#### `config` object'])('below "%s" are nested', (lead) => {
    const lines = [
      '## Create a hook',
      '`POST /hooks`',
      '### Body',
      '',
      '| Name | Type |',
      '| - | - |',
      '| `name` | string |',
      '| `config` | object |',
      '',
      lead,
      '',
      '| Name | Type |',
      '| - | - |',
      '| `url` | string |',
    ]
    expect(names(only(lines).body)).toBe('name config{url}')
  })

  it('are not read from a list of links to other pages', () => {
    const links = ['users', 'teams', 'boats', 'lifts', 'hooks'].map((name) => `<li><a href="/${name}">${name}</a></li>`)
    const html = `<html><body><h2>Get Lift</h2><p><code>GET /lift</code></p><h3>Parameters</h3><ul>${links.join('')}</ul></body></html>`
    expect(names(only([html], 'lift.html').parameters)).toBe('')
  })
})

it('what a sentence says of another field is no format of this one', () => {
  const told = 'Price of the lift. `currency` is an ISO 4217 string.'
  const [price] = only(['`POST /lifts`', '', '| Name | Description |', '| - | - |', `| price | ${told} |`]).body
  expect(price?.format).toBeUndefined()
  const own = only(['`POST /lifts`', '', '| Name | Description |', '| - | - |', `| currency | ${told} |`]).body
  expect(own[0]?.format?.value).toBe('ISO 4217')
})

it('what a rendered page says of its credentials is one header, however many sentences it takes', () => {
  const lines = [
    'List lifts',
    'curl --request GET \\',
    '--url https://api.lifts.test/lifts',
    '{"id": 1}',
    'Authorizations',
    'The key of your house.',
    'Keys are made in the dashboard.',
    'Query Parameters',
    'Least floor that it stops at.',
  ]
  const { parameters } = only(lines, 'lifts.txt')
  expect(parameters.filter((each) => each.in === 'header')).toHaveLength(1)
})

describe('values', () => {
  const described = (description: string): readonly string[] => {
    const html = `<html><body><main><h2>Get Lift</h2><p><code>GET /lift</code></p><h3>Query Parameters</h3><table>
      <tr><th>Name</th><th>Type</th><th>Description</th></tr>
      <tr><td>mode</td><td>String</td><td>${description}</td></tr></table></main></body></html>`
    return valuesOf(only([html], 'lift.html').parameters, 'mode')
  }

  it.each([
    [
      'The mode. Possible case-sensitive values are:<ul><li>fast &mdash; No stops.</li><li>slow (default)</li></ul>Only for staff.',
      ['fast', 'slow'],
    ],
    [
      'The mode. Can be either:<br>* <code>fast</code> to go without stops.<br>* <code>slow</code> to stop.',
      ['fast', 'slow'],
    ],
    [
      'Can be one of <code>fast</code> (no stops, not even for staff) or <code>slow</code> (all stops).',
      ['fast', 'slow'],
    ],
    [
      'It fails unless you use one of these modes: <br> * <code>fast</code><br> * <code>very slow</code>',
      ['fast', 'very slow'],
    ],
  ])('are read from "%s"', (description, want) => {
    expect(described(description)).toEqual(want)
  })

  it.each([
    'The mode, for example <code>fast</code> or <code>slow</code>.',
    'Stops at <ul><li>every floor of the house</li><li>the roof, if open</li></ul>',
  ])('are not read from "%s"', (description) => {
    expect(described(description)).toEqual([])
  })
})

describe('the section of a field that a heading states', () => {
  const page = (...section: readonly string[]): readonly string[] => [
    '## Count boats',
    '',
    '```bash',
    `curl https://api.boats.test/v1/count -d '{"measures": ["hulls"]}'`,
    '```',
    '',
    'The body has these keys:',
    '',
    ...section,
  ]

  it('has its values in a table of names with meanings, whatever types those have', () => {
    const { body } = only(
      page(
        '### measures (required)',
        '',
        'Valid measures are:',
        '',
        '| Measure name | Type | Description |',
        '| --- | --- | --- |',
        '| `hulls` | `int` | Boats in the harbour |',
        '| `tonnage` | `float` | What they weigh together |',
      ),
    )
    expect(names(body)).toBe('measures')
    expect(valuesOf(body, 'measures')).toEqual(['hulls', 'tonnage'])
  })

  it('has fields in a table that is headed as one of fields', () => {
    const { body } = only(
      page(
        '### measures (required)',
        '',
        'What to count.',
        '',
        '| Field | Type | Description |',
        '| --- | --- | --- |',
        '| `hull` | `int` | A hull |',
        '| `mast` | `int` | A mast |',
      ),
    )
    expect(valuesOf(body, 'measures')).toEqual([])
    expect(body.map(({ name }) => name?.value)).toContain('hull')
  })

  it('holds the fields of headings within it and of those that begin with its name', () => {
    const { body } = only(
      page(
        '### measures (required)',
        '',
        'What to count.',
        '',
        '#### rounding (optional)',
        '',
        'How to round.',
        '',
        '### include (optional)',
        '',
        'What else to answer with.',
        '',
        '#### include.total {#include.total}',
        '',
        'Default: `false`',
      ),
    )
    expect(names(body)).toBe('measures{rounding} include{total}')
    expect(body[1]?.fields[0]?.default?.value).toBe(false)
  })

  it('has code and names that are about the field, not about the call', () => {
    const { body, responses, filters, statuses } = only(
      page(
        '### order (optional)',
        '',
        'How to sort.',
        '',
        'For example:',
        '',
        '```json',
        '[["hulls", "desc"]]',
        '```',
        '',
        'It can be:',
        '',
        '* A list of pairs',
        '* `404` harbours with the `name` property',
        '',
        'You can sort and filter by both `city` and `region`.',
      ),
    )
    expect(body[0]?.example?.value).toEqual([['hulls', 'desc']])
    expect({ responses, filters, statuses }).toEqual({ responses: [], filters: [], statuses: [] })
  })

  it('can show a whole body that a sentence or a key calls so', () => {
    const { responses } = only(
      page(
        '### order (optional)',
        '',
        'How to sort.',
        '',
        '#### Sorted boats',
        '',
        'The answer looks like this:',
        '',
        '```json',
        '{ "boats": 2 }',
        '```',
      ),
    )
    expect(names(responses[0]?.fields ?? [])).toBe('boats')
  })
})

describe('a component', () => {
  const route = (...parts: readonly string[]): readonly string[] => [
    '# Move a boat',
    '',
    '<Endpoint method="PUT" path="/boats/{boat_id}" />',
    '',
    ...parts,
  ]

  const berth = '<ParamField path="berth" type="string">Where to.</ParamField>'

  it('puts a field in the path, where the page has a call', () => {
    const { parameters } = only(route(berth), 'boats.mdx')
    expect(parameters.map(({ name, in: place }) => `${name?.value} ${place}`)).toContain('berth path')
  })

  it('puts no field in the path of a page without a call', () => {
    const { parameters } = only(['# Move a boat', '', berth], 'boats.mdx')
    expect(parameters.filter(({ in: place }) => place === 'path')).toEqual([])
  })

  const states = [
    '<ResponseField name="afloat">On water.</ResponseField>',
    '',
    '<ResponseField name="ashore">On land.</ResponseField>',
  ]

  it('that has a name and a meaning below a heading to which a field links is a value of the field', () => {
    const { body, responses } = only(
      route(
        '<ParamField body="state" type="string">The [state](#state) to set.</ParamField>',
        '',
        '## State',
        '',
        'A boat goes through these:',
        '',
        ...states,
      ),
      'boats.mdx',
    )
    expect(valuesOf(body, 'state')).toEqual(['afloat', 'ashore'])
    expect(responses).toEqual([])
  })

  it('that has a name and a meaning is a field where nothing links to its heading', () => {
    const { responses } = only(route('## Response', '', ...states), 'boats.mdx')
    expect(names(responses[0]?.fields ?? [])).toBe('afloat ashore')
  })
})

describe('a page that names no call', () => {
  it('has no answer in an example that nothing calls one', () => {
    const { responses, parameters } = only(
      [
        '# Boats',
        '',
        'A boat can be a part:',
        '',
        '```json',
        '{ "type": "boat" }',
        '```',
        '',
        '<ParamField path="type" type="string" required>What it is.</ParamField>',
      ],
      'boats.mdx',
    )
    expect(responses).toEqual([])
    expect(parameters.map(({ name, in: place }) => `${name?.value} ${place}`)).toEqual(['type undefined'])
  })
})

describe('a list of calls', () => {
  it('has a call in each item, with what the item states of it', () => {
    const operations = read([
      '# Boats',
      '',
      '## Get boats',
      '',
      '* `GET /harbours/2/boats` returns the boats of the harbour.',
      '* `GET /harbours/2/berths/3/boats` returns those of the berth. An empty one answers with `404 Not Found`.',
      '',
      '### Example',
      '',
      '```bash',
      'curl https://api.boats.test/$FLEET/harbours/2/boats',
      '```',
      '',
      '## Old addresses',
      '',
      'These still work.',
      '',
      '* `GET /ports/1/harbours/2/boats` → [Get boats](#get-boats)',
      '* `DELETE /v0/boats/2` → [Sink a boat](#sink)',
    ])
    expect(operations.map(({ method, path }) => `${method?.value} ${path?.value}`)).toEqual([
      'GET /{FLEET}/harbours/{id}/boats',
      'GET /harbours/{harbour_id}/berths/{berth_id}/boats',
      'GET /ports/{port_id}/harbours/{harbour_id}/boats',
      'DELETE /v0/boats/{id}',
    ])
    expect(operations.map(({ statuses }) => statuses.map(({ value }) => value))).toEqual([[], [404], [], []])
    expect(operations[3]?.summary?.value).toBe('Sink a boat')
  })
})
