// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/stateful/routes.js

/** @typedef {import('./state-file.d.ts').StateOperation} StateOperation */

/**
 * Finds the operation that a request is for, and the values in its path. A path without parameters goes before one with.
 * @param {readonly StateOperation[]} operations
 * @returns {(method: string, path: string) => { operation: StateOperation, params: Record<string, string> } | undefined}
 */
export const router = (operations) => {
  const routes = operations
    .map((operation) => ({
      operation,
      pattern: patternOf(operation.path),
      parameters: operation.path.split('{').length,
    }))
    .sort((a, b) => a.parameters - b.parameters)
  return (method, path) => {
    for (const { operation, pattern } of routes) {
      const groups = operation.method === method.toUpperCase() ? pattern.exec(path)?.slice(1) : undefined
      if (groups)
        return {
          operation,
          params: Object.fromEntries(
            namesOf(operation.path).map((name, at) => [name, decodeURIComponent(groups[at] ?? '')]),
          ),
        }
    }
    return undefined
  }
}

/** @param {string} path */
const namesOf = (path) => [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name)

/** @param {string} path */
const patternOf = (path) => {
  const parts = path.split(/\{[^}]+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('([^/]+)')}$`)
}
