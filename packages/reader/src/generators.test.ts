import type { FieldFacts, OperationFacts } from '@sendspec/facts'
import { describe, expect, it } from 'vitest'
import { readPage } from './read-page.ts'

const read = (lines: readonly string[], id = 'page.md') => readPage({ id, text: lines.join('\n') })

/** `name: type!` for a required field, `?` for an optional one, its default, its values and its fields. */
const shown = ({ name, type, required, default: fallback, enum: values, fields }: FieldFacts): string =>
  [
    `${name?.value}${type ? `: ${type.text}` : ''}${required ? (required.value ? '!' : '?') : ''}`,
    ...(fallback ? [`= ${fallback.value}`] : []),
    ...(values ? [values.map(({ value }) => value).join('|')] : []),
    ...(fields.length > 0 ? [`{ ${fields.map(shown).join(', ')} }`] : []),
  ].join(' ')

const callOf = ({ method, path }: OperationFacts): string => `${method?.value} ${path?.value}`

describe('a list of definitions', () => {
  const lines = (...parts: readonly string[]): readonly string[] => [
    '## Add a boat',
    '',
    '```http',
    'PUT /boats/:id HTTP/1.1',
    '```',
    '',
    ...parts,
  ]

  it('has a field in each term, with the flags that code of a template is named after', () => {
    const [operation] = read(
      lines(
        '##### Path parameters',
        '',
        ':id',
        ': {{<required>}} String. The boat.',
        '',
        '##### Form data parameters',
        '',
        'name',
        ': {{<required>}} String. Its name.',
        '',
        'built',
        ': String (date), when it was built.',
        '',
        'tags[]',
        ': Array of String. Any of `fast`, `old`.',
        '',
        'mode',
        ': String. Specify `row`, `sail` or `steam`. Defaults to `row`.',
      ),
    ).operations
    expect(operation?.parameters.map(shown)).toEqual(['id: String!'])
    expect(operation?.body.map(shown)).toEqual([
      'name: String!',
      'built: String (date)',
      'tags: Array of String',
      'mode: String = row row|sail|steam',
    ])
  })

  it('has codes of errors that are no fields', () => {
    const [operation] = read(
      lines('##### 422: Unprocessable', '', 'ERR_SUNK', ': When it is gone.', '', 'ERR_TAKEN', ': When it is taken.'),
    ).operations
    expect(operation?.responses.flatMap(({ fields }) => fields)).toEqual([])
  })

  it('states how calls prove who makes them', () => {
    const { auth } = read(lines('##### Headers', '', 'Authorization', ': Provide this header with `Bearer <token>`.'))
    expect(auth).toMatchObject([{ scheme: 'Bearer', header: 'Authorization' }])
  })
})

it('rows of a table without a head are fields', () => {
  const [operation] = read([
    '## Get a token',
    '',
    '`POST /tokens`',
    '',
    'The following values should be passed as POST parameters:',
    '',
    '`grant`  | **Required**. The grant.',
    '`secret` | The secret of the client.',
  ]).operations
  expect(operation?.body.map(shown)).toEqual(['grant!', 'secret'])
})

it('a row that lacks its name is on the whole body', () => {
  const [operation] = read([
    '## Name the docks',
    '',
    '`PUT /docks`',
    '',
    '### Input',
    '',
    'Name | Type | Description',
    '-----|------|------------',
    ' | `array` | **Required** The names.',
  ]).operations
  expect(operation?.bodyType?.is.kind).toBe('array')
  expect(operation?.body).toEqual([])
})

it('filters that a table describes are parameters of the query', () => {
  const [operation] = read([
    '## List boats',
    '',
    '`GET /boats`',
    '',
    '### Filters',
    '',
    'Name | Description',
    '-----|------------',
    '`:state` | Filter by state. Valid values: `new`, `old`.',
  ]).operations
  expect(operation?.parameters.map(shown)).toEqual(['state new|old'])
})

it('after a call that an answer shows, the text is on the answer again', () => {
  const [operation] = read([
    '## Change a boat',
    '',
    '`PUT /boats/{id}`',
    '',
    '#### Response',
    '',
    '##### 200: OK',
    '',
    'Sample call:',
    '',
    '```',
    'PUT /boats/25?name=b',
    '```',
    '',
    'This renames the boat.',
    '',
    '```json',
    '{ "id": 25 }',
    '```',
  ]).operations
  expect(operation?.requestExamples).toEqual([])
  expect(operation?.responses.map(({ status, examples }) => [status?.value, examples.length])).toEqual([[200, 1]])
})

describe('a call', () => {
  it.each<readonly [where: string, lines: readonly string[], want: readonly string[]]>([
    [
      'in two lines with labels',
      ['### List dogs', '', '**Method:** `GET`', '', '**URL:** `{{base}}/dogs?limit=10`', '', 'Lists dogs.'],
      ['GET /dogs List dogs'],
    ],
    [
      'in a heading that is a path, with a heading below it for each method',
      ['### /dogs', '', '#### GET', '##### Summary', 'List dogs', '', '#### POST', '##### Summary', 'Add a dog'],
      ['GET /dogs List dogs', 'POST /dogs Add a dog'],
    ],
    [
      'in a table that names the sections of its rows',
      [
        '# Dogs',
        '',
        '| Method | Request | Description |',
        '| - | - | - |',
        '| [**addDog**](Dogs.md#addDog) | **POST** /dogs | Adds a dog |',
        '| [**showDog**](Dogs.md#showDog) | **GET** /dogs/{id} | Shows a dog |',
        '',
        '## **addDog**',
        '',
        'Adds a dog.',
        '',
        '## **showDog**',
        '',
        'Shows a dog.',
      ],
      ['POST /dogs Adds a dog', 'GET /dogs/{id} Shows a dog'],
    ],
    [
      'in a line of HTML',
      [
        '# List dogs',
        '',
        '<div class="call"><span class="get">GET</span> https://api.dogs.test/dogs</div>',
        '',
        'All.',
      ],
      ['GET /dogs List dogs'],
    ],
    [
      'below a message that shows it with a base path',
      [
        '## List dogs',
        '',
        '```http',
        'GET https://api.dogs.test/v1/dogs HTTP/1.1',
        'Host: api.dogs.test',
        '```',
        '',
        '`GET /dogs`',
      ],
      ['GET /dogs List dogs'],
    ],
  ])('%s is read', (_, lines, want) => {
    const { operations } = read(lines)
    expect(operations.map((each) => `${callOf(each)} ${each.summary?.value}`)).toEqual(want)
  })

  it('whose method is set in capitals by its style alone is read from HTML', () => {
    const html =
      '<html><body><main><h1>Dogs</h1><h4><span class="badge">get</span> <span>/dogs</span></h4><p>Lists dogs.</p></main></body></html>'
    expect(read([html], 'dogs.html').operations.map(callOf)).toEqual(['GET /dogs'])
  })
})

it('the page that a generator writes from an OpenAPI document is read', () => {
  const { operations, types } = read([
    '<h1 id="dogs">Dogs</h1>',
    '',
    '## addDog',
    '',
    '`POST /dogs`',
    '',
    '> Body parameter',
    '',
    '```json',
    '{ "id": 0 }',
    '```',
    '',
    '<h3 id="add-dog-parameters">Parameters</h3>',
    '',
    '|Name|In|Type|Required|Description|',
    '|---|---|---|---|---|',
    '|size|query|string|true|none|',
    '|body|body|[Dog](#schema-dog)|true|none|',
    '|» id|body|integer(int64)|true|Id of the dog|',
    '',
    '#### Enumerated Values',
    '',
    '|Parameter|Value|',
    '|---|---|',
    '|size|small|',
    '|size|large|',
    '',
    '<h3 id="add-dog-responses">Responses</h3>',
    '',
    '|Status|Meaning|Description|Schema|',
    '|---|---|---|---|',
    '|201|Created|Made|[Dog](#schema-dog)|',
    '|404|Not Found|none|None|',
    '',
    '# Schemas',
    '',
    '<h2 id="tocS_Dog">Dog</h2>',
    '<!-- backwards compatibility -->',
    '<a id="schema-dog"></a>',
    '',
    '### Properties',
    '',
    '|Name|Type|Required|Restrictions|Description|',
    '|---|---|---|---|---|',
    '|id|integer(int64)|true|none|Id of the dog|',
  ])
  expect(operations.map(callOf)).toEqual(['POST /dogs'])
  const [operation] = operations
  expect(operation?.parameters.map(shown)).toEqual(['size: string! small|large'])
  expect(operation?.bodyType?.text).toBe('Dog')
  expect(operation?.body.map(shown)).toEqual(['id: integer(int64)!'])
  expect(operation?.responses.map(({ status, type }) => [status?.value, type?.text])).toEqual([[201, 'Dog']])
  expect(operation?.statuses.map(({ value }) => value)).toEqual([404])
  expect(types.map(({ name }) => name)).toEqual(['Dog'])
})

it('a line of name, type and words behind a dash is a field', () => {
  const [operation] = read([
    '# List dogs',
    '',
    '`GET /dogs`',
    '',
    '## Query Params',
    '',
    '**limit** `integer` — How many. Defaults to 20.',
    '',
    '**size** `string` _required_ — Enum: `small`, `large`',
  ]).operations
  expect(operation?.parameters.map(shown)).toEqual(['limit: integer = 20', 'size: string! small|large'])
})

it('a column that is called by its part has names where another one says what is required', () => {
  const [operation] = read([
    '## Add a dog',
    '',
    '`POST /dogs`',
    '',
    '| Request Body | Mandatory | Description |',
    '| - | - | - |',
    '| Name | Yes | Its name |',
    '| Age | No | In years |',
  ]).operations
  expect(operation?.body.map(shown)).toEqual(['Name!', 'Age?'])
})

it('a message below a heading of permissions lists no permissions', () => {
  const [operation] = read([
    '## Ask for a permit',
    '',
    '`POST /permits`',
    '',
    '### Permissions',
    '',
    '```json',
    '{ "name": "stay" }',
    '```',
  ]).operations
  expect(operation?.permissions).toEqual([])
})
