import type { Payload, Vendor } from '@sendspec/contract'
import { credentialOptions } from './credentials.ts'
import { clientName, neededParams } from './example.ts'
import type { Call, Model, Param } from './model.ts'
import { readPaging } from './paging.ts'
import type { ProgramParts } from './program-text.ts'
import { readModel } from './read-model.ts'
import { readServers, variablesOf } from './servers.ts'

/** How one operation is called. */
export interface CallSample {
  readonly operation: string
  /** What a program that calls it is written from: see `programText`. */
  readonly program: ProgramParts
  /** Parameters of the client's function, in its order. */
  readonly params: readonly Param[]
  /** Whether the request's body is an object of parameters, or one parameter. */
  readonly body?: 'flat' | 'whole'
  /** Values of the parameters of a sample call, by name: the required ones, and the recorded body of the request. */
  readonly given: Readonly<Record<string, unknown>>
  /** Headers of every request, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>
}

/** A sample call of each operation, in contract order. */
export const callSamples = (vendor: Vendor): readonly CallSample[] => {
  const model = readModel(vendor)
  const bodies = new Map(
    vendor.payloads.filter(({ part }) => part === 'request').map((payload) => [payload.operation, payload]),
  )
  return model.calls.map((call) => sampleOf(model, { ...call, recorded: bodies.get(call.operation.id) }))
}

const sampleOf = (model: Model, call: Call & { readonly recorded: Payload | undefined }): CallSample => {
  const { operation, params, headers, body, recorded } = call
  return {
    operation: operation.id,
    program: partsOf(model, call),
    params,
    ...(body && { body }),
    given: { ...neededParams(params), ...(recorded && bodyParams(body, recorded.body)) },
    headers,
  }
}

const bodyParams = (kind: Call['body'], body: unknown): Readonly<Record<string, unknown>> =>
  kind === 'flat' ? (body as Record<string, unknown>) : { body }

const partsOf = (model: Model, call: Call): ProgramParts => {
  const { id } = model.vendor
  const [server] = readServers(model.vendor).named
  return {
    module: `@sendspec/${id}`,
    create: `create${model.name}`,
    client: clientName(model),
    operation: call.operation.id,
    credentials: credentialOptions(model.vendor),
    options: server
      ? Object.fromEntries(variablesOf(server).map((variable) => [variable, placeholder(variable)]))
      : { baseUrl: 'https://…' },
    errors: call.answers.flatMap(({ ok, status }) => (ok ? [] : [status])),
    paged: readPaging(model, call) !== undefined,
  }
}

/** What a reader replaces by a value of their own. It can't be part of a host's name, so that no token gets to a stranger. */
export const placeholder = (variable: string): string => `YOUR_${variable.toUpperCase()}`
