// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/requests/near-misses.js

const most = 3

/**
 * The operations whose address is most like that of a request, e.g. `GET /api/sends`; all of a few where none is.
 * @param {readonly { method: string, path: string }[]} operations
 * @param {{ method: string, path: string }} request
 * @returns {readonly string[]}
 */
export const nearMisses = (operations, { method, path }) => {
  const ranked = operations
    .map((operation) => ({
      name: `${operation.method.toUpperCase()} ${operation.path}`,
      distance: distance(withValues(operation.path, path), path) + (operation.method.toUpperCase() === method ? 0 : 1),
    }))
    .sort((a, b) => a.distance - b.distance)
  const near = ranked.filter((each) => each.distance <= Math.max(3, path.length / 3)).slice(0, most)
  return (near.length > 0 ? near : ranked.slice(0, 10)).map(({ name }) => name)
}

/**
 * The path of an operation with the request's segments in place of its parameters.
 * @param {string} template
 * @param {string} path
 */
const withValues = (template, path) => {
  const segments = path.split('/')
  return template
    .split('/')
    .map((segment, index) => (segment.includes('{') ? (segments[index] ?? '') : segment))
    .join('/')
}

/**
 * How many letters have to be added, left out or changed.
 * @param {string} from
 * @param {string} to
 */
const distance = (from, to) => {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const changed = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
