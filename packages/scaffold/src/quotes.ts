import { type PagePlace, type Payload, parentPointer, payloadId, valuesAt } from '@sendspec/contract'
import { lineIn } from '@sendspec/evidence'

/** Finds the line of the page that prints the value at a pointer of a payload, or its parent. */
export const printedAt =
  (page: string, text: string | undefined, payloads: readonly Payload[]) =>
  (id: string, pointer: string): { readonly page?: PagePlace } => {
    const payload = payloads.find((each) => payloadId(each) === id)
    const lines = payload?.sources[0]?.lines
    if (!payload || !lines || text === undefined) return {}
    const there = valuesAt(payload.body, pointer).length > 0
    const at = there ? pointer : parentPointer(pointer)
    const line = lineIn({ lines, value: payload.body }, at, valuesAt(payload.body, at)[0])
    return { page: { page, line, quote: (linesOf(text)[line - 1] ?? '').trim().slice(0, 60).trim() } }
  }

const linesOf = (text: string): readonly string[] =>
  text
    .replace(/^\ufeff/, '')
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
