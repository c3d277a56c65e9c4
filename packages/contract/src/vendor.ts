import type { AppRoute, AppRouter } from '@ts-rest/core'
import { z } from 'zod'
import { SendspecError } from './errors.ts'
import type { Ledger } from './finding.ts'
import type { OperationNotes } from './operation.ts'
import { type Payload, payloadId } from './payload.ts'
import type { Provenance } from './provenance.ts'
import { type Reading, type ReadOptions, readAs, undoes } from './reading.ts'

/** A documentation page as captured. The capture itself is not in the repository; its digest is. */
export interface Page {
  /** File name of the capture. */
  readonly id: string
  readonly title: string
  readonly url: string
  /** SHA-256 of the capture, in hexadecimal. */
  readonly sha256: string
  readonly lines: number
}

export interface Server {
  readonly id: string
  /** May hold `{variables}`. */
  readonly url: string
  readonly description: string
  readonly provenance: Provenance
  /** Set where the page does not name this server: the finding that says so. The documented reading lacks it. */
  readonly finding?: string
  readonly variables?: Readonly<Record<string, { readonly default: string; readonly description: string }>>
}

export interface Auth {
  readonly scheme: 'bearer'
  readonly description: string
  readonly provenance: Provenance
  readonly oauth2?: {
    readonly authorizationUrl: string
    readonly tokenUrl: string
    /** Life of an access token in seconds. */
    readonly expiresIn: number
    readonly provenance: Provenance
  }
}

export interface RateLimit {
  readonly requests: number
  readonly per: 'second' | 'minute'
  /** What the limit counts by, e.g. `client application`. */
  readonly scope: string
  readonly provenance: Provenance
}

export interface VendorDefinition {
  /** Lower case; the folder's name and the client package's. */
  readonly id: string
  readonly name: string
  /** What the API is for, in our own words. */
  readonly description: string
  readonly homepage: string
  readonly pages: readonly Page[]
  readonly servers: readonly [Server, ...Server[]]
  readonly auth: Auth
  readonly rateLimit: RateLimit
  /** What its groups of operations hold, by resource. */
  readonly resources: Readonly<Record<string, string>>
  readonly contract: AppRouter
  readonly ledger: Ledger
  readonly payloads: readonly Payload[]
}

/** One route of the contract, flattened, with its notes. */
export interface Operation {
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** As in ts-rest, with `:name` for path parameters. */
  readonly path: string
  readonly summary: string
  readonly description: string
  readonly notes: OperationNotes
  readonly pathParams?: z.AnyZodObject
  readonly query?: z.AnyZodObject
  readonly headers?: z.AnyZodObject
  readonly body?: z.ZodTypeAny
  /** By status, ascending. `body` is absent where the response has none. */
  readonly responses: readonly { readonly status: number; readonly body?: z.ZodTypeAny }[]
}

export interface Vendor extends VendorDefinition {
  readonly operations: readonly Operation[]
}

const ids = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/**
 * Checks a vendor's definition and lists its operations.
 * @throws SendspecError naming the vendor, the operation and what is missing.
 */
export const defineVendor = (definition: VendorDefinition): Vendor => {
  const { id } = definition
  if (!ids.test(id)) fail(id, 'the id must be lower-case words joined by hyphens', 'rename the vendor and its folder')
  const operations = Object.entries(definition.contract).map(([name, route]) => readRoute(`${id} ${name}`, name, route as AppRoute))
  const vendor: Vendor = { ...definition, operations }
  checkFindings(vendor)
  checkPayloads(vendor)
  return vendor
}

const fail = (place: string, what: string, next: string): never => {
  throw new SendspecError({ place, what, next })
}

const readRoute = (place: string, id: string, route: AppRoute): Operation => {
  if (typeof route.method !== 'string' || typeof route.path !== 'string') {
    fail(place, 'nested routers are not supported', 'put every route at the top level of the contract')
  }
  const notes = route.metadata as OperationNotes | undefined
  if (!notes?.responses) return fail(place, 'the route has no operation notes', 'add `metadata: operation({ … })` to the route')
  const responses = Object.entries(route.responses).map(([status, body]) => ({
    status: Number(status),
    ...(body instanceof z.ZodType && { body }),
  }))
  for (const { status } of responses) {
    if (!notes.responses[status]) fail(`${place} ${status}`, 'the status has no notes', 'add it to `responses` of operation({ … })')
  }
  for (const status of Object.keys(notes.responses)) {
    if (!responses.some((response) => response.status === Number(status))) {
      fail(`${place} ${status}`, 'the notes name a status that the route lacks', "add it to the route's `responses`, or drop the note")
    }
  }
  const schema = (part: string, value: unknown): z.AnyZodObject | undefined => {
    if (value instanceof z.ZodObject) return value
    // ts-rest turns absent headers into {}.
    if (value === undefined || JSON.stringify(value) === '{}') return undefined
    return fail(`${place} ${part}`, 'parameters must be one z.object()', 'write them as z.object({ … })')
  }
  const pathParams = schema('path', route.pathParams)
  const query = schema('query', route.query)
  const headers = schema('header', route.headers)
  const body = 'body' in route && route.body instanceof z.ZodType ? route.body : undefined
  const named = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name as string)
  for (const name of named) {
    if (!pathParams?.shape[name]) fail(`${place} path`, `the path's :${name} has no schema`, 'add it to `pathParams`')
  }
  return {
    id,
    method: route.method,
    path: route.path,
    summary: route.summary ?? fail(place, 'the route has no summary', 'add `summary` in our own words'),
    description: route.description ?? '',
    notes,
    ...(pathParams && { pathParams }),
    ...(query && { query }),
    ...(headers && { headers }),
    ...(body && { body }),
    responses: responses.sort((a, b) => a.status - b.status),
  }
}

const checkFindings = ({ id, ledger }: Vendor): void => {
  const seen = new Set<string>()
  for (const finding of ledger) {
    const place = `${id} ledger ${finding.id}`
    if (!finding.id.startsWith(`${id}-`)) fail(place, `the id must start with "${id}-"`, 'rename the finding')
    if (seen.has(finding.id)) fail(place, 'two findings have this id', 'give each its own')
    seen.add(finding.id)
  }
}

const checkPayloads = ({ id, payloads, operations }: Vendor): void => {
  const seen = new Set<string>()
  for (const payload of payloads) {
    const place = `${id} payload ${payloadId(payload)}`
    if (seen.has(payloadId(payload))) fail(place, 'two payloads have this name', 'rename one')
    seen.add(payloadId(payload))
    const target = operations.find((each) => each.id === payload.operation)
    if (!target) fail(place, `there is no operation ${payload.operation}`, `name one of ${operations.map((each) => each.id).join(', ')}`)
    if (!partSchema(target as Operation, payload.part)) {
      fail(place, `the operation has no body for "${payload.part}"`, 'name a status with a body, or "request"')
    }
  }
}

/** The schema of a request's body (`request` or `body`) or of a response's (its status). */
export const partSchema = (operation: Operation, part: string): z.ZodTypeAny | undefined =>
  part === 'request' || part === 'body'
    ? operation.body
    : operation.responses.find(({ status }) => String(status) === part)?.body

/** A vendor in one reading: what that reading lacks is left out, and no amendment remains in the documented one. */
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
