import type { SampleFacts, Stated } from '@sendspec/facts'
import type { Table } from '../blocks/block.ts'
import { after, joined, slice, trimmed } from '../blocks/passage.ts'
import { samplesOf } from '../curl/curl.ts'
import { urlParts } from '../curl/url.ts'
import type { Prose } from '../sentences/prose.ts'
import { labelledRequestOf, type RequestLine, requestLineOf } from './cues.ts'
import { labelOf } from './sections.ts'
import type { Unit } from './units.ts'

/** A call that a unit names. */
export interface CallMention {
  /** The unit that names the request. */
  readonly index: number
  readonly method: Stated<string>
  readonly path: Prose
  readonly server?: Prose
  readonly by: 'line' | 'sample' | 'sentence'
  /** Set for a request as it goes over the wire. */
  readonly isMessage?: boolean
  /** Set where a sample leaves its method to its tool. */
  readonly isMethodImplied?: boolean
}

/** Every call that lines, markup and samples name, in page order. */
export const mentionsIn = (units: readonly Unit[]): readonly CallMention[] => {
  const mentions = units.flatMap((unit, index): readonly CallMention[] => {
    if (unit.kind === 'call') return [mentionOf(unit, index)]
    if (unit.kind === 'line' || unit.kind === 'item') {
      const line = unit.isLink ? undefined : (requestLineOf(unit.text) ?? acrossLines(units, index))
      return line ? [{ ...mentionOf(line, index), isMessage: isMessage(unit.text) }] : []
    }
    if (unit.kind === 'table') return callsInTable(unit, units)
    if (unit.kind !== 'code') return []
    const samples = samplesOf(unit.text)
    const line = samples.length > 0 ? undefined : (requestLineOf(firstLine(unit.text)) ?? labelledRequestOf(unit.text))
    if (line) return [{ ...mentionOf(line, index), isMessage: isMessage(unit.text) }]
    return samples.flatMap((sample) => sampleMention(sample, unit.text, index) ?? [])
  })
  return mentions.toSorted((one, other) => one.index - other.index)
}

const mentionOf = ({ method, address }: RequestLine, index: number): CallMention => {
  const { server, path } = urlParts(address)
  return { index, method, path, ...(server && { server }), by: 'line' }
}

const sampleMention = (sample: SampleFacts, text: Prose, index: number): CallMention | undefined => {
  const { url, method } = sample
  if (!url || !method) return undefined
  const offset = offsetOf(text, url)
  const { server, path } = urlParts({ text: url.value, markAt: (at) => text.markAt(offset + at) })
  if (path.text === '') return undefined
  const isMethodImplied = !new RegExp(`-X ?"?${method.value}|\\b${method.value}\\b`, 'i').test(text.text)
  return { index, method, path, ...(server && { server }), by: 'sample', ...(isMethodImplied && { isMethodImplied }) }
}

/** Whether it begins as a request does that goes over the wire. */
const isMessage = (text: Prose): boolean => /\sHTTP\/[\d.]+\s*$/.test(firstLine(text).text)

const firstLine = (text: Prose): Prose => slice(text, 0, text.text.split('\n', 1)[0]?.length)

const methodWord = /^`?(?<method>GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)`?$/i

/** A call in two lines: `Method: GET` and `URL: /things`, or a heading that is a path and one below it that is a method. */
const acrossLines = (units: readonly Unit[], index: number): RequestLine | undefined => {
  const [unit, next] = [units[index], units[index + 1]]
  if (unit?.kind !== 'line') return undefined
  if (unit.depth !== undefined) return belowPath(units, index)
  if (next?.kind !== 'line' || next.depth !== undefined) return undefined
  return labelledRequestOf(joined([unit.text, after(unit.text, '\n'), next.text]))
}

const belowPath = (units: readonly Unit[], index: number): RequestLine | undefined => {
  const unit = units[index]
  const word = unit?.kind === 'line' ? methodWord.exec(unit.text.text)?.groups?.method : undefined
  if (unit?.kind !== 'line' || unit.depth === undefined || !word) return undefined
  for (let at = index - 1; at >= 0; at -= 1) {
    const above = units[at]
    if (above?.kind !== 'line' || above.depth === undefined || above.depth >= unit.depth) continue
    const path = trimmed({ text: above.text.text.replaceAll('`', ' '), markAt: above.text.markAt })
    if (!/^\/\S*$/.test(path.text)) return undefined
    const start = unit.text.text.indexOf(word)
    return { method: { value: word.toUpperCase(), ...unit.text.markAt(start) }, address: path }
  }
  return undefined
}

/** The calls that a table gives to sections of the page, by the words of their headings. */
const callsInTable = ({ rows }: Table, units: readonly Unit[]): readonly CallMention[] =>
  rows.flatMap(({ cells }): readonly CallMention[] => {
    const requests = cells.flatMap((cell) => requestLineOf(cell) ?? [])
    const [request] = requests
    if (!request || requests.length > 1) return []
    const names = new Set(cells.map(({ text }) => wordsOf(text)).filter((each) => each !== ''))
    const section = units.findIndex(
      (unit) => unit.kind === 'line' && unit.depth !== undefined && names.has(wordsOf(unit.text.text)),
    )
    return section < 0 ? [] : [mentionOf(request, section)]
  })

const wordsOf = (text: string): string => labelOf(text).replaceAll('`', '').toLowerCase()

const offsetOf = (text: Prose, { value, line, column }: Stated<string>): number => {
  for (let at = text.text.indexOf(value); at >= 0; at = text.text.indexOf(value, at + 1)) {
    const mark = text.markAt(at)
    if (mark.line === line && mark.column === column) return at
  }
  return Math.max(0, text.text.indexOf(value))
}
