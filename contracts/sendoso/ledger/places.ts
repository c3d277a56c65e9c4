import type { ContractPlace, PagePlace, Support } from '@sendspec/contract'

export { quotedFrom as on } from '@sendspec/contract'

/** A line of the page's Markdown source. */
export const markdown = (line: number, quote: string): PagePlace => ({ page: 'sendoso-get-sends.mdx', line, quote })

/** A line of the page as rendered. */
export const rendered = (line: number, quote: string): PagePlace => ({
  page: 'sendoso-get-sends.rendered.txt',
  line,
  quote,
})

const operation = 'listSends'

/** The whole operation. */
export const listSends: ContractPlace = { operation }

export const path: ContractPlace = { operation, part: 'path' }

export const query = (name: string): ContractPlace => ({ operation, part: 'query', pointer: `/${name}` })

export const response = (status: number): ContractPlace => ({ operation, part: String(status) })

export const body = (pointer: string): ContractPlace => ({ operation, part: '200', pointer })

/** The recorded example. */
export const example = 'listSends.200.two-sends'

type Some<Item> = [Item, ...Item[]]

/** Problems of the example without the finding's amendments. */
export const problems = (code: string, ...pointers: Some<string>): Some<Support> =>
  perPointer(pointers, (pointer) => ({ by: 'schema', payload: example, pointer, code }))

/** Places of the example that a detector reports. */
export const detected = (detector: string, ...pointers: Some<string>): Some<Support> =>
  perPointer(pointers, (pointer) => ({ by: 'detector', detector, payload: example, pointer }))

/** Lines of the Markdown source that a detector reports. */
export const onMarkdown = (detector: string, ...lines: Some<number>): Some<Support> =>
  perLine('sendoso-get-sends.mdx', detector, lines)

/** Lines of the rendered page that a detector reports. */
export const onRendered = (detector: string, ...lines: Some<number>): Some<Support> =>
  perLine('sendoso-get-sends.rendered.txt', detector, lines)

const perLine = (page: string, detector: string, [first, ...others]: Some<number>): Some<Support> => {
  const support = (line: number): Support => ({ by: 'detector', detector, page, line })
  return [support(first), ...others.map(support)]
}

const perPointer = ([first, ...others]: Some<string>, support: (pointer: string) => Support): Some<Support> => [
  support(first),
  ...others.map(support),
]

/** A person read it; `basis` says what was read or compared. */
export const review = (basis: string): Some<Support> => [{ by: 'review', basis }]
