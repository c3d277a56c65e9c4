import type { SampleFacts, StatedPair } from '@sendspec/facts'
import { extentOf, linesOf, slice, stated } from '../blocks/passage.ts'
import { requestLineOf } from '../operations/cues.ts'
import type { Prose } from '../sentences/prose.ts'
import { bodyOf } from '../typescript/example.ts'
import { queryOf, urlParts } from './url.ts'

const header = /^(?<name>[\w-]+):\s*(?<value>.*)$/

/** A request as it goes over the wire: a request line, headers, an empty line, a body. A request line alone is no sample. */
export const httpRequestOf = (message: Prose): SampleFacts | undefined => {
  const split = /\n[\t ]*\n/.exec(message.text)
  const [first, ...rest] = linesOf(slice(message, 0, split?.index))
  const request = first && requestLineOf(first)
  if (!request || (rest.length === 0 && !split)) return undefined
  const { server, path, query } = urlParts(request.address)
  const body = split ? slice(message, split.index + split[0].length) : undefined
  return {
    lines: extentOf(message),
    language: 'http',
    method: request.method,
    url: stated(`${server?.text ?? ''}${path.text}`, request.address),
    query,
    headers: rest.flatMap(headerOf),
    ...(body && bodyFacts(body)),
  }
}

const headerOf = (line: Prose): readonly StatedPair[] => {
  const { name, value = '' } = header.exec(line.text)?.groups ?? {}
  return name ? [{ name, value, ...line.markAt(0) }] : []
}

const bodyFacts = (body: Prose): Pick<SampleFacts, 'body'> => {
  if (body.text.trim() === '') return {}
  if (/^\s*[[{]/.test(body.text)) {
    const { example } = bodyOf(body)
    return example ? { body: example } : {}
  }
  const value = Object.fromEntries(queryOf(body).map((pair) => [pair.name, pair.value]))
  return { body: { lines: extentOf(body), language: 'form', value } }
}
