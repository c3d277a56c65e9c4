import type { ContractPlace, PagePlace, Support } from '@sendspec/contract'

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

/** Problems of the example without the finding's amendments. */
export const problems = (code: string, ...pointers: [string, ...string[]]): [Support, ...Support[]] => {
  const [first, ...others] = pointers
  const support = (pointer: string): Support => ({ by: 'schema', payload: example, pointer, code })
  return [support(first), ...others.map(support)]
}

export const detected = (detector: string, ...pointers: [string, ...string[]]): [Support, ...Support[]] => {
  const [first, ...others] = pointers
  const support = (pointer: string): Support => ({ by: 'detector', detector, payload: example, pointer })
  return [support(first), ...others.map(support)]
}

export const review = (basis: string): [Support] => [{ by: 'review', basis }]
