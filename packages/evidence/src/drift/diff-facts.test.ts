import {
  factsIn,
  factsOf,
  type InventedPage,
  inventedPages,
  mutationsOf,
  textOf,
  vendorFolders,
} from '@sendspec/testing'
import { describe, expect, it } from 'vitest'
import { diffFacts } from './diff-facts.ts'
import type { Change } from './statement.ts'

interface Edit {
  readonly page: InventedPage
  readonly from: string
  readonly to: string
  /** `kind aspect`, and ` !` where it breaks clients. */
  readonly want: readonly string[]
}

const edits: Readonly<Record<string, Edit>> = {
  'a value is added to the list of a response': {
    page: 'list-parcels.mdx',
    from: '      Possible values are `booked`, `in_transit`, `delivered`.',
    to: '      Possible values are `booked`, `in_transit`, `delivered`, `lost`.',
    want: ['added value'],
  },
  'a value is taken off the list of a parameter': {
    page: 'list-parcels.mdx',
    from: '  Only parcels in this state. Possible values are `booked`, `in_transit`, `delivered`.',
    to: '  Only parcels in this state. Possible values are `booked`, `delivered`.',
    want: ['removed value !'],
  },
  'a parameter becomes required': {
    page: 'list-parcels.mdx',
    from: '<ParamField query="status" type="string">',
    to: '<ParamField query="status" type="string" required>',
    want: ['added required !'],
  },
  'a parameter is no longer required': {
    page: 'list-parcels.mdx',
    from: '<ParamField header="X-Account" type="string" required>',
    to: '<ParamField header="X-Account" type="string">',
    want: ['removed required'],
  },
  'a parameter moves to another place': {
    page: 'list-parcels.mdx',
    from: '<ParamField header="X-Account"',
    to: '<ParamField query="X-Account"',
    want: ['changed place !'],
  },
  'a field of a response is no longer required': {
    page: 'list-parcels.mdx',
    from: '<ResponseField name="weight_grams" type="integer" required>',
    to: '<ResponseField name="weight_grams" type="integer">',
    want: ['removed required !'],
  },
  'a default changes': {
    page: 'list-parcels.mdx',
    from: 'default="20"',
    to: 'default="25"',
    want: ['changed default !'],
  },
  'a maximum falls': { page: 'list-parcels.mdx', from: 'max is 50', to: 'max is 40', want: ['changed maximum !'] },
  'a maximum rises': { page: 'list-parcels.mdx', from: 'max is 50', to: 'max is 60', want: ['changed maximum'] },
  'the type of a field changes': {
    page: 'list-parcels.mdx',
    from: '<ResponseField name="weight_grams" type="integer"',
    to: '<ResponseField name="weight_grams" type="string"',
    want: ['changed type !'],
  },
  'a format is no longer stated': {
    page: 'list-parcels.mdx',
    from: 'When it arrived, in `ISO 8601` format.',
    to: 'When it arrived.',
    want: ['removed format !'],
  },
  'a field is renamed': {
    page: 'list-parcels.mdx',
    from: '<ResponseField name="weight_grams"',
    to: '<ResponseField name="weight"',
    want: ['removed field !', 'added field'],
  },
  'an optional parameter is added': {
    page: 'list-parcels.mdx',
    from: '## Response',
    to: '<ParamField query="cursor" type="string">\n  Where to begin.\n</ParamField>\n\n## Response',
    want: ['added field'],
  },
  'a required parameter is added': {
    page: 'list-parcels.mdx',
    from: '## Response',
    to: '<ParamField query="depot" type="string" required>\n  Whose.\n</ParamField>\n\n## Response',
    want: ['added field !'],
  },
  'the method changes': {
    page: 'bookings.md',
    from: '`POST /bookings`',
    to: '`PUT /bookings`',
    want: ['changed method !'],
  },
  'the path changes': {
    page: 'bookings.md',
    from: '`GET /bookings/:booking_id`',
    to: '`GET /reservations/:booking_id`',
    want: ['changed path !'],
  },
  'the host changes': {
    page: 'bookings.md',
    from: 'https://api.roomly.test',
    to: 'https://eu.roomly.test',
    want: ['changed server !'],
  },
  'the authentication changes': {
    page: 'bookings.md',
    from: 'Authorization: Bearer <key>',
    to: 'Authorization: Basic <key>',
    want: ['changed auth !'],
  },
  'a type that the page declares changes': {
    page: 'bookings.md',
    from: '  room: string\n',
    to: '  room: number\n',
    want: ['changed type !'],
  },
  'a field can be null now': {
    page: 'bookings.md',
    from: '  room: string\n',
    to: '  room: string | null\n',
    want: ['changed type !'],
  },
  'a value of a declared type is added': {
    page: 'bookings.md',
    from: "'confirmed' | 'cancelled'",
    to: "'confirmed' | 'waiting' | 'cancelled'",
    want: ['changed type'],
  },
  'a status changes': {
    page: 'bookings.md',
    from: '#### 201',
    to: '#### 202',
    want: ['removed response !', 'added response'],
  },
  'an example changes': {
    page: 'bookings.md',
    from: '"id": "b_1"',
    to: '"id": "b_2"',
    want: ['changed example'],
  },
  'an operation is gone': {
    page: 'notes.txt',
    from: textOf('notes.txt').slice(textOf('notes.txt').indexOf('Delete a note')),
    to: '',
    want: ['removed operation !'],
  },
  'a status in a sentence changes': {
    page: 'notes.txt',
    from: 'with a 204 status',
    to: 'with a 202 status',
    want: ['removed status !', 'added status'],
  },
  'a field of an example is gone': {
    page: 'notes.txt',
    from: '      "words": 12,\n',
    to: '',
    want: ['removed field !', 'changed example'],
  },
}

const told = ({ kind, aspect, breaks }: Change): string => `${kind} ${aspect}${breaks ? ' !' : ''}`

describe('an edit of a page is told as what it changes, and whether it breaks clients', () => {
  it.each(Object.entries(edits))('%s', (_, { page, from, to, want }) => {
    const text = textOf(page)
    expect(text).toContain(from)
    const changes = diffFacts(factsOf(page), factsOf(page, text.replace(from, to)))
    expect(changes.map(told)).toEqual(expect.arrayContaining([...want]))
    expect(changes.filter(({ breaks }) => breaks).length).toBe(want.filter((each) => each.endsWith('!')).length)
  })
})

it('a field that a page listed twice and lists once is no break', () => {
  const once = '<ResponseField name="weight_grams" type="integer" required>\n  Its weight.\n</ResponseField>\n'
  const text = textOf('list-parcels.mdx').replace(/(?=<ResponseField name="weight_grams")/, once)
  const changes = diffFacts(factsOf('list-parcels.mdx', text), factsOf('list-parcels.mdx'))
  expect(changes.map(told).filter((each) => each.startsWith('removed field'))).toEqual(['removed field'])
})

it('a permission more can be another that does; the first one refuses tokens without it', () => {
  const withScopes = (scopes: string) =>
    factsOf('bookings.md', textOf('bookings.md').replace('`POST /bookings`', `\`POST /bookings\`\n\n${scopes}`))
  const [none, one, two] = [withScopes(''), withScopes('Scopes: `a.read`'), withScopes('Scopes: `a.read` or `a.write`')]
  expect(diffFacts(none, one).map(told)).toEqual(['added permission !'])
  expect(diffFacts(one, two).map(told)).toEqual(['added permission'])
})

it.each(inventedPages)('lines that move are no drift: %s', (page) => {
  expect(diffFacts(factsOf(page), factsOf(page, textOf(page).replaceAll('\n\n', '\n\n\n')))).toEqual([])
})

describe('whatever is taken away or said otherwise in the facts of a page is drift', () => {
  const pages = vendorFolders.flatMap(([, folder]) => factsIn(folder))
  it.each(pages.map((facts) => [facts.page.id, facts] as const))('%s', (_, facts) => {
    expect(diffFacts(facts, facts)).toEqual([])
    const mutations = mutationsOf(facts)
    const missed = mutations.filter((mutation) => diffFacts(facts, mutation.facts).length === 0)
    expect(mutations.length).toBeGreaterThan(50)
    expect(missed.map(({ kind, pointer }) => `${kind} ${pointer}`)).toEqual([])
  })
})
