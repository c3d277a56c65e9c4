import type { SampleFacts, StatedPair } from '@sendspec/facts'
import { extentOf, linesOf, slice, stated } from '../blocks/passage.ts'
import { type RequestLine, requestLineOf } from '../operations/cues.ts'
import type { Prose } from '../sentences/prose.ts'
import { sentBody } from './sent-body.ts'
import { urlParts } from './url.ts'

const header = /^(?<name>[\w-]+):\s*(?<value>.*)$/

/** A request line whose query has spaces that nobody encoded. */
const looseLine = /^(?<method>GET|POST|PUT|PATCH|DELETE|HEAD)\s+(?<address>(?:https?:\/\/|\/)[^\s?]*\?[\w.[\]-]+=.*)$/

const looseLineOf = (line: Prose): RequestLine | undefined => {
  const { method, address } = looseLine.exec(line.text)?.groups ?? {}
  if (!method || !address) return undefined
  return { method: stated(method, line), address: slice(line, line.text.length - address.length) }
}

/** A query of real values is sent so; one of placeholders only says which call it is. */
export const isFilledIn = (query: readonly StatedPair[]): boolean =>
  query.length > 0 && query.every(({ value }) => value !== '' && !/^[:$]|[<>{}[\]]|\.\.\.|…/.test(value))

/**
 * Requests as they go over the wire: a request line, headers, an empty line, a body. Lines alone are samples only with
 * the values of a query, or below the label of an example.
 */
export const httpRequestsOf = (message: Prose, isExample = false): readonly SampleFacts[] => {
  const lines = linesOf(message).map((line) => requestLineOf(line) ?? looseLineOf(line))
  if (lines.every((line) => line !== undefined))
    return lines.flatMap(({ method, address }) => {
      const { server, path, query } = urlParts(address)
      const url = stated(`${server?.text ?? ''}${path.text}`, address)
      const sample = { lines: extentOf(address), language: 'http', method, url, query, headers: [] }
      return isFilledIn(query) || (isExample && query.length === 0) ? [sample] : []
    })
  const whole = wholeRequestOf(message)
  return whole ? [whole] : []
}

const wholeRequestOf = (message: Prose): SampleFacts | undefined => {
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

/** A header of a message: `Name: value`. */
export const headerOf = (line: Prose): readonly StatedPair[] => {
  const { name, value = '' } = header.exec(line.text)?.groups ?? {}
  return name ? [{ name, value, ...line.markAt(0) }] : []
}
