// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/refusals/credentials.js

/** @typedef {import('./request-mismatch.js').RequestMismatch} RequestMismatch */
/** @typedef {import('./request-mismatch.js').Given} Given */

/**
 * A documented way to authenticate.
 * @typedef {{ type: string, scheme?: string, in?: string, name?: string, extensions?: { 'x-prefix'?: unknown } }} Scheme
 */

/** @param {import('../prism.js').Operation} operation */
const schemesOf = ({ security }) => /** @type {readonly Scheme[]} */ ((security ?? []).flat())

/**
 * Where a scheme has its credentials, and what they are.
 * @param {Scheme} scheme
 * @returns {{ in: 'header' | 'query', name: string, expected: string }}
 */
const placeOf = ({ type, scheme, in: place, name = '', extensions }) => {
  if (type !== 'apiKey') return { in: 'header', name: 'authorization', expected: `${scheme ?? 'bearer'} credentials` }
  const prefix = extensions?.['x-prefix']
  return {
    in: place === 'query' ? 'query' : 'header',
    name: place === 'query' ? name : name.toLowerCase(),
    expected: typeof prefix === 'string' ? `\`${prefix}\` and a key` : 'a key',
  }
}

/**
 * What is wrong with the credentials of a request that Prism refuses for them.
 * @param {import('../prism.js').Operation} operation
 * @param {Given} given
 * @returns {RequestMismatch}
 */
export const missingCredentials = (operation, { headers, query }) => {
  const [scheme] = schemesOf(operation)
  const { in: place, name, expected } = placeOf(scheme ?? { type: 'http' })
  const sent = headers.authorization || (place === 'query' ? query : headers)[name]
  return { in: place, pointer: `/${name}`, code: 401, expected, received: sent ? 'other credentials' : 'nothing' }
}

/**
 * Keys without the word that has to come before them, which Prism doesn't know.
 * @param {import('../prism.js').Operation} operation
 * @param {Given} given
 * @returns {readonly RequestMismatch[]}
 */
export const wrongPrefixes = (operation, { headers }) =>
  schemesOf(operation).flatMap((scheme) => {
    const prefix = scheme.extensions?.['x-prefix']
    const { name, expected } = placeOf(scheme)
    const [word = '', key] = (headers[name] ?? '').split(/\s+/)
    if (typeof prefix !== 'string' || (key && word.toLowerCase() === prefix.toLowerCase())) return []
    return [
      { in: 'header', pointer: `/${name}`, code: 401, expected, received: word ? 'other credentials' : 'nothing' },
    ]
  })

/**
 * The challenge of a 401: RFC 9110 has names for schemes of the header `Authorization` only.
 * @param {import('../prism.js').Operation} operation
 * @returns {Readonly<Record<string, string>>}
 */
export const challengeOf = (operation) => {
  const [scheme] = schemesOf(operation)
  const name = scheme?.type === 'apiKey' ? scheme.extensions?.['x-prefix'] : (scheme?.scheme ?? 'bearer')
  return typeof name === 'string' ? { 'www-authenticate': name[0]?.toUpperCase() + name.slice(1) } : {}
}
