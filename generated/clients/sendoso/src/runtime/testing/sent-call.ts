// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/testing/sent-call.ts

import type { MockVendor } from './mock-vendor.ts'

/** A call as it was sent. */
export interface SentCall<Operation extends string = string> {
  readonly operation: Operation
  /** Parameters of the path and the query, as text; a list of texts if a name was sent more than once. */
  readonly params: Readonly<Record<string, string | readonly string[]>>
  /** The headers that the contract names. Others are left out, because they may hold secrets. */
  readonly headers: Readonly<Record<string, string>>
  /** Parsed if it is JSON; `undefined` if empty. */
  readonly body: unknown
}

/** The operation that a request is for. */
export interface Match {
  readonly operation: string
  /** Values of the path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>
}

const parameter = /\{(\w+)\}/g

const patternOf = (path: string): RegExp =>
  new RegExp(`${path.replace(/[.*+?^$()[\]|\\]/g, '\\$&').replace(parameter, '([^/]+)')}/?$`)

/** Names of operations: those with the longest and least variable paths first. */
export const mostSpecificFirst = ({ operations }: MockVendor): readonly string[] => {
  const weight = (name: string): number => {
    const segments = operations[name]?.path.split('/') ?? []
    return segments.length * 100 + segments.filter((segment) => !segment.includes('{')).length
  }
  return Object.keys(operations).sort((a, b) => weight(b) - weight(a))
}

/** Finds the operation of a request, whatever the server and its base path are. */
export const createMatcher = (vendor: MockVendor): ((request: Request) => Match | undefined) => {
  const routes = mostSpecificFirst(vendor).map((name) => {
    const { method, path } = vendor.operations[name] as MockVendor['operations'][string]
    const names = [...path.matchAll(parameter)].map(([, key]) => key as string)
    return { name, method, names, pattern: patternOf(path) }
  })
  return ({ method, url }) => {
    const { pathname } = new URL(url)
    for (const { name, method: expected, names, pattern } of routes) {
      const found = method === expected && pattern.exec(pathname)
      if (!found) continue
      const values = names.map((key, index) => [key, decodeURIComponent(found[index + 1] as string)] as const)
      return { operation: name, params: Object.fromEntries(values) }
    }
    return undefined
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text || undefined
  }
}

/** Reads a call from a request; reading uses up the request's body. */
export const readCall = async (
  { operations }: MockVendor,
  { operation, params, request }: Match & { readonly request: Request },
): Promise<SentCall> => {
  const { searchParams } = new URL(request.url)
  const query = [...new Set(searchParams.keys())].map((name) => {
    const values = searchParams.getAll(name)
    return [name, values.length > 1 ? values : (values[0] as string)] as const
  })
  const headers = (operations[operation]?.headers ?? []).flatMap((name) => {
    const value = request.headers.get(name)
    return value === null ? [] : [[name, value] as const]
  })
  return {
    operation,
    params: { ...params, ...Object.fromEntries(query) },
    headers: Object.fromEntries(headers),
    body: parsed(await request.text()),
  }
}
