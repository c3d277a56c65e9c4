import { type Pagination, type Payload, parsePointer, payloadsOf, valueAt, withValueAt } from '@sendspec/contract'
import { mockedCreation, neededParams } from '../example.ts'
import { fixtureName } from '../for-tests/fixture-names.ts'
import type { Call, Model } from '../model.ts'
import { pagedAnswer, paramPointer, replaced } from '../paging.ts'
import { valueText } from '../program-text.ts'
import { code } from './markdown.ts'

type Of<Kind extends Pagination['kind']> = Extract<Pagination, { kind: Kind }>
type Params = Readonly<Record<string, unknown>>

/** How to make a page that isn't the last. */
interface More {
  /** Source of the page with that change. */
  readonly first: string
  /** Parameters that the walk must begin with. */
  readonly params?: Params
}

const itemsAt = (body: unknown, pointer: string): readonly unknown[] => {
  const items = valueAt(body, pointer)
  return Array.isArray(items) ? items : []
}

const more: { readonly [Kind in Pagination['kind']]: (notes: Of<Kind>, body: unknown) => More } = {
  page: ({ total, pageSize }, body) => ({
    first: replaced({ source: 'page', keys: parsePointer(total), value: String(Number(valueAt(body, pageSize)) + 1) }),
  }),
  links: ({ next }) => ({
    first: replaced({ source: 'page', keys: parsePointer(next), value: "'https://example.com?page=2'" }),
  }),
  offset: ({ in: part, limit, total, items }, body) => {
    const { length } = itemsAt(body, items)
    return total
      ? { first: replaced({ source: 'page', keys: parsePointer(total), value: String(length + 1) }) }
      : { first: 'page', params: withValueAt({}, paramPointer(part, limit), length) as Params }
  },
}

const recordedPage = ({ vendor }: Model, call: Call): Payload | undefined =>
  payloadsOf(vendor.payloads, { operation: call.operation.id, part: String(pagedAnswer(call)?.status) }).find(
    ({ body }) => itemsAt(body, call.operation.notes.pagination?.items ?? '').length > 0,
  )

/** How to test a walk: two pages made from a recorded one. Empty if no page is recorded. */
export const walkSample = (model: Model, client: string): readonly string[] => {
  for (const call of model.calls) {
    const { pagination } = call.operation.notes
    const payload = pagination && recordedPage(model, call)
    if (!payload) continue
    const { id } = call.operation
    const { first, params } = (more[pagination.kind] as (notes: Pagination, body: unknown) => More)(
      pagination,
      payload.body,
    )
    const given = { ...neededParams(call.params), ...params }
    const module = `@sendspec/${model.vendor.id}`
    const reply = (body: string): string => `{ status: ${payload.part}, body: ${body} }`
    return [
      'A walk through pages throws if the same page comes again, so its mock needs different pages. Here the last one is empty:',
      code(
        `import { create${model.name} } from '${module}'`,
        `import { ${fixtureName(payload)} } from '${module}/fixtures'`,
        `import { mockFetch } from '${module}/testing'`,
        '',
        `const page = ${fixtureName(payload)}.body`,
        ...(first === 'page' ? [] : [`const first = ${first}`]),
        `const last = ${replaced({ source: 'page', keys: parsePointer(pagination.items), value: '[]' })}`,
        `const fetch = mockFetch({ ${id}: [${reply(first === 'page' ? 'page' : 'first')}, ${reply('last')}] })`,
        mockedCreation(model),
        `const items = ${client}.${id}.items(${Object.keys(given).length > 0 ? valueText(given, 4) : ''})`,
        'for await (const item of items) console.log(item)',
        'console.log(fetch.calls.length)',
      ),
    ]
  }
  return []
}
