import type { SampleFacts, StatedPair } from '@sendspec/facts'
import { extentOf, linesOf, slice, stated } from '../blocks/passage.ts'
import { requestLineOf } from '../operations/cues.ts'
import type { Prose } from '../sentences/prose.ts'
import { sentBody } from './sent-body.ts'
import { urlParts } from './url.ts'

const header = /^(?<name>[\w-]+):\s*(?<value>.*)$/

/** A request as it goes over the wire: a request line, headers, an empty line, a body. A request line alone is no sample. */
export const httpRequestOf = (message: Prose): SampleFacts | undefined => {
  const split = /\n[\t ]*\n/.exec(message.text)
  const [first, ...rest] = linesOf(slice(message, 0, split?.index))
  const request = first && requestLineOf(first)
  if (!request || (rest.length === 0 && !split)) return undefined
  const { server, path, query } = urlParts(request.address)
  const sent = split ? sentBody([slice(message, split.index + split[0].length)]) : undefined
  return {
    lines: extentOf(message),
    language: 'http',
    method: request.method,
    url: stated(`${server?.text ?? ''}${path.text}`, request.address),
    query,
    headers: rest.flatMap(headerOf),
    ...(sent && { body: sent }),
  }
}

const headerOf = (line: Prose): readonly StatedPair[] => {
  const { name, value = '' } = header.exec(line.text)?.groups ?? {}
  return name ? [{ name, value, ...line.markAt(0) }] : []
}
