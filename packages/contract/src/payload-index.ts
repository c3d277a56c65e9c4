import { type Payload, partOfPayload } from './payload.ts'
import { perObject } from './per-object.ts'

const byPart = perObject((payloads: readonly Payload[]) =>
  Map.groupBy(payloads, (payload) => `${payload.operation} ${partOfPayload(payload)}`),
)

/** The recorded payloads of one body of an operation: `request` or `body`, or a status. */
export const payloadsOf = (
  payloads: readonly Payload[],
  { operation, part }: Pick<Payload, 'operation' | 'part'>,
): readonly Payload[] => byPart(payloads).get(`${operation} ${partOfPayload({ part })}`) ?? []
