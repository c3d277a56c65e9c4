import { SendspecError } from '@sendspec/contract'

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/**
 * The address of the real API.
 * @throws SendspecError for one that would send credentials unencrypted, unless that is allowed, or that is no base address.
 */
export const readUpstream = (address: string, { insecure }: { insecure: boolean }): URL => {
  const refuse = (what: string, next: string): never => {
    throw new SendspecError({ place: '--upstream', what, next })
  }
  const example = 'give the address that paths are appended to, as https://api.example.com'
  const url = URL.canParse(address) ? new URL(address) : refuse('it is no address', example)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refuse('it is no address of a web API', example)
  // The address itself may hold a password, so that it is not printed.
  if (url.username || url.password)
    return refuse('it has a user or password in it', 'leave it out: callers send theirs')
  if (url.search || url.hash) return refuse('it has a query or a fragment', example)
  if (url.protocol === 'http:' && !loopback.test(url.hostname) && !insecure) {
    return refuse(
      'with http: every token would be sent unencrypted',
      'use https:, or add --insecure-upstream where the network is your own',
    )
  }
  return url
}

/** The path prefix of the upstream, without a slash at its end. */
export const prefixOf = ({ pathname }: URL): string => pathname.replace(/\/+$/, '')
