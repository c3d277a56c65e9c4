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
  const has = (operation: Answering, { part }: PlacedPayload): boolean =>
    partSchema(operation, part) !== undefined &&
    !own.some((each) => each.operation === operation.id && each.part === part)
  const copies = operations.flatMap((operation) =>
    shared.filter((each) => has(operation, each)).map((each): Payload => ({ ...each, operation: operation.id })),
  )
  const order = operations.map(({ id }) => id)
  const rank = ({ operation, part, origin }: Payload): readonly number[] => [
    order.indexOf(operation),
    part === 'request' ? 0 : Number(part),
    origins.indexOf(origin),
  ]
  return [...own, ...copies].sort((a, b) => {
    const [one, other] = [rank(a), rank(b)]
    const differs = one.findIndex((each, index) => each !== other[index])
    return differs < 0 ? 0 : (one[differs] as number) - (other[differs] as number)
  })
}

const origins: readonly Payload['origin'][] = ['printed', 'sketched', 'composed']
