import type { DraftField, PageDraft } from './draft.ts'

/** An invented API. Its pages are complete and correct. */
interface Words {
  readonly thing: string
  readonly things: string
  readonly group: string
  readonly host: string
  readonly values: readonly [string, string, string, string]
  /** Joins words to a name. */
  readonly name: (words: string) => string
  readonly ids: readonly [string, string]
}

const snake = (words: string): string => words.replaceAll(' ', '_')
const camel = (words: string): string => words.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase())

const apis: readonly Words[] = [
  {
    thing: 'parcel',
    things: 'parcels',
    group: 'depot',
    host: 'api.boxwise.example',
    values: ['Booked', 'Packed', 'On the way', 'Delivered'],
    name: snake,
    ids: ['2b1f6c0e-8a34-4d0b-9c57-1f5e2a7b9d10', '7c9d2e41-5b68-4f3a-8e12-6a0c4d9b3f27'],
  },
  {
    thing: 'invoice',
    things: 'invoices',
    group: 'company',
    host: 'api.ledgerleaf.example',
    values: ['DRAFT', 'OPEN_FOR_PAYMENT', 'PAID', 'WRITTEN_OFF'],
    name: camel,
    ids: ['9d4e8f12-3c7a-4b56-a1d8-0e2f6b9c5a34', '4a6b8c0d-1e2f-4a3b-b5c6-7d8e9f0a1b2c'],
  },
  {
    thing: 'booking',
    things: 'bookings',
    group: 'hotel',
    host: 'rest.bedfinder.example',
    values: ['requested', 'confirmed', 'checked_in', 'departed'],
    name: snake,
    ids: ['c3d5e7f9-0a1b-4c2d-9e3f-5a6b7c8d9e0f', '6f5e4d3c-2b1a-4098-8776-655443322110'],
  },
  {
    thing: 'ticket',
    things: 'tickets',
    group: 'stage',
    host: 'api.curtaincall.example',
    values: ['held', 'sold', 'scanned', 'refunded'],
    name: camel,
    ids: ['0f1e2d3c-4b5a-4697-a887-96a5b4c3d2e1', 'b7c6d5e4-f3a2-4190-8b8a-7c6d5e4f3a2b'],
  },
]

/** Complete and correct pages. Each call returns new ones that can be changed. */
export const cleanDrafts = (): readonly { readonly api: string; readonly draft: PageDraft }[] =>
  apis.map((words) => ({ api: words.things, draft: draftOf(words) }))

const draftOf = (words: Words): PageDraft => {
  const { thing, things, group, host, name, values } = words
  const groupId = name(`${group} id`)
  const path = `/v2/${group}s/{${groupId}}/${things}`
  return {
    sentences: {
      token: `Create an API key in the settings and send it with every call.`,
      limit: `The rate limit is 100 requests per minute.`,
      order: `The ${things} are sorted by the time of their creation, the newest first, then by id.`,
    },
    operation: {
      title: `List ${things}`,
      method: 'GET',
      path,
      sample: {
        url: `https://${host}/v2/${group}s/${group}-12/${things}`,
        query: [[name('per page'), '20']],
        headers: [['Authorization', 'Bearer <token>']],
      },
      pathHeading: 'Path parameters',
      queryHeading: 'Query parameters',
      parameters: parametersOf(words),
      fields: fieldsOf(words),
      status: 200,
      successLabel: 'Success',
      example: {
        [things]: [
          item(words, { id: words.ids[0], value: values[0], weight: 3, at: '2024-03-05T09:30:00Z', closed: null }),
          item(words, {
            id: words.ids[1],
            value: values[1],
            weight: 12,
            at: '2024-03-04T16:05:10Z',
            closed: '2024-03-06T08:00:00Z',
          }),
        ],
        total: 2,
      },
      errors: [
        { status: 401, label: 'Error', body: { message: 'The API key is missing.' } },
        { status: 404, label: 'Error', body: { message: `There is no such ${group}.` } },
        { status: 422, label: 'Error', body: { message: `${thing}: the page is too long.` } },
        { status: 429, label: 'Error', body: { message: 'Slow down.' } },
      ],
    },
  }
}

const parametersOf = ({ things, group, name, values }: Words): DraftField[] => [
  {
    name: name(`${group} id`),
    place: 'path',
    type: 'string',
    required: true,
    about: `Which ${group}.`,
  },
  {
    name: 'page',
    place: 'query',
    type: 'integer',
    required: false,
    about: 'Number of the page.',
    minimum: 1,
    default: 1,
  },
  {
    name: name('per page'),
    place: 'query',
    type: 'integer',
    required: false,
    about: `How many ${things} a page has.`,
    minimum: 1,
    maximum: 100,
    default: 20,
  },
  {
    name: 'state',
    place: 'query',
    type: 'string',
    required: false,
    about: `Only ${things} in this state.`,
    values: ['any', ...values],
    default: 'any',
  },
]

const fieldsOf = ({ thing, things, name, values }: Words): DraftField[] => [
  {
    name: things,
    type: 'object[]',
    required: true,
    about: `The ${things} of this page.`,
    fields: [
      { name: 'id', type: 'string', required: true, about: `The ${thing}.`, format: 'UUID' },
      { name: 'status', type: 'string', required: true, about: 'Where it stands.', values: [...values] },
      { name: 'weight', type: 'integer', required: true, about: 'How much it counts.' },
      {
        name: name('created at'),
        type: 'string',
        required: true,
        about: 'When it came in.',
        format: 'RFC 3339',
      },
      {
        name: name('closed at'),
        type: 'string | null',
        required: true,
        nullable: true,
        about: 'When it was done.',
        format: 'RFC 3339',
      },
      {
        name: 'owner',
        type: 'object',
        required: true,
        about: 'Who it belongs to.',
        fields: [
          { name: 'name', type: 'string', required: true, about: 'The name of the owner.' },
          { name: 'city', type: 'string', required: true, about: 'Where the owner lives.' },
        ],
      },
    ],
  },
  { name: 'total', type: 'integer', required: true, about: `How many ${things} there are on all pages.` },
]

const item = (
  { name }: Words,
  { id, value, weight, at, closed }: { id: string; value: string; weight: number; at: string; closed: string | null },
): Record<string, unknown> => ({
  id,
  status: value,
  weight,
  [name('created at')]: at,
  [name('closed at')]: closed,
  owner: weight > 5 ? { name: 'Grace Hill', city: 'Leeds' } : { name: 'Omar Diaz', city: 'Porto' },
})
