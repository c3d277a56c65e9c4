import { failurePart, type Operation, type Vendor } from '@sendspec/contract'
import type { OperationObject, ResponseObject, ResponsesObject } from 'openapi3-ts/oas31'
import { contentObject, exampleObjects } from './content.ts'
import { headerObjects, parameterObjects } from './parameters.ts'
import { anyError, anyServerError, partPlace } from './place.ts'
import type { Context } from './schema.ts'
import type { DocumentReading } from './stated.ts'

/** What the conversion of an operation needs: its vendor, in the reading of the document. */
export interface Surroundings extends Pick<Context, 'components' | 'findingsAt'> {
  readonly vendor: Vendor
  readonly reading: DocumentReading
}

export const operationObject = (operation: Operation, surroundings: Surroundings): OperationObject => {
  const { id, summary, description, notes, body } = operation
  const { vendor, reading, components, findingsAt } = surroundings
  const at = (part: string): Context => ({
    components,
    findingsAt,
    place: partPlace(id, part),
    source: `${vendor.id} ${id} ${part}`,
  })
  const parameters = parameterObjects(operation, at)
  const responses = responsesObject(operation, surroundings, at)
  const { dependent } = notes
  return {
    operationId: id,
    tags: [notes.resource],
    summary,
    ...(description && { description }),
    externalDocs: { description: `${vendor.name}'s page about this operation.`, url: notes.docs },
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: {
        ...(notes.requestBody?.description && { description: notes.requestBody.description }),
        required: notes.requestBody?.required ?? true,
        content: contentObject(
          body,
          at('body'),
          exampleObjects(vendor, reading, { operation, part: 'request', schema: body }),
        ),
        ...findingsAt(partPlace(id, 'body')),
      },
    }),
    responses,
    ...(notes.permissions && { 'x-permissions': notes.permissions }),
    ...(notes.safe !== undefined && { 'x-safe': notes.safe }),
    ...(notes.pagination && { 'x-pagination': notes.pagination }),
    ...(dependent && Object.values(dependent.cases).every(components.has) && { 'x-dependent': dependent }),
    'x-provenance': notes.provenance,
    ...findingsAt(id),
  }
}

const responsesObject = (
  operation: Operation,
  { vendor, reading, findingsAt }: Surroundings,
  at: (part: string) => Context,
): ResponsesObject => {
  const responses = operation.responses.map(({ status, body }): [string, ResponseObject] => {
    const part = String(status)
    const notes = operation.notes.responses[status]
    const headers = notes ? headerObjects(notes, at(`${part} header`)) : {}
    return [
      part,
      {
        description: notes?.description ?? '',
        ...(Object.keys(headers).length > 0 && { headers }),
        ...(body && {
          content: contentObject(body, at(part), exampleObjects(vendor, reading, { operation, part, schema: body })),
        }),
        ...(notes && { 'x-provenance': notes.provenance }),
        ...findingsAt(partPlace(operation.id, part)),
      },
    ]
  })
  return { ...Object.fromEntries(responses), ...otherErrors(operation, findingsAt, at) }
}

/**
 * Errors whose statuses are not listed: what the page says of any of them, or that it says nothing of errors. A listed status
 * comes before a range, so that a range is of all others.
 */
const otherErrors = (
  { id, notes: { failure }, responses }: Operation,
  findingsAt: Context['findingsAt'],
  at: (part: string) => Context,
): ResponsesObject => {
  const findings = findingsAt(partPlace(id, anyError))
  if (failure) {
    const response: ResponseObject = {
      description: failure.description,
      content: contentObject(failure.body, at(failurePart), {}),
      'x-provenance': failure.provenance,
      ...findings,
    }
    return { [anyError]: response, [anyServerError]: response }
  }
  if (responses.some(({ status }) => status >= 400)) return {}
  return { [anyError]: { description: 'The page documents no error.', ...findings } }
}
