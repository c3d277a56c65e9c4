import { joinPointer, type Payload, payloadId, seenIn, valuesAt } from '@sendspec/contract'
import { rebuild } from './children.ts'
import type { Draft } from './draft.ts'

/** The id of the first payload that has a value at a pointer. */
export const ownerOf = (payloads: readonly Payload[], pointer: string): string => {
  const owner = payloads.find(({ body }) => valuesAt(body, pointer).length > 0) ?? payloads[0]
  return payloadId(owner as Payload)
}

/** A draft that payloads show, with a payload that has it as the provenance of each field. */
export const seenWhere = (draft: Draft, payloads: readonly Payload[], pointer = ''): Draft => {
  const inner = rebuild(draft, (child, step) =>
    seenWhere(child, payloads, step === undefined ? pointer : joinPointer(pointer, step)),
  )
  if (inner.kind !== 'object') return inner
  const fields = inner.fields.map((field) => ({
    ...field,
    provenance: seenIn(ownerOf(payloads, joinPointer(pointer, field.key))),
  }))
  return { ...inner, fields }
}
