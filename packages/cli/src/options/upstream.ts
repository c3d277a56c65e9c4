import { UsageError } from './usage-error.ts'

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/
const example = 'give the address that paths are appended to, as https://api.example.com'

/** Parses the address of a real API. Refuses one that would send credentials unencrypted, unless that is allowed. */
export const readUpstream = (address: string, { insecure }: { insecure: boolean }): URL => {
  // Never print the address: it may contain a password.
  const refuse = (what: string, next: string): never => {
    throw new UsageError(`--upstream: ${what}`, next)
  }
  const url = URL.canParse(address) ? new URL(address) : refuse('it is not an address', example)
  if (!/^https?:$/.test(url.protocol)) return refuse('it is not the address of a web API', example)
  if (url.username || url.password)
    return refuse('it has a user or password in it', 'leave it out: callers send their own')
  if (url.search || url.hash) return refuse('it has a query or a fragment', example)
  if (url.protocol === 'http:' && !loopback.test(url.hostname) && !insecure) {
    const next = 'use https:, or add --insecure-upstream where the network is your own'
    return refuse('with http: every token would be sent unencrypted', next)
  }
  return url
}
