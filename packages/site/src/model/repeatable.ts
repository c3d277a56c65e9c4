import type { Operation } from '@sendspec/contract'

/** Whether a call can be repeated, in one sentence. */
export const repeatable = ({ method, notes }: Operation): string => {
  if (method === 'GET' || notes.safe) return 'Safe: it changes nothing, so that it can be sent again.'
  if (method === 'PUT' || method === 'DELETE')
    return 'Idempotent: sending it twice has the same effect as sending it once.'
  return 'Not safe: sent twice, it may do its work twice.'
}
