import { SendspecError } from '@sendspec/contract'
import { createLogger } from '@stoplight/prism-core'
import { createInstance, getHttpOperationsFromSpec, type IHttpRequest, type IHttpResponse } from '@stoplight/prism-http'
import type { Exchange, Received } from '../pass-through/exchange.ts'
import { pairsOf, valuesOf } from '../pass-through/header-pairs.ts'

/** A violation that Prism reports. */
export interface Violation {
  readonly path?: readonly string[] | undefined
  readonly code?: string | number | undefined
  readonly message: string
}

/** Prism's violations of one call. */
export interface PrismViolations {
  /** Id of the operation that it is a call of. */
  readonly operation?: string
  readonly request: readonly Violation[]
  readonly response: readonly Violation[]
}

interface Call {
  readonly answer: IHttpResponse
  operation?: string
}

/**
 * Prism's validating proxy with a forwarder that sends nothing: the call is over when Prism sees it, so that its
 * own way of sending (it parses bodies, decodes them and sorts queries) affects no traffic.
 */
export const prismViolations = async (document: object): Promise<(exchange: Exchange) => Promise<PrismViolations>> => {
  // Prism resolves references in place.
  const operations = await getHttpOperationsFromSpec(structuredClone(document)).catch((error) => {
    const what = `Prism can't read it: ${error instanceof Error ? error.message : String(error)}`
    throw new SendspecError({ place: 'OpenAPI document', what, next: 'check it with an OpenAPI linter' })
  })
  const calls = new WeakMap<object, Call>()
  const prism = createInstance(
    {
      isProxy: true,
      upstream: new URL('http://upstream.invalid'),
      upstreamProxy: undefined,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      mock: { dynamic: false },
    },
    {
      logger: createLogger('proxy', { level: 'silent' }),
      forward: ({ data }, _upstream, _proxy, resource) => {
        const call = calls.get(data) as Call
        if (resource?.iid !== undefined) call.operation = resource.iid
        return () => async () => ({ _tag: 'Right', right: call.answer })
      },
    },
  )
  return async (exchange) => {
    const request = requestOf(exchange)
    const call: Call = { answer: answerOf(exchange) }
    calls.set(request, call)
    const result = await prism.request(request, operations)()
    if (result._tag === 'Left') throw result.left
    const { input, output } = result.right.validations
    if (call.operation === undefined) return { request: [], response: [] }
    return { operation: call.operation, request: input, response: exchange.response ? output : [] }
  }
}

const requestOf = ({ method, target, request }: Exchange): IHttpRequest => {
  const query = new URLSearchParams(queryOf(target))
  const values = [...new Set(query.keys())].map((key) => [key, query.getAll(key)] as const)
  return {
    method: method.toLowerCase() as IHttpRequest['method'],
    url: {
      path: decodable(pathOf(target)),
      query: Object.fromEntries(values.map(([key, all]) => [key, all.length === 1 ? (all[0] ?? '') : all])),
    },
    headers: {
      ...headersOf(request),
      // Prism takes a chunked body for no body.
      'content-length': String(request.body.size),
    },
    // The contract judges bodies; Prism has to know only that there is one.
    ...(request.body.size > 0 && { body: {} }),
  }
}

const answerOf = ({ response }: Exchange): IHttpResponse => ({
  statusCode: response?.status ?? 200,
  ...(response && { headers: headersOf(response) }),
})

const headersOf = (received: Received): Record<string, string> => {
  const names = new Set(pairsOf(received.headers).map(([name]) => name.toLowerCase()))
  const headers = [...names].map((name) => [name, valuesOf(received.headers, name).join(', ')] as const)
  return Object.fromEntries(
    headers.filter(([name, value]) => !/^(?:content-type|accept)$/.test(name) || readable(value)),
  )
}

// What Prism can't read there it throws at.
const readable = (value: string): boolean =>
  /^(?:\s*[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+\s*(?:;\s*[\w-]+=(?:"[^"]*"|[^\s;,"]*)\s*)*(?:,|$))+$/.test(value)

// Nor at a `%` that encodes nothing.
const decodable = (path: string): string => {
  try {
    decodeURIComponent(path)
    return path
  } catch {
    return path.replaceAll('%', '%25')
  }
}

export const pathOf = (target: string): string => {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '').split('?')[0] ?? ''
  return path.startsWith('/') ? path : `/${path}`
}

export const queryOf = (target: string): string => target.slice(target.indexOf('?') + 1 || target.length)
