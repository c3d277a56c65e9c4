import type { StatedPair } from '@sendspec/facts'
import { slice } from '../blocks/passage.ts'
import type { Prose } from '../sentences/prose.ts'

export interface UrlParts {
  /** What stands before the path: an origin, or a placeholder for it. Absent where the address is a path alone. */
  readonly server?: Prose
  /** Placeholders included, without the query string. */
  readonly path: Prose
  readonly query: readonly StatedPair[]
}

/** An origin, or what stands for one: the path begins with the first slash behind it. */
const server = /^(?:[a-z][a-z+.-]*:\/\/)?[^/\s?#]+/i

/** Takes an address apart, which can have placeholders anywhere. */
export const urlParts = (url: Prose): UrlParts => {
  const end = url.text.search(/[?#]/)
  const address = slice(url, 0, end < 0 ? undefined : end)
  const host = server.exec(address.text)?.[0] ?? ''
  return {
    ...(host && { server: slice(address, 0, host.length) }),
    path: slice(address, host.length),
    query: url.text[end] === '?' ? queryOf(slice(url, end + 1)) : [],
  }
}

/** The pairs of a query string, or of a form. */
export const queryOf = (query: Prose): readonly StatedPair[] => {
  const pairs: StatedPair[] = []
  let from = 0
  for (const pair of query.text.split('#', 1)[0]?.split('&') ?? []) {
    const [name = '', ...value] = pair.split('=')
    if (name) pairs.push({ name: decoded(name), value: decoded(value.join('=')), ...query.markAt(from) })
    from += pair.length + 1
  }
  return pairs
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
