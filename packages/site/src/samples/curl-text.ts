import { type CallFacts, type Given, secretsOf } from './call-facts.ts'
import { callParts } from './call-parts.ts'

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
/** Text between double quotes, where the shell fills in variables. */
const literally = (text: string): string => text.replace(/["$\\`]/g, '\\$&')
const lines = (...parts: readonly string[]): string => parts.join(' \\\n  ')

/** The address of a request that isn't GET: `-G` would put its data into the query instead of the body. */
const withQuery = (call: {
  url: string
  query: readonly (readonly [string, string])[]
  key: string
  secret: string
}): string => {
  const { url, query, key, secret } = call
  const search = new URLSearchParams(query.map(([name, value]) => [name, value])).toString()
  const parts = [search, ...(key === '' ? [] : [`${key}=`])].filter((part) => part !== '')
  const address = [url, ...(parts.length > 0 ? [parts.join('&')] : [])].join('?')
  return key === '' ? quoted(address) : `${quoted(address)}"${secret}"`
}

/**
 * A call as a `curl` command, with one part a line.
 * @param options.secrets What is sent as credentials, as text between double quotes.
 */
export const curlText = (
  facts: CallFacts,
  given: Given,
  options: { readonly errors?: boolean; readonly secrets?: readonly string[] } = {},
): string => {
  const { auth, method } = facts
  const { errors = false, secrets = secretsOf(facts).map((variable) => `$${variable}`) } = options
  const { url, query, headers, body } = callParts(facts, given)
  const secret = secrets.join(':')
  const key = auth?.in === 'query' ? encodeURIComponent(auth.name) : ''
  const get = method === 'GET'
  const verb = get ? (query.length > 0 || key !== '' ? ' -G' : '') : ` -X ${method}`
  return lines(
    `curl${verb} ${get ? quoted(url) : withQuery({ url, query, key, secret })}`,
    ...(auth?.in === 'basic' ? [`-u "${secret}"`] : []),
    ...(auth?.in === 'header' ? [`-H "${literally(`${auth.name}: ${auth.prefix}`)}${secret}"`] : []),
    ...headers.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(get ? query.map(([name, value]) => `--data-urlencode ${quoted(`${name}=${value}`)}`) : []),
    ...(get && key !== '' ? [`--data-urlencode "${key}=${secret}"`] : []),
    ...(body === undefined ? [] : [`-d ${quoted(JSON.stringify(body, null, 2))}`]),
    ...(errors ? ['--fail-with-body --retry 3', `-w '\\nstatus %{http_code}\\n'`] : []),
  )
}
