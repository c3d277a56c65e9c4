import type { ContractPlace, PagePlace, Support } from '@sendspec/contract'

export { quotedFrom as on } from '@sendspec/contract'

/** A line of the captured page. */
export const at = (line: number, quote: string): PagePlace => ({ page: 'dripcel-send-logs.txt', line, quote })

/** A person read it; `basis` says what was read or compared. */
export const review = (basis: string): [Support] => [{ by: 'review', basis }]

/** The result of getting one send log. */
export const found = (pointer: string): ContractPlace => ({ operation: 'getSendLog', part: '200', pointer })

/** The result of a search. */
export const result = (pointer: string): ContractPlace => ({ operation: 'searchSendLogs', part: '200', pointer })

/** The body of a search. */
export const search = (pointer: string): ContractPlace => ({ operation: 'searchSendLogs', part: 'body', pointer })

/** A field of a send log, alone and in a search. */
export const log = (key: string): readonly ContractPlace[] => [
  found(`/data/${key}`),
  result(`/data/send_logs/*/${key}`),
]

export const groupDestinations: ContractPlace = {
  operation: 'getSendLog',
  part: 'query',
  pointer: '/group_destinations',
}

/** Both operations. */
export const everywhere: readonly ContractPlace[] = [{ operation: 'getSendLog' }, { operation: 'searchSendLogs' }]

type Some<Item> = [Item, ...Item[]]

/** Lines of the page that a detector reports. */
export const onPage = (detector: string, ...[first, ...others]: Some<number>): Some<Support> => {
  const support = (line: number): Support => ({ by: 'detector', detector, page: 'dripcel-send-logs.txt', line })
  return [support(first), ...others.map(support)]
}
