import type { Payload, PlacedPayload } from './payload.ts'
import { type Operation, partSchema } from './vendor.ts'

type Answering = Pick<Operation, 'id' | 'body' | 'responses'>

/** Gives each operation its payloads, those that operations share included, what a page prints first. */
export const spreadPayloads = (
  payloads: readonly PlacedPayload[],
  operations: readonly Answering[],
): readonly Payload[] => {
  const own = payloads.filter((each): each is Payload => each.operation !== undefined)
  const shared = payloads.filter(({ operation }) => operation === undefined)
  const taken = new Set(own.map(({ operation, part }) => `${operation} ${part}`))
  const has = (operation: Answering, { part }: PlacedPayload): boolean =>
    partSchema(operation, part) !== undefined && !taken.has(`${operation.id} ${part}`)
  const copies = operations.flatMap((operation) =>
    shared.filter((each) => has(operation, each)).map((each): Payload => ({ ...each, operation: operation.id })),
  )
  const order = new Map(operations.map(({ id }, index) => [id, index]))
  const rank = ({ operation, part, origin }: Payload): readonly number[] => [
    order.get(operation) ?? -1,
    part === 'request' ? 0 : Number(part),
    origins.indexOf(origin),
  ]
  const ranked = [...own, ...copies].map((payload) => ({ payload, rank: rank(payload) }))
  ranked.sort(({ rank: one }, { rank: other }) => {
    const differs = one.findIndex((each, index) => each !== other[index])
    return differs < 0 ? 0 : (one[differs] as number) - (other[differs] as number)
  })
  return ranked.map(({ payload }) => payload)
}

const origins: readonly Payload['origin'][] = ['printed', 'sketched', 'composed']
