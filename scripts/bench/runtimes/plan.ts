import { neededParams, readModel } from '@sendspec/client'
import { pascalCase, type Vendor } from '@sendspec/contract'

/** A call to try, and the server's response. */
export interface PlannedCall {
  readonly operation: string
  readonly params: Readonly<Record<string, unknown>>
  readonly method: string
  /** With `:name` for each path parameter. */
  readonly path: string
  readonly status: number
  /** The recorded body. Absent if the contract has none. */
  readonly body?: unknown
  readonly paged: boolean
}

/** The calls of a client to try. */
export interface Plan {
  readonly id: string
  readonly module: string
  readonly create: string
  readonly calls: readonly PlannedCall[]
}

export const planOf = (vendor: Vendor): Plan => ({
  id: vendor.id,
  module: `@sendspec/${vendor.id}`,
  create: `create${pascalCase(vendor.id)}`,
  calls: readModel(vendor).calls.map(({ operation, params, answers }) => {
    const success = answers.find(({ ok }) => ok)
    if (!success) throw new Error(`${vendor.id}: ${operation.id} has no success`)
    const { status } = success
    const payload = vendor.payloads.find((each) => each.operation === operation.id && each.part === `${status}`)
    return {
      operation: operation.id,
      params: neededParams(params),
      method: operation.method,
      path: operation.path,
      status,
      ...(success.body && payload && { body: payload.body }),
      paged: operation.notes.pagination !== undefined,
    }
  }),
})
