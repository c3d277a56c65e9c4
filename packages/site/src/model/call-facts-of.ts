import { type CallSample, placeholder } from '@sendspec/client'
import type { Operation, Vendor } from '@sendspec/contract'
import type { CallFacts } from '../samples/call-facts.ts'

/** The address of the first server, with a placeholder for each part that a reader must fill in. */
const serverOf = ({ servers: [{ url }] }: Vendor): string =>
  /^\{\w+\}$/.test(url) ? 'https://YOUR_SERVER' : url.replace(/\{(\w+)\}/g, (_, name: string) => placeholder(name))

/** What the samples of an operation are written from. */
export const callFactsOf = (vendor: Vendor, operation: Operation, sample: CallSample): CallFacts => {
  const { params, body, headers, program } = sample
  return {
    method: operation.method,
    url: `${serverOf(vendor)}${operation.path.replace(/:(\w+)/g, '{$1}')}`,
    params: params.map(({ part, property: { key } }) => ({ part, key })),
    ...(body && { body }),
    headers,
    answers: operation.responses.some(({ status, body: answered }) => status < 300 && answered !== undefined),
    program,
  }
}
