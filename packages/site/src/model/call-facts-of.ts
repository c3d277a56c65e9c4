import { type CallSample, placeholder } from '@sendspec/client'
import type { Auth, Operation, Vendor } from '@sendspec/contract'
import type { CallAuth, CallFacts } from '../samples/call-facts.ts'

/** The address of the first server, with a placeholder for each part that a reader must fill in. */
const serverOf = ({ servers: [{ url }] }: Vendor): string =>
  /^\{\w+\}$/.test(url) ? 'https://YOUR_SERVER' : url.replace(/\{(\w+)\}/g, (_, name: string) => placeholder(name))

/** Where calls carry their credentials, with the name of a header as the page writes it. */
const callAuth = (auth: Auth): CallAuth | undefined => {
  switch (auth.scheme) {
    case 'bearer':
      return { in: 'header', name: 'Authorization', prefix: 'Bearer ' }
    case 'basic':
      return { in: 'basic' }
    case 'apiKey': {
      const { in: place, name, prefix } = auth
      return place === 'query' ? { in: place, name } : { in: place, name, prefix: prefix ? `${prefix} ` : '' }
    }
    case 'none':
      return undefined
  }
}

/** What the samples of an operation are written from. */
export const callFactsOf = (vendor: Vendor, operation: Operation, sample: CallSample): CallFacts => {
  const { params, body, headers, program } = sample
  const auth = callAuth(vendor.auth)
  return {
    method: operation.method,
    url: `${serverOf(vendor)}${operation.path.replace(/:(\w+)/g, '{$1}')}`,
    params: params.map(({ part, property: { key } }) => ({ part, key })),
    ...(body && { body }),
    headers,
    ...(auth && { auth }),
    answers: operation.responses.some(({ status, body: answered }) => status < 300 && answered !== undefined),
    program,
  }
}
