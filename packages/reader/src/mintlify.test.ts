import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPage } from './read-page.ts'
import { brief } from './testing/brief.ts'

const read = (id: string) =>
  readPage({ id, text: readFileSync(join(import.meta.dirname, 'testing/mintlify', id), 'utf8') })
const mdx = (text: string) => readPage({ id: 'page.mdx', text })

describe('MDX', () => {
  it('reads an endpoint with headers, a nested body, answers by tab and titled examples', () => {
    const facts = read('parcel.mdx')
    expect(facts.dialect).toBe('mintlify-mdx')
    expect(facts.page.title).toBe('Create a parcel')
    expect(facts.links.map(({ value }) => value)).toEqual([
      'https://docs.boxwise.example/llms.txt',
      'https://docs.boxwise.example/limits',
    ])
    expect(brief(facts)).toBe(`server https://api.boxwise.example
auth Authorization: Bearer
POST /v2/depots/{depot_id}/parcels "Create a parcel" 1-107
  18 header Idempotency-Key string<uuid> format=uuid
  24 path depot_id string required example="dep_123"
  30 body weight number required minimum=0.1 maximum=31.5
  34 body service enum<string> standard|express|same day default="standard"
  42 body insured boolean default=false
  44 body to object required
    46 name string required maxLength=35
    47 phone string | null nullable format=E.164
    50 lines string[] maxItems=3
  56 body legacy_code string deprecated
  curl 87-89 https://api.boxwise.example/v2/depots/dep_123/parcels
  js 93-93
  -> 201
    64 id string required
    67 state string required booked|lost
    73 events object[]
      75 at string required format=ISO 8601
      76 note string nullable
    example 99-99
  -> 404
    81 message string required nullable
    example 103-105 error 105:1
  statuses 409 429`)
  })

  it('reads several endpoints of one page, their calls on lines of their own, and tables of parameters', () => {
    expect(brief(read('crews.mdx'))).toBe(`server https://api.crewboard.example
GET /crews "List crews" 5-16
  13 query limit integer optional default=20 maximum=200
  14 query role string optional pilot|cabin
  -> response
    16 crews array required
GET /crews/{crew_id} "Get a crew" 20-32
  24 path crew_id integer required
  -> response
    26 crew object required
    example 32-32`)
  })

  it('marks a value exactly where it stands', () => {
    const [operation] = mdx(
      '<ParamField query="kind" type="string">\n  **Either** `a b` or `c`.\n</ParamField>',
    ).operations
    expect(operation?.parameters[0]).toMatchObject({
      name: { value: 'kind', line: 1, column: 20 },
      type: { text: 'string', line: 1, column: 32 },
      enum: [
        { value: 'a b', line: 2, column: 15 },
        { value: 'c', line: 2, column: 24 },
      ],
    })
  })

  it.each([
    { given: 'a field without a name', text: '<ResponseField type="string" />', want: 'lost-name' },
    { given: 'a parameter without a place', text: '<ParamField name="a" type="string" />', want: 'unplaced-field' },
    { given: 'a type that is no type', text: '<ResponseField name="a" type="see below" />', want: 'unknown-type' },
  ])('keeps $given, and says so', ({ text, want }) => {
    const { gaps, operations } = mdx(text)
    expect(gaps).toEqual([{ kind: want, quote: expect.any(String), line: 1, column: expect.any(Number) }])
    expect(operations).toHaveLength(1)
  })

  it.each([
    { given: 'cut off within a tag', text: '# A\n\n<ParamField query="a" ty', place: 'page.mdx:3:1: nothing closes' },
    { given: 'cut off within a component', text: '# A\n\n<ResponseField name="a">\n  Text', place: 'page.mdx:3:1' },
  ])('refuses a page $given, naming line and column', ({ text, place }) => {
    expect(() => mdx(text)).toThrow(place)
    expect(() => mdx(text)).toThrow('next: ')
  })
})

describe('MDX that does not parse', () => {
  it.each([
    { given: 'a brace that never closes', text: '{oops', want: [] },
    { given: 'a tag closed twice', text: '</ParamField>', want: ['gap broken-markup 3'] },
    {
      given: 'a program where a value belongs',
      text: '<ParamField query="b" c={1 +} />\nx',
      want: ['gap broken-markup 3'],
    },
  ])('with $given loses nothing else', ({ text, want }) => {
    const [call, ...facts] = brief(mdx(`<ParamField query="a" type="string" />\n\n${text}\n`)).split('\n')
    expect(call).toContain('? ? ""')
    expect(facts).toEqual(['  1 query a string', ...want])
  })
})

describe('rendered text', () => {
  it('reads labels that run together, statuses by tab and names with dots', () => {
    const facts = read('orders.txt')
    expect(facts.dialect).toBe('mintlify-rendered')
    expect(brief(facts)).toBe(`server https://api.stallkeep.example
auth X-Api-Key: ApiKey
GET /v2/shops/{shop_id}/orders "List orders" 1-83
  31 header X-Api-Key string required
  36 path shop_id string<uuid> required format=uuid
  42 query limit integer default=20 minimum=1 maximum=100
  46 query state enum<string> open|paid|sent
  50 query placed.after string<date-time> optional format=ISO 8601
  curl 17-19 https://api.stallkeep.example/v2/shops/{shop_id}/orders
  -> 200
    59 orders object[] required
      64 id integer required
      68 total number
    72 next string | null nullable
    example 22-25
  -> 404
    77 error string required
    example 26-28
  statuses 200 404`)
  })

  it('reads fields whose names are lost, and tells the values of a list from them', () => {
    expect(brief(read('letters.txt'))).toBe(`server https://post.inkwell.example
auth Authorization: Bearer
POST /v1/letters "Send a letter" 1-29
  15 body ? -
  16 body ? - WHITE|CREAM|GREY
  20 body ? - default=1 maximum=50
  curl 3-9 https://post.inkwell.example/v1/letters
  -> response
    22 ? -
    23 ? -
    26 ? Object
    27 ? - optional
    example 10-13
  statuses 402
gap lost-name 15
gap lost-name 16
gap lost-name 20
gap lost-name 22
gap lost-name 23
gap lost-value 24
gap lost-value 25
gap lost-name 26
gap lost-name 27`)
  })

  it('reads fields of which only the type is left', () => {
    expect(brief(read('pens.txt'))).toBe(`GET /pens "List pens" 1-15
  6 query ? integer required
  9 query ? string default="blue"
  -> response
    12 pens array required
gap lost-name 6
gap lost-name 9`)
  })

  it('puts an example that is printed twice into one, and says where it stops being JSON', () => {
    const example = '{\n"ids": [1, 2,\nand so on\n]\n}\n'
    const call = 'curl --request GET \\\n--url https://a.example/x\n'
    const facts = readPage({ id: 'x.txt', text: `List x\n${call}${example}Response\nids\narray\nThe ids.\n${example}` })
    expect(facts.operations[0]?.responses[0]?.examples).toEqual([
      {
        lines: [4, 8],
        repeats: [[13, 17]],
        error: { message: 'expected a value, found "and so on"', line: 6, column: 1 },
        text: ['{', '"ids": [1, 2,', 'and so on', ']', '}'],
      },
    ])
  })
})
