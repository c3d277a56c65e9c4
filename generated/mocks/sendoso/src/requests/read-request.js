// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/requests/read-request.js

/**
 * A request as the mock reads it.
 * @typedef {object} Call
 * @property {string} method In capitals.
 * @property {string} path Without the query, and always decodable.
 * @property {Readonly<Record<string, string | string[]>>} query A parameter that is given more than once has a list.
 * @property {Readonly<Record<string, string>>} headers With names in small letters.
 */

/**
 * Reads everything but the body.
 * @param {import('node:http').IncomingMessage} request
 * @returns {Call}
 */
export const readRequest = (request) => {
  const { pathname, searchParams } = new URL(targetOf(request), 'http://mock')
  return {
    method: (request.method ?? 'GET').toUpperCase(),
    path: decodable(pathname),
    query: Object.fromEntries(
      [...new Set(searchParams.keys())].map((name) => {
        const values = searchParams.getAll(name)
        return [name, values.length === 1 ? (values[0] ?? '') : values]
      }),
    ),
    headers: readableHeaders(request.headers),
  }
}

/**
 * Two slashes at the start would be read as the name of a host.
 * @param {import('node:http').IncomingMessage} request
 */
const targetOf = ({ url = '/' }) => {
  const target = url.replace(/^\/+/, '/')
  return URL.canParse(target, 'http://mock') ? target : '/'
}

/**
 * Escapes each `%` of a path that has one that encodes nothing.
 * @param {string} path
 */
const decodable = (path) => {
  try {
    decodeURIComponent(path)
    return path
  } catch {
    return path.replaceAll('%', '%25')
  }
}

const mediaType = /^\s*[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+\s*(?:;\s*[\w-]+=(?:"[^"]*"|[^\s;,"]*)\s*)*$/

/** @param {string} scheme */
const named = (scheme) => (/^be/i.test(scheme) ? 'Bearer' : 'Basic')

/**
 * Names the scheme of credentials as Prism expects it: RFC 9110, section 11.1, compares schemes without regard to case.
 * Prism throws over a content type that it can't read, so that such a body counts as one of an unknown type.
 * @param {import('node:http').IncomingHttpHeaders} headers
 */
const readableHeaders = (headers) => {
  const flat = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
  const { authorization, 'content-type': type } = flat
  return {
    ...flat,
    ...(authorization && { authorization: authorization.replace(/^(?:bearer|basic)(?=\s)/i, named) }),
    ...(type && !mediaType.test(type) && { 'content-type': 'application/octet-stream' }),
  }
}
