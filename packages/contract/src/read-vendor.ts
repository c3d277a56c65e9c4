import type { z } from 'zod'
import type { OperationNotes } from './operation.ts'
import { failurePart } from './parts.ts'
import { type Reading, type ReadOptions, readAs, undoes } from './reading.ts'
import type { Vendor } from './vendor.ts'

/** A vendor in one reading, without what that reading lacks. The documented reading has no amendments. */
export const readVendor = (vendor: Vendor, reading: Reading, options: ReadOptions = {}): Vendor => {
  const keep = ({ finding }: { finding?: string }): boolean => finding === undefined || !undoes(reading, finding)
  const operations = vendor.operations.map((operation) => {
    const read = <S extends z.ZodTypeAny>(part: string, schema: S): S =>
      readAs(schema, reading, `${vendor.id} ${operation.id} ${part}`, options) as S
    const { pathParams, query, headers, body, notes } = operation
    const responses = operation.responses
      .filter(({ status }) => keep(notes.responses[status] ?? {}))
      .map(({ status, body }) => ({ status, ...(body && { body: read(String(status), body) }) }))
    return {
      ...operation,
      ...(pathParams && { pathParams: read('path', pathParams) }),
      ...(query && { query: read('query', query) }),
      ...(headers && { headers: read('header', headers) }),
      ...(body && { body: read('body', body) }),
      responses,
      notes: {
        ...notes,
        ...(notes.requestBody && !keep(notes.requestBody) && { requestBody: { required: false, description: '' } }),
        ...(notes.failure && { failure: { ...notes.failure, body: read(failurePart, notes.failure.body) } }),
        responses: Object.fromEntries(
          responses.map(({ status }) => {
            const { headers, ...response } = notes.responses[status] as OperationNotes['responses'][number]
            return [status, { ...response, ...(headers && { headers: read(`${status} header`, headers) }) }]
          }),
        ),
      },
    }
  })
  const servers = vendor.servers.filter(keep) as unknown as Vendor['servers']
  return { ...vendor, operations, servers }
}
