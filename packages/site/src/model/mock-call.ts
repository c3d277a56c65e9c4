import { curlText } from '../samples/curl-text.ts'
import type { VendorModel } from './site-model.ts'

/** A call that the vendor's mock server answers as it is: of its first operation that only reads, with made-up credentials. */
export const mockCall = ({ operations }: VendorModel, mock: string): string => {
  const model = operations.find(({ operation }) => operation.method === 'GET') ?? operations[0]
  if (!model) return `curl ${mock}`
  const { facts, sample, path } = model
  const call = curlText({ ...facts, url: `${mock}${path}`, headers: {} }, sample.given, {
    secrets: facts.program.credentials.map(() => 'any'),
  })
  // In one line, which wraps where there is room.
  return call.replaceAll(' \\\n ', '')
}
