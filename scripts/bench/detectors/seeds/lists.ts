import type { PageDraft } from '../draft.ts'
import { addField, described, everyField, fieldOf, parameterOf, type Seed } from '../seed.ts'

/** Puts a list of values at `status`, and its first value into every item. */
const statuses = (draft: PageDraft, values: string[]): void => {
  fieldOf(draft, 'status').values = values
  parameterOf(draft, 'state').values = ['any', ...values]
  for (const item of Object.values(draft.operation.example ?? {})
    .filter(Array.isArray)
    .flat()) {
    if ('status' in item) item.status = values[0]
  }
  const items = Object.values(draft.operation.example ?? {}).find(Array.isArray) as Record<string, unknown>[]
  Object.assign(items[1] ?? {}, { status: values[1] })
}

/** Lists of values with differing spelling or wording. */
export const listSeeds: readonly Seed[] = [
  {
    detector: 'enum-spelling',
    what: 'one value in lower case',
    dialects: described,
    put: (draft) => statuses(draft, ['Sent', 'Opened', 'Delivered', 'Failed', 'pending']),
  },
  {
    detector: 'enum-spelling',
    what: 'a constant among labels',
    dialects: described,
    put: (draft) => statuses(draft, ['Gift card', 'Hand written', 'By courier', 'DDO_GIFT']),
  },
  {
    detector: 'enum-spelling',
    what: 'cancelled with one l and with two',
    dialects: described,
    put: (draft) => statuses(draft, ['paid', 'canceled', 'cancelled_by_user', 'open']),
  },
  {
    detector: 'enum-wording',
    what: 'one step in two wordings',
    dialects: described,
    put: (draft) => statuses(draft, ['Paid', 'Confirming Address', 'Address Confirmation Failed', 'Shipped']),
  },
  {
    detector: 'enum-counterpart',
    what: 'two things at once, never one alone',
    dialects: described,
    put: (draft) => statuses(draft, ['Paid', 'Bounced and Credited', 'Shipped', 'Lost']),
  },
  {
    detector: 'enum-disagreement',
    what: 'a value in the type that the sentence lacks',
    dialects: ['mintlify-mdx', 'mintlify-rendered', 'markdown-types'],
    put: (draft) => {
      parameterOf(draft, 'state').typeValues = [...(parameterOf(draft, 'state').values ?? []), 'archived']
    },
    also: ['enum-spelling'],
  },
  {
    detector: 'enum-disagreement',
    what: 'two fields of one name with different lists',
    dialects: described,
    put: (draft) => {
      const { values = [], name = '' } = fieldOf(draft, 'status')
      draft.operation.fields.push({
        name: 'latest',
        type: 'object',
        required: true,
        about: 'The latest of them.',
        fields: [
          { name, type: 'string', required: true, about: 'Where it stands.', values: [...values.slice(0, 3), 'gone'] },
        ],
      })
      Object.assign(draft.operation.example ?? {}, { latest: { [name]: values[0] } })
    },
    also: ['enum-spelling'],
  },
  {
    detector: 'missing-enum',
    what: 'a status without its values',
    dialects: described,
    put: (draft) => {
      fieldOf(draft, 'status').values = undefined
    },
  },
  {
    detector: 'dependent-enums',
    what: 'a subdivision with a list of its own',
    dialects: described,
    put: (draft) => {
      addField(draft, 'type', ['gift', 'letter'], { values: ['gift', 'letter', 'both', 'box'] })
      addField(draft, 'subtype', ['wine', 'cake'], { values: ['wine', 'cake', 'card', 'note'] })
    },
  },
  {
    detector: 'unexplained-values',
    what: 'nine statuses in one sentence',
    dialects: described,
    put: (draft) => statuses(draft, ['new', 'open', 'held', 'paid', 'packed', 'sent', 'lost', 'found', 'closed']),
  },
  {
    detector: 'missing-value',
    what: 'values explained on a page that lost its names',
    dialects: ['mintlify-rendered'],
    put: (draft) => {
      fieldOf(draft, 'status').values = undefined
      for (const field of everyField(draft)) for (const key of ['name', 'type', 'required'] as const) delete field[key]
      draft.reprint = (text) =>
        text
          .replaceAll('\u200b\n', '')
          .replaceAll('Show child attributes\n', '')
          .replace(
            'Where it stands.\n',
            'The status of the order.\nThe order has been placed.\nThe order is waiting to be packed.\nThe order has left the house.\n',
          )
    },
    also: ['missing-name', 'missing-type', 'missing-required', 'hidden-page-size', 'missing-order', 'missing-total'],
  },
]
