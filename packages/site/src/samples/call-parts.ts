import type { CallFacts, Given } from './call-facts.ts'

type Pairs = readonly (readonly [name: string, value: string])[]

/** The parts of a request. */
export interface CallParts {
  /** Without the query. */
  readonly url: string
  readonly query: Pairs
  /** Without the credentials'. */
  readonly headers: Pairs
  readonly body?: unknown
}

/** A name and a value for each part of a parameter, as the client sends them. */
const pairs = (name: string, value: unknown): Pairs => {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item) => pairs(name, item))
  if (typeof value !== 'object') return [[name, String(value)]]
  return Object.entries(value).flatMap(([key, inner]) => pairs(`${name}[${key}]`, inner))
}

/** The request that a call with these parameters sends. */
export const callParts = ({ url, params, body, headers }: CallFacts, given: Given): CallParts => {
  const values = (part: string): readonly (readonly [string, unknown])[] =>
    params.flatMap(({ part: own, key }) => (own === part && key in given ? [[key, given[key]] as const] : []))
  const inPath = new Map(values('path'))
  const inBody = Object.fromEntries(values('body'))
  const sent = body === 'whole' ? inBody.body : body === 'flat' ? inBody : undefined
  return {
    url: url.replace(/\{(\w+)\}/g, (found, name: string) =>
      inPath.has(name) ? encodeURIComponent(String(inPath.get(name))) : found,
    ),
    query: values('query').flatMap(([key, value]) => pairs(key, value)),
    headers: [
      ...Object.entries(headers),
      ...values('header').map(([key, value]) => [key.toLowerCase(), String(value)] as const),
      ...(sent === undefined ? [] : [['content-type', 'application/json'] as const]),
    ],
    ...(sent !== undefined && { body: sent }),
  }
}
