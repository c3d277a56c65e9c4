import type { ContractPlace, PagePlace, Support } from '@sendspec/contract'

export { quotedFrom as on } from '@sendspec/contract'

/** A line of the captured page. */
export const at = (line: number, quote: string): PagePlace => ({ page: 'mailcoach-sends.txt', line, quote })

/** A person read it; `basis` says what was read or compared. */
export const review = (basis: string): [Support] => [{ by: 'review', basis }]

/** The body of a page of sends. */
export const list = (pointer: string): ContractPlace => ({ operation: 'listSends', part: '200', pointer })

/** Fields of a send, in the list and alone. */
export const send = (...keys: readonly string[]): readonly ContractPlace[] =>
  keys.flatMap((key) => [list(`/data/*/${key}`), { operation: 'getSend', part: '200', pointer: `/data/${key}` }])

/** All operations. */
export const everywhere: readonly ContractPlace[] = [
  { operation: 'listSends' },
  { operation: 'getSend' },
  { operation: 'deleteSend' },
]

export const threeSends = 'listSends.200.three-sends'
export const unopened = 'getSend.200.unopened'

type Some<Item> = [Item, ...Item[]]

/** Lines of the page that a detector reports. */
export const onPage = (detector: string, ...[first, ...others]: Some<number>): Some<Support> => {
  const support = (line: number): Support => ({ by: 'detector', detector, page: 'mailcoach-sends.txt', line })
  return [support(first), ...others.map(support)]
}

/** Places of a payload that a detector reports. */
export const detected = (detector: string, payload: string, ...[first, ...others]: Some<string>): Some<Support> => {
  const support = (pointer: string): Support => ({ by: 'detector', detector, payload, pointer })
  return [support(first), ...others.map(support)]
}
