import {
  type Operation,
  type Payload,
  payloadId,
  payloadsOf,
  perObject,
  type Reading,
  shapeOf,
  type Vendor,
} from '@sendspec/contract'
import type { ContentObject, ExampleObject, ExamplesObject } from 'openapi3-ts/oas31'
import type { z } from 'zod'
import { type Context, convert } from './schema.ts'

interface Examples {
  examples?: ExamplesObject
  /** For each payload that is not an example of this reading, the findings that explain why. */
  'x-omitted-examples'?: Readonly<Record<string, readonly string[]>>
}

/** A request or response body, with the recorded payloads as its examples. */
export const contentObject = (body: z.ZodTypeAny, context: Context, examples: Examples): ContentObject => ({
  'application/json': { schema: convert(shapeOf(body, context.source), context), ...examples },
})

/** The remark on an example that no page prints. */
export const composedRemark = 'Composed from the contract, not printed on the page.'

const remarks: Record<Payload['origin'], string> = {
  printed: '',
  sketched: ' The page prints its shape; the values are ours.',
  composed: ` ${composedRemark}`,
}

/**
 * The recorded payloads of one body, by name. The documented reading includes only payloads from the page. It lists the
 * ones that contradict it, with the findings that explain why.
 */
export const exampleObjects = (
  { payloads, ledger }: Vendor,
  reading: Reading,
  body: { operation: Operation; part: string; schema: z.ZodTypeAny },
): Examples => {
  const examples: ExamplesObject = {}
  const omitted: Record<string, readonly string[]> = {}
  for (const payload of payloadsOf(payloads, { operation: body.operation.id, part: body.part })) {
    if (reading === 'documented' && payload.origin === 'composed') continue
    if (reading === 'observed' || body.schema.safeParse(payload.body).success)
      examples[payload.name] = exampleObject(payload)
    else omitted[payload.name] = explainedBy(payload, ledger)
  }
  return {
    ...(Object.keys(examples).length > 0 && { examples }),
    ...(Object.keys(omitted).length > 0 && { 'x-omitted-examples': omitted }),
  }
}

const exampleObject = ({ summary, origin, body }: Payload): ExampleObject => ({
  summary: `${summary}${remarks[origin]}`,
  value: body,
})

const explainedBy = (payload: Payload, ledger: Vendor['ledger']): readonly string[] => [
  ...(explained(ledger).get(payloadId(payload)) ?? []),
]

/** The findings that explain why a payload contradicts the documented reading, by payload. */
const explained = perObject((ledger: Vendor['ledger']) => {
  const ids = new Map<string, Set<string>>()
  for (const { id, support } of ledger) {
    for (const each of support) {
      if (each.by === 'schema') ids.set(each.payload, (ids.get(each.payload) ?? new Set()).add(id))
    }
  }
  return ids
})
