import type { SampleFacts, Stated, StatedAuth } from '@sendspec/facts'
import { templateOf } from '@sendspec/facts'

const address = /^(?<server>[a-z][a-z+.-]*:\/\/[^/]+|[^/]+)?(?<path>\/.*)?$/i

/** Scheme and host of the address that a sample calls. */
export const serverOf = ({ url }: SampleFacts): Stated<string> | undefined => {
  const server = url && address.exec(url.value)?.groups?.server
  return url && server ? { ...url, value: server } : undefined
}

/** The path that a sample calls, with `{name}` for parameters. */
export const pathOf = ({ url }: SampleFacts): Stated<string> | undefined => {
  const { server = '', path } = (url && address.exec(url.value)?.groups) ?? {}
  return url && path ? { value: templateOf(path), line: url.line, column: url.column + server.length } : undefined
}

/** How the headers of a sample prove who calls. */
export const authOf = ({ headers }: SampleFacts): readonly StatedAuth[] =>
  headers.flatMap(({ name, value, line, column }) => {
    const scheme = /^(?<scheme>[A-Za-z]+)\s+\S/.exec(value)?.groups?.scheme
    if (name.toLowerCase() === 'authorization') return [{ scheme: scheme ?? '', header: name, line, column }]
    return /^(?:x-)?(?:api-?key|auth-?token|access-?token)$/i.test(name)
      ? [{ scheme: 'key', header: name, line, column }]
      : []
  })
