import { type ContractPlace, placesIn, quotedOn } from '@sendspec/contract'

/** The captured page. */
export const at = quotedOn('dripcel-send-logs.txt')

/** Getting one send log. */
export const getSendLog = placesIn('getSendLog')

/** Searching. */
export const searchSendLogs = placesIn('searchSendLogs')

/** The path of one send log. */
export const path = placesIn('getSendLog', 'path')

/** Its parameters. */
export const query = placesIn('getSendLog', 'query')

/** The result of getting one send log. */
export const found = placesIn('getSendLog', '200')

/** The result of a search. */
export const result = placesIn('searchSendLogs', '200')

/** The body of a search. */
export const search = placesIn('searchSendLogs', 'body')

/** Fields of a send log, alone and in a search. */
export const log = (...keys: readonly string[]): readonly ContractPlace[] =>
  keys.flatMap((key) => [...found(`/data/${key}`), ...result(`/data/send_logs/*/${key}`)])
