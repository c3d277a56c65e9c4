import type { PageDraft } from '../draft.ts'
import { addField, described, fieldOf, firstItem, itemsOf, listOf, nameIn, type Seed } from '../seed.ts'

const gid = (text: string): string => Buffer.from(text).toString('base64url')

const each = (draft: PageDraft, key: string, value: unknown): void => {
  for (const item of itemsOf(draft)) item[key] = value
}

/** Examples that contradict themselves. */
export const valueSeeds: readonly Seed[] = [
  {
    detector: 'item-count',
    what: 'a total below the items shown',
    put: (draft) => {
      Object.assign(draft.operation.example ?? {}, { total: 1 })
    },
  },
  {
    detector: 'item-count',
    what: 'two items on a first page of twenty',
    dialects: described,
    put: (draft) => {
      Object.assign(draft.operation.example ?? {}, { page: 1, [nameIn(draft, 'per page')]: 20, total: 800 })
      draft.operation.fields.push(
        { name: 'page', type: 'integer', required: true, about: 'Number of this page.' },
        { name: nameIn(draft, 'per page'), type: 'integer', required: true, about: 'Size of a page.' },
      )
    },
  },
  {
    detector: 'timestamp-order',
    what: 'created after it was updated',
    put: (draft) =>
      addField(draft, 'updated at', ['2023-01-01T00:00:00Z', '2023-01-02T00:00:00Z'], { format: 'RFC 3339' }),
  },
  {
    detector: 'identical-times',
    what: 'two items with the same times',
    put: (draft) => {
      each(draft, nameIn(draft, 'created at'), '2024-03-05T09:30:00Z')
      each(draft, nameIn(draft, 'closed at'), '2024-03-06T09:30:00Z')
    },
  },
  {
    detector: 'history-gap',
    what: 'a history that begins a day late',
    put: (draft) => {
      const created = itemsOf(draft).map((item) => String(item[nameIn(draft, 'created at')]))
      const moments = [created[0], '2024-03-05T18:00:00Z']
      addField(
        draft,
        'changes',
        moments.map((at) => [{ at }]),
        {
          type: 'object[]',
          fields: [{ name: 'at', type: 'string', required: true, about: 'When.', format: 'RFC 3339' }],
        },
      )
    },
  },
  {
    detector: 'mixed-offsets',
    what: 'two offsets in one body',
    put: (draft) => {
      firstItem(draft)[nameIn(draft, 'created at')] = '2024-03-05T09:30:00-07:00'
    },
  },
  {
    detector: 'shared-identifier',
    what: 'two items with the same id',
    put: (draft) => {
      each(draft, 'id', itemsOf(draft)[0]?.id)
    },
  },
  {
    detector: 'similar-identifiers',
    what: 'ids that differ in their last digits',
    put: (draft) => {
      const id = String(firstItem(draft).id)
      Object.assign(itemsOf(draft)[1] ?? {}, { id: `${id.slice(0, 33)}7a7` })
    },
  },
  {
    detector: 'uuid-version',
    what: 'UUIDs made from names',
    put: (draft) => {
      for (const item of itemsOf(draft)) item.id = String(item.id).replace(/^(.{14})4/, '$13')
    },
  },
  {
    detector: 'encoded-identifier',
    what: 'a global id of another number',
    put: (draft) => {
      for (const [index, item] of itemsOf(draft).entries()) item.id = index + 1
      Object.assign(fieldOf(draft, 'id'), { type: 'integer', format: undefined })
      const type = (listOf(draft).name ?? '').replace(/^\w/, (letter) => letter.toUpperCase()).replace(/s$/, '')
      addField(draft, 'gid', [gid(`gid://app/${type}/441`), gid(`gid://app/${type}/442`)], { format: 'base64' })
    },
    also: ['base64-padding'],
  },
  {
    detector: 'base64-padding',
    what: 'base64 without its padding',
    put: (draft) =>
      addField(draft, 'receipt', [gid('receipt number 10077'), gid('receipt number 100772')], { format: 'base64' }),
  },
  {
    detector: 'format-mismatch',
    what: 'base64 that does not decode',
    dialects: described,
    put: (draft) => addField(draft, 'receipt', ['Zm9v!YmFy'], { format: 'base64' }),
  },
  {
    detector: 'person-name',
    what: 'one address, two names',
    put: (draft) => {
      addField(draft, 'email', ['ada@example.org'], { format: 'email' })
      addField(draft, 'name', ['Ada Byron', 'Ada Lovelace'])
    },
  },
  {
    detector: 'placeholder',
    what: 'a placeholder in a value',
    put: (draft) => addField(draft, 'address', ['::host::/v2/things'], { type: 'string' }),
  },
  {
    detector: 'unassignable-number',
    what: 'a number that cannot exist',
    put: (draft) => addField(draft, 'phone', ['+12061234567', '+14155550123'], { format: 'E.164' }),
  },
  {
    detector: 'only-null',
    what: 'null everywhere',
    dialects: ['prose-samples'],
    put: (draft) => {
      each(draft, nameIn(draft, 'closed at'), null)
    },
  },
  {
    detector: 'one-name-two-shapes',
    what: 'an object here, a list there',
    put: (draft) => {
      addField(draft, 'links', [[{ rel: 'self' }]], {
        type: 'object[]',
        fields: [{ name: 'rel', type: 'string', required: true, about: 'How.' }],
      })
      draft.operation.fields.push({
        name: 'links',
        type: 'object',
        required: true,
        about: 'Where else to look.',
        fields: [{ name: 'help', type: 'string', required: true, about: 'Help.' }],
      })
      Object.assign(draft.operation.example ?? {}, { links: { help: 'desk 4' } })
    },
  },
  {
    detector: 'sometimes-absent',
    what: 'a key in the second item only',
    dialects: ['mintlify-mdx', 'mintlify-rendered', 'prose-samples'],
    put: (draft) => {
      addField(draft, 'note', ['Fragile'], { required: undefined })
      delete firstItem(draft).note
    },
  },
]
