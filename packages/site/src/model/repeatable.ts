import type { Operation } from '@sendspec/contract'

/** Whether a call may be sent again, in one sentence. */
export const repeatable = ({ method, notes }: Operation): string => {
  if (method === 'GET' || notes.safe) return 'Safe: it changes nothing, so that it can be sent again.'
  if (method === 'PUT' || method === 'DELETE') return 'Idempotent: sent twice, it does what it does once.'
  return 'Not safe: sent twice, it may do its work twice.'
}
