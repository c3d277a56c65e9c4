import type { ContractPlace, PagePlace, Support } from '@sendspec/contract'

export { quotedFrom as on } from '@sendspec/contract'

/** A line of the rendered page. */
export const line = (number: number, quote: string): PagePlace => ({
  page: 'sendo-message-list.txt',
  line: number,
  quote,
})

const operation = 'listMessages'

/** The whole operation. */
export const listMessages: ContractPlace = { operation }

export const query = (name: string): ContractPlace => ({ operation, part: 'query', pointer: `/${name}` })

export const response = (status: number): ContractPlace => ({ operation, part: String(status) })

export const body = (pointer: string): ContractPlace => ({ operation, part: '200', pointer })

/** A field of a message. */
export const message = (field: string): ContractPlace => body(`/messages/*/${field}`)

/** The recorded example. */
export const example = 'listMessages.200.two-inbound'

/** A person read it; `basis` says what was read or compared. */
export const review = (basis: string): [Support] => [{ by: 'review', basis }]

type Some<Item> = [Item, ...Item[]]

/** Lines of the page that a detector reports. */
export const onPage = (detector: string, ...[first, ...others]: Some<number>): Some<Support> => {
  const support = (line: number): Support => ({ by: 'detector', detector, page: 'sendo-message-list.txt', line })
  return [support(first), ...others.map(support)]
}

/** Places of the example that a detector reports. */
export const detected = (detector: string, pointer: string): [Support] => [
  { by: 'detector', detector, payload: example, pointer },
]
