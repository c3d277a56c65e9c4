import type { CallFacts, Given } from './call-facts.ts'
import { callParts } from './call-parts.ts'

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
const lines = (...parts: readonly string[]): string => parts.join(' \\\n  ')

/** A call as a `curl` command, with one part a line. */
export const curlText = (facts: CallFacts, given: Given, { errors = false } = {}): string => {
  const { url, query, headers, body } = callParts(facts, given)
  const verb = facts.method === 'GET' ? (query.length > 0 ? ' -G' : '') : ` -X ${facts.method}`
  // `-G` puts the data of a GET into the query. Another method needs it in the address.
  const inAddress = query.length > 0 && facts.method !== 'GET'
  const address = inAddress ? `${url}?${new URLSearchParams(query.map(([name, value]) => [name, value]))}` : url
  return lines(
    `curl${verb} ${quoted(address)}`,
    `-H "Authorization: Bearer $${facts.program.tokenVariable}"`,
    ...headers.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(inAddress ? [] : query.map(([name, value]) => `--data-urlencode ${quoted(`${name}=${value}`)}`)),
    ...(body === undefined ? [] : [`-d ${quoted(JSON.stringify(body, null, 2))}`]),
    ...(errors ? ['--fail-with-body --retry 3', `-w '\\nstatus %{http_code}\\n'`] : []),
  )
}
