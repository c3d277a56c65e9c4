import { type Payload, pascalCase, payloadId, SendspecError, type Vendor } from '@sendspec/contract'

/** `listSends200TwoSends` */
export const fixtureName = ({ operation, part, name }: Payload): string =>
  operation + pascalCase(part) + pascalCase(name)

/** Payloads by part, by operation, in contract order. */
export type PayloadTree = ReadonlyMap<string, ReadonlyMap<string, readonly Payload[]>>

/** @throws SendspecError if two payloads would be one constant. */
export const payloadTree = (vendor: Vendor): PayloadTree => {
  const seen = new Map<string, Payload>()
  for (const payload of vendor.payloads) {
    const other = seen.get(fixtureName(payload))
    if (other) {
      throw new SendspecError({
        place: `${vendor.id} payload ${payloadId(payload)}`,
        what: `its constant in the client would have the name of ${payloadId(other)}`,
        next: 'rename one of the payloads',
      })
    }
    seen.set(fixtureName(payload), payload)
  }
  const byOperation = Map.groupBy(vendor.payloads, ({ operation }) => operation)
  const operations = vendor.operations.map(
    ({ id }) => [id, Map.groupBy(byOperation.get(id) ?? [], ({ part }) => part)] as const,
  )
  return new Map(operations.filter(([, parts]) => parts.size > 0))
}
