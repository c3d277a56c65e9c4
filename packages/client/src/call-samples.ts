import { keyText, type Payload, type Vendor } from '@sendspec/contract'
import { environmentLines } from './credentials.ts'
import { clientName, creation, neededParams, valueText } from './example.ts'
import type { Call, Model, Param } from './model.ts'
import { readModel } from './read-model.ts'

/** How one operation is called. */
export interface CallSample {
  readonly operation: string
  /** A program that calls it with the generated client. */
  readonly program: string
  /** Parameters of the client's function, in its order. */
  readonly params: readonly Param[]
  /** Values of the parameters that the program passes, by name. */
  readonly given: Readonly<Record<string, unknown>>
  /** Headers of every request, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  /** The request's body, if it has one. */
  readonly body?: unknown
}

/** A sample call of each operation, in contract order: with the required parameters and the recorded body of the request. */
export const callSamples = (vendor: Vendor): readonly CallSample[] => {
  const model = readModel(vendor)
  const bodies = new Map(
    vendor.payloads.filter(({ part }) => part === 'request').map((payload) => [payload.operation, payload]),
  )
  return model.calls.map((call) => sampleOf(model, { ...call, recorded: bodies.get(call.operation.id) }))
}

const sampleOf = (model: Model, call: Call & { readonly recorded: Payload | undefined }): CallSample => {
  const { operation, params, headers, body, recorded } = call
  const inBody = new Set(params.filter(({ part }) => part === 'body').map(({ property }) => property.key))
  const needed = neededParams(params)
  const given = { ...needed, ...(recorded && bodyParams(body, recorded.body)) }
  const sent = Object.fromEntries(Object.entries(given).filter(([key]) => inBody.has(key)))
  return {
    operation: operation.id,
    program: programOf(model, { ...call, given }),
    params,
    given,
    headers,
    ...(body === 'flat' && { body: sent }),
    ...(body === 'whole' && { body: sent.body }),
  }
}

const bodyParams = (kind: Call['body'], body: unknown): Readonly<Record<string, unknown>> =>
  kind === 'flat' ? (body as Record<string, unknown>) : { body }

const programOf = (model: Model, call: Call & { readonly given: Readonly<Record<string, unknown>> }): string => {
  const { operation, answers, given } = call
  const { id } = model.vendor
  const head = `const result = await ${clientName(model)}.${operation.id}(`
  const argument = Object.keys(given).length > 0 ? spread(given, { column: head.length, depth: 0 }) : ''
  return [
    `import { create${model.name} } from '@sendspec/${id}'`,
    '',
    ...environmentLines(model.vendor),
    creation(model),
    '',
    `${head}${argument})`,
    'if (result.ok) {',
    '  console.log(result.data)',
    ...(answers.every(({ ok }) => ok)
      ? []
      : ["} else if (result.kind === 'status') {", '  console.error(result.status, result.error)']),
    '} else {',
    '  console.error(result.kind)',
    '}',
  ].join('\n')
}

/** Width of the code column on a reference page. */
const width = 56

/** A value on one line if it fits next to the text before it, else with one member a line. */
const spread = (value: unknown, { column, depth }: { column: number; depth: number }): string => {
  const line = valueText(value, Number.POSITIVE_INFINITY)
  if (column + line.length < width || typeof value !== 'object' || value === null) return line
  const pad = '  '.repeat(depth + 1)
  const members = Array.isArray(value)
    ? value.map((item) => `${pad}${spread(item, { column: pad.length, depth: depth + 1 })},`)
    : Object.entries(value).map(
        ([key, item]) =>
          `${pad}${keyText(key)}: ${spread(item, { column: pad.length + key.length + 2, depth: depth + 1 })},`,
      )
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return [open, ...members, `${'  '.repeat(depth)}${close}`].join('\n')
}
