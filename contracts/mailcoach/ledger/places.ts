import { type ContractPlace, placesIn, quotedOn } from '@sendspec/contract'

/** The captured page. */
export const at = quotedOn('mailcoach-sends.txt')

/** Listing sends. */
export const listSends = placesIn('listSends')

/** The parameters of a list. */
export const query = placesIn('listSends', 'query')

/** The body of a page of sends. */
export const list = placesIn('listSends', '200')

/** Getting one send. */
export const getSend = placesIn('getSend')

/** The body of one send. */
export const one = placesIn('getSend', '200')

/** Deleting a send. */
export const deleteSend = placesIn('deleteSend')

/** Fields of a send, in the list and alone. */
export const send = (...keys: readonly string[]): readonly ContractPlace[] =>
  keys.flatMap((key) => [...list(`/data/*/${key}`), ...one(`/data/${key}`)])
