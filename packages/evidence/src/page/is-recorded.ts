import { isDeepStrictEqual } from 'node:util'
import type { Payload, PayloadSource, Vendor } from '@sendspec/contract'
import type { ExampleFacts } from '@sendspec/facts'

const trimmedLines = (lines: readonly string[]): readonly string[] => lines.map((line) => line.trim()).filter(Boolean)

/** Whether a payload records an example: the same body, or the same printed lines however they are indented. */
export const isRecorded = (example: ExampleFacts, { text, body }: Payload): boolean => {
  const hasValue = 'value' in example
  const hasText = example.text !== undefined && text !== undefined
  if (hasValue && !isDeepStrictEqual(example.value, body)) return false
  return hasText ? isDeepStrictEqual(trimmedLines(example.text ?? []), trimmedLines(text ?? [])) : hasValue
}

/** A payload, and where one page prints it. */
export interface PrintedPayload {
  readonly payload: Payload
  readonly lines: readonly PayloadSource['lines'][]
}

/** The payloads that each page prints, by the id of the page. Of copies for several operations only the first. */
export const payloadsByPage = ({
  payloads,
}: Pick<Vendor, 'payloads'>): ReadonlyMap<string, readonly PrintedPayload[]> => {
  const originals = new Map(payloads.toReversed().map((payload) => [payload.sources, payload]))
  const found = new Map<string, PrintedPayload[]>()
  for (const payload of [...originals.values()].reverse()) {
    for (const [page, own] of Map.groupBy(payload.sources, (source) => source.page)) {
      const printed = { payload, lines: own.map(({ lines }) => lines) }
      found.set(page, [...(found.get(page) ?? []), printed])
    }
  }
  return found
}
