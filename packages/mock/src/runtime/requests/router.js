/** @typedef {import('../prism.js').Operation} Operation */

/**
 * The operation that a request is for, and the values in its path.
 * @typedef {{ operation: Operation, params: Readonly<Record<string, string>> }} Route
 */

/**
 * Finds operations by method and path. A path without parameters comes before one with, and a slash at the end of a
 * path makes no difference.
 * @param {readonly Operation[]} operations
 */
export const createRouter = (operations) => {
  const paths = [...Map.groupBy(operations, ({ path }) => path)]
    .map(([path, methods]) => ({ path, methods, pattern: patternOf(path), parameters: path.split('{').length }))
    .sort((a, b) => a.parameters - b.parameters)
  const at = /** @param {string} path */ (path) => {
    const matching = paths.filter(({ pattern }) => pattern.test(path))
    return matching.length > 0 || !/.\/$/.test(path)
      ? matching
      : paths.filter(({ pattern }) => pattern.test(path.slice(0, -1)))
  }
  return {
    /**
     * HEAD is answered as GET where the API has no HEAD of its own.
     * @param {string} method
     * @param {string} path
     * @returns {Route | undefined}
     */
    find: (method, path) => {
      const matching = at(path)
      for (const name of method === 'HEAD' ? ['HEAD', 'GET'] : [method]) {
        for (const { methods, pattern } of matching) {
          const operation = methods.find((each) => each.method.toUpperCase() === name)
          const groups = operation && (pattern.exec(path) ?? pattern.exec(path.slice(0, -1)))?.slice(1)
          if (operation && groups) return { operation, params: paramsOf(operation.path, groups) }
        }
      }
      return undefined
    },
    /**
     * The methods that a path has, for `Allow`.
     * @param {string} path
     * @returns {readonly string[]}
     */
    methods: (path) => {
      const methods = at(path).flatMap((each) => each.methods.map(({ method }) => method.toUpperCase()))
      if (methods.length === 0) return []
      return [...new Set([...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'])]
    },
  }
}

/**
 * @param {string} path
 * @param {readonly string[]} values
 */
const paramsOf = (path, values) =>
  Object.fromEntries(
    [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ''], index) => [name, decodeURIComponent(values[index] ?? '')]),
  )

/** @param {string} path */
const patternOf = (path) => {
  const parts = path.split(/\{[^}]+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('([^/]+)')}$`)
}
