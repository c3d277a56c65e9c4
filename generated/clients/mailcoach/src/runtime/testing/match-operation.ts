// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/testing/match-operation.ts

import type { MockVendor } from './mock-vendor.ts'

/** An operation that a request is for. */
export interface Match {
  readonly operation: string
  /** Values of the path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>
}

const parameter = /\{(\w+)\}/g

const patternOf = (path: string): RegExp =>
  new RegExp(`${path.replace(/[.*+?^$()[\]|\\]/g, '\\$&').replace(parameter, '([^/]+)')}/?$`)

/** The more of a path is fixed, the sooner it is tried. */
export const mostSpecificFirst = ({ operations }: MockVendor): readonly string[] => {
  const weight = (name: string): number => {
    const segments = operations[name]?.path.split('/') ?? []
    return segments.length * 100 + segments.filter((segment) => !segment.includes('{')).length
  }
  return Object.keys(operations).sort((a, b) => weight(b) - weight(a))
}

/** Finds the operation of a request, whatever the server and its base path. */
export const createMatcher = (vendor: MockVendor): ((request: Request) => Match | undefined) => {
  const routes = mostSpecificFirst(vendor).map((name) => {
    const { method, path } = vendor.operations[name] as MockVendor['operations'][string]
    const names = [...path.matchAll(parameter)].map(([, key]) => key as string)
    return { name, method, names, pattern: patternOf(path) }
  })
  return ({ method, url }) => {
    const { pathname } = new URL(url)
    for (const { name, method: wanted, names, pattern } of routes) {
      const found = method === wanted && pattern.exec(pathname)
      if (!found) continue
      const values = names.map((key, index) => [key, decodeURIComponent(found[index + 1] as string)] as const)
      return { operation: name, params: Object.fromEntries(values) }
    }
    return undefined
  }
}
