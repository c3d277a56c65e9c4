import {
  formatPointer,
  type Operation,
  parsePointer,
  propertiesIn,
  type Shape,
  shapeOf,
  type Vendor,
} from '@sendspec/contract'
import { type ExampleFacts, type FieldFacts, type OperationFacts, type PageFacts, templateOf } from '@sendspec/facts'
import { isRecorded, type PrintedPayload, payloadsByPage } from '../page/is-recorded.ts'

/**
 * Facts with what only the contract knows: the names of fields that a capture lost, and the repaired bodies of broken
 * examples. Lost names are those of the contract in order, if both have as many fields. Detectors then report more about
 * such a field than that its name is missing.
 */
export const recoveredBy = (vendor: Vendor): ((page: PageFacts) => PageFacts) => {
  const byRoute = new Map<string, Operation>()
  for (const operation of vendor.operations) {
    const route = `${operation.method} ${templateOf(operation.path)}`
    if (!byRoute.has(route)) byRoute.set(route, operation)
  }
  const payloadsOn = payloadsByPage(vendor)
  return (page) => {
    const around = { vendor: vendor.id, payloads: payloadsOn.get(page.page.id) ?? [] }
    return {
      ...page,
      operations: page.operations.map((operation) => {
        const { method, path } = operation
        const known = byRoute.get(`${method?.value} ${path?.value}`)
        return known ? inOperation(operation, known, around) : operation
      }),
    }
  }
}

interface Around {
  /** Id of the vendor. */
  readonly vendor: string
  /** The payloads that the page prints. */
  readonly payloads: readonly PrintedPayload[]
}

const inOperation = (operation: OperationFacts, known: Operation, around: Around): OperationFacts => {
  const { query, body } = known
  const place = `${around.vendor} ${known.id}`
  return {
    ...operation,
    parameters: query ? named(operation.parameters, shapeOf(query, `${place} query`)) : operation.parameters,
    body: body ? named(operation.body, shapeOf(body, `${place} body`)) : operation.body,
    requestExamples: operation.requestExamples.map((example) => repaired(example, around)),
    responses: operation.responses.map((response) => {
      const schema = known.responses.find(({ status }) => status === (response.status?.value ?? 200))?.body
      return {
        ...response,
        fields: schema ? named(response.fields, shapeOf(schema, place)) : response.fields,
        examples: response.examples.map((example) => repaired(example, around)),
      }
    }),
  }
}

/** Gives fields without names the names and the nesting of the contract. */
const named = (fields: readonly FieldFacts[], shape: Shape): readonly FieldFacts[] => {
  const properties = propertiesIn(shape)
  const nameless = fields.length > 0 && fields.every(({ name, fields: inner }) => !name && inner.length === 0)
  if (!nameless || properties.length !== fields.length) return fields
  const fieldsWithin = (parent: readonly string[]): readonly FieldFacts[] =>
    properties.flatMap(({ pointer, property: { key } }, index) => {
      const path = parsePointer(pointer).filter((step) => step !== '*')
      const field = fields[index]
      if (!field || formatPointer(path.slice(0, -1)) !== formatPointer(parent)) return []
      const { line, column } = field
      return [{ ...field, name: { value: key, line, column }, fields: fieldsWithin(path) }]
    })
  return fieldsWithin([])
}

/** An example that is not valid JSON, with the body of its payload. */
const repaired = (example: ExampleFacts, { payloads }: Around): ExampleFacts => {
  const payload =
    example.error &&
    payloads.map((each) => each.payload).find((each) => each.origin === 'printed' && isRecorded(example, each))
  return payload ? { ...example, value: payload.body } : example
}
