// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/requests/prism-request.js

import { acceptedRanges } from './accept.js'

/**
 * A request as Prism takes it: with the path of the operation, so that it needs no search, and only with the media types
 * that are acceptable.
 * @param {import('./read-request.js').Call & { body: unknown }} call
 * @param {import('../prism.js').Operation} operation
 * @returns {import('../prism.js').PrismRequest}
 */
export const prismRequest = ({ method, path, query, headers, body }, operation) => {
  const ranges = acceptedRanges(headers.accept).filter(({ quality }) => quality > 0)
  const { accept: _, ...others } = headers
  const slash = path !== '/' && path.endsWith('/') && !operation.path.endsWith('/')
  return /** @type {any} */ ({
    method: method === 'HEAD' ? operation.method : method.toLowerCase(),
    url: { path: slash ? path.slice(0, -1) : path, query },
    headers: { ...others, ...(ranges.length > 0 && { accept: ranges.map(({ type }) => type).join(',') }) },
    body,
  })
}
