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
import { isRecorded } from '../page/is-recorded.ts'

/**
 * Facts with what only the contract knows: the names of fields that a capture lost, and the repaired bodies of broken
 * examples. Lost names are those of the contract in order, if both have as many fields. Detectors then report more about
 * such a field than that its name is missing.
 */
export const recovered = (page: PageFacts, vendor: Vendor): PageFacts => ({
  ...page,
  operations: page.operations.map((operation) => {
    const known = vendor.operations.find((each) => isOf(operation, each))
    return known ? inOperation(operation, known, { page, vendor }) : operation
  }),
})

const isOf = ({ method, path }: OperationFacts, operation: Operation): boolean =>
  method?.value === operation.method && path?.value === templateOf(operation.path)

interface Around {
  readonly page: PageFacts
  readonly vendor: Vendor
}

const inOperation = (operation: OperationFacts, known: Operation, around: Around): OperationFacts => {
  const { query, body } = known
  const place = `${around.vendor.id} ${known.id}`
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
const repaired = (example: ExampleFacts, { page, vendor }: Around): ExampleFacts => {
  const printed = vendor.payloads.filter(
    ({ origin, sources }) => origin === 'printed' && sources.some((source) => source.page === page.page.id),
  )
  const payload = example.error && printed.find((each) => isRecorded(example, each))
  return payload ? { ...example, value: payload.body } : example
}
