import { type CallSample, tokenVariable } from '@sendspec/client'
import type { Operation, Vendor } from '@sendspec/contract'

/** A sample call as a `curl` command. */
export const curlText = (vendor: Vendor, operation: Operation, sample: CallSample): string => {
  const { method } = operation
  const body = bodyOf(sample)
  return [
    `curl ${method === 'GET' ? '' : `-X ${method} `}${shellQuoted(addressOf(vendor, operation, sample))}`,
    `-H "Authorization: Bearer $${tokenVariable(vendor.id)}"`,
    ...Object.entries(headersOf(sample)).map(([name, value]) => `-H ${shellQuoted(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`-d ${shellQuoted(body)}`]),
  ].join(' \\\n  ')
}

/** A sample call with plain `fetch`. */
export const fetchText = (vendor: Vendor, operation: Operation, sample: CallSample): string => {
  const { method } = operation
  const body = bodyOf(sample)
  const headers = Object.entries(headersOf(sample)).map(([name, value]) => `    ${quoted(name)}: ${quoted(value)},`)
  return [
    `const response = await fetch(${quoted(addressOf(vendor, operation, sample))}, {`,
    ...(method === 'GET' ? [] : [`  method: '${method}',`]),
    '  headers: {',
    `    authorization: \`Bearer \${process.env.${tokenVariable(vendor.id)}}\`,`,
    ...headers,
    '  },',
    ...(body === undefined ? [] : [`  body: JSON.stringify(${body.replaceAll('\n', '\n  ')}),`]),
    '})',
    'if (!response.ok) throw new Error(String(response.status))',
    ...(answersWithBody(operation) ? ['const data: unknown = await response.json()'] : []),
  ].join('\n')
}

const answersWithBody = ({ responses }: Operation): boolean =>
  responses.some(({ status, body }) => status < 300 && body !== undefined)

const bodyOf = ({ body }: CallSample): string | undefined =>
  body === undefined ? undefined : JSON.stringify(body, null, 2)

const headersOf = (sample: CallSample): Readonly<Record<string, string>> => {
  const given = sample.params.flatMap(({ part, property: { key } }) =>
    part === 'header' && key in sample.given ? [[key.toLowerCase(), String(sample.given[key])] as const] : [],
  )
  const typed = sample.body === undefined ? {} : { 'content-type': 'application/json' }
  return { ...sample.headers, ...Object.fromEntries(given), ...typed }
}

/** The address of the first server, with the sample's values filled in. */
const addressOf = ({ servers }: Vendor, { path }: Operation, { params, given }: CallSample): string => {
  const [{ url, variables = {} }] = servers
  const server = url.replace(/\{(\w+)\}/g, (found, name: string) => variables[name]?.default ?? found)
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(given[name] ?? '')))
  const query = params
    .filter(({ part, property: { key } }) => part === 'query' && key in given)
    .flatMap(({ property: { key } }) => pairs(key, given[key]))
    .map((pair) => pair.map(encodeURIComponent).join('='))
    .join('&')
  return `${server}${filled}${query && `?${query}`}`
}

const pairs = (name: string, value: unknown): readonly (readonly [string, string])[] => {
  if (Array.isArray(value)) return value.flatMap((item) => pairs(name, item))
  if (typeof value !== 'object' || value === null) return [[name, String(value)]]
  return Object.entries(value).flatMap(([key, inner]) => pairs(`${name}[${key}]`, inner))
}

const shellQuoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
