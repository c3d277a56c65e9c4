import { UsageError } from './usage-error.ts'

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/
const example = 'give the address that paths are appended to, as https://api.example.com'

/** The address of a real API. What would send credentials unencrypted is refused unless that is allowed. */
export const readUpstream = (address: string, { insecure }: { insecure: boolean }): URL => {
  // The address itself is not printed: it may hold a password.
  const refuse = (what: string, next: string): never => {
    throw new UsageError(`--upstream: ${what}`, next)
  }
  const url = URL.canParse(address) ? new URL(address) : refuse('it is no address', example)
  if (!/^https?:$/.test(url.protocol)) return refuse('it is no address of a web API', example)
  if (url.username || url.password)
    return refuse('it has a user or password in it', 'leave it out: callers send theirs')
  if (url.search || url.hash) return refuse('it has a query or a fragment', example)
  if (url.protocol === 'http:' && !loopback.test(url.hostname) && !insecure) {
    const next = 'use https:, or add --insecure-upstream where the network is your own'
    return refuse('with http: every token would be sent unencrypted', next)
  }
  return url
}
