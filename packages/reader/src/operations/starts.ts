import type { SampleFacts, Stated } from '@sendspec/facts'
import { fillsTemplate, lengthOf, matchesTemplate, templateOf } from '@sendspec/facts'
import { slice } from '../blocks/passage.ts'
import { samplesOf } from '../curl/curl.ts'
import { urlParts } from '../curl/url.ts'
import type { Prose } from '../sentences/prose.ts'
import { requestLineOf, requestsIn } from './cues.ts'
import { sectionOf } from './sections.ts'
import type { Unit } from './units.ts'

/** Where the text on one operation begins, and what names its request. */
export interface Start {
  /** The unit that names the request. */
  readonly index: number
  /** The unit that the text on it begins with: its heading where it has one. */
  readonly head: number
  readonly method: Stated<string>
  readonly path: Prose
  readonly server?: Prose
  readonly by: 'line' | 'sample' | 'sentence'
}

/** The operations of a page, in page order. */
export const startsOf = (units: readonly Unit[]): readonly Start[] => {
  const starts: Start[] = []
  const [first] = units
  const isOfPage = first?.kind === 'call' && first.isOfPage
  let topic = -1
  units.forEach((unit, index) => {
    if (unit.kind === 'line' && unit.isTopic) topic = index
    const last = starts.at(-1)
    const isNewTopic = !last || (topic > last.index && isAtLeast(units, topic, last.head))
    if (unit.kind === 'line' || unit.kind === 'code' || unit.kind === 'item' || unit.kind === 'call') {
      const line = unit.kind === 'call' ? unit : requestLineOf(unit.kind === 'code' ? firstLine(unit.text) : unit.text)
      if (line && !(unit.kind === 'code' && samplesOf(unit.text).length > 0)) {
        const { server, path } = urlParts(line.address)
        const start: Start = {
          index,
          head: headOf(units, { index, topic: topic > (last?.index ?? -1) ? topic : -1 }),
          method: line.method,
          path,
          ...(server && { server }),
          by: 'line',
        }
        if (last && !isNewTopic && last.by !== 'line' && isSame(last, start))
          starts[starts.length - 1] = { ...start, head: last.head }
        else if (!(last && !isNewTopic && (isSame(last, start) || isInstance(start, last)))) starts.push(start)
        return
      }
    }
    if (unit.kind !== 'code') return
    for (const sample of samplesOf(unit.text)) {
      const called = startOf(sample, unit.text, index, topic > (last?.index ?? -1) ? topic : index)
      const start = called && withToldPath(called, units)
      if (!start || starts.some((each) => each.by === 'line' && (isSame(each, start) || isInstance(start, each))))
        continue
      if (isOfPage) continue
      const before = starts.at(-1)
      if (!before || isNewTopic || (before.by === 'sample' && !isSame(before, start))) {
        if (!(before && !isNewTopic && isSame(before, start))) starts.push(start)
      }
    }
  })
  return [...starts, ...sentenceStarts(units, starts)].sort(
    (one, other) => one.head - other.head || one.index - other.index,
  )
}

const firstLine = (text: Prose): Prose => slice(text, 0, text.text.split('\n')[0]?.length)

/** Whether a heading is at least as high as another; where none is marked, all are alike. */
const isAtLeast = (units: readonly Unit[], topic: number, head: number): boolean =>
  (depthOf(units[topic]) ?? 1) <= (depthOf(units[head]) ?? 6)

const depthOf = (unit: Unit | undefined): number | undefined => (unit?.kind === 'line' ? unit.depth : undefined)

interface Heads {
  readonly index: number
  readonly topic: number
}

/** A heading that is a request has one of its own above it only where nothing stands between the two. */
const headOf = (units: readonly Unit[], { index, topic }: Heads): number => {
  if (topic < 0) return index
  const isHeading = depthOf(units[index]) !== undefined
  if (!isHeading) return topic
  return topic === index - 1 && !isPageTitle(units, topic) && !isOfGroup(units, { index, topic }) ? topic : index
}

const isPageTitle = (units: readonly Unit[], topic: number): boolean =>
  depthOf(units[topic]) === 1 && units.filter((unit) => depthOf(unit) === 1).length === 1

/** Whether further requests stand below the topic as headings of the same height: then it is the topic of them all. */
const isOfGroup = (units: readonly Unit[], { index, topic }: Heads): boolean => {
  const depth = depthOf(units[topic]) ?? 0
  const height = depthOf(units[index])
  for (let at = index + 1; at < units.length; at += 1) {
    const unit = units[at]
    const found = depthOf(unit)
    if (found !== undefined && found <= depth) return false
    if (found === height && unit?.kind === 'line' && requestLineOf(unit.text)) return true
  }
  return false
}

/** Whether two are the same call, the identifiers in their paths aside. */
const isSame = (one: Start, other: Start): boolean =>
  one.method.value === other.method.value &&
  (matchesTemplate(other.path.text, templateOf(one.path.text)) ||
    templateOf(one.path.text, () => '') === templateOf(other.path.text, () => ''))

/** Whether a call fills the path of another in: any value for its parameters, and a base path before it. */
const isInstance = (call: Start, of: Start): boolean => {
  const template = templateOf(of.path.text)
  const own = call.path.text.split('/').filter(Boolean)
  return call.method.value === of.method.value && fillsTemplate(own.slice(-lengthOf(template)).join('/'), template)
}

const startOf = (sample: SampleFacts, text: Prose, index: number, head: number): Start | undefined => {
  const { url, method } = sample
  if (!url || !method) return undefined
  const offset = offsetOf(text, url)
  const { server, path } = urlParts({ text: url.value, markAt: (at) => text.markAt(offset + at) })
  return path.text === '' ? undefined : { index, head, method, path, ...(server && { server }), by: 'sample' }
}

/** A sentence between the heading and a call can say what its path is made of. */
const withToldPath = (start: Start, units: readonly Unit[]): Start => {
  for (const unit of units.slice(start.head, start.index)) {
    const told = unit.kind === 'line' ? requestsIn(unit.text) : []
    for (const { method, address } of told) {
      const { path } = urlParts(address)
      const template = templateOf(path.text)
      const isTold = method.value === start.method.value && !matchesTemplate(start.path.text, template)
      if (isTold && fillsTemplate(start.path.text, template)) return { ...start, path }
    }
  }
  return start
}

const offsetOf = (text: Prose, { value, line, column }: Stated<string>): number => {
  for (let at = text.text.indexOf(value); at >= 0; at = text.text.indexOf(value, at + 1)) {
    const mark = text.markAt(at)
    if (mark.line === line && mark.column === column) return at
  }
  return Math.max(0, text.text.indexOf(value))
}

/** A heading without any call below it can have a sentence that names one. */
const sentenceStarts = (units: readonly Unit[], starts: readonly Start[]): readonly Start[] => {
  const topics = units.flatMap((unit, index) => (unit.kind === 'line' && unit.isTopic ? [index] : []))
  return topics.flatMap((head, order) => {
    const end = topics[order + 1] ?? units.length
    if (starts.some(({ index, head: from }) => index >= head && (from < end || index < end) && index < end)) return []
    for (let index = head + 1; index < end; index += 1) {
      const unit = units[index]
      if (unit?.kind !== 'line' || sectionOf(unit.text.text)) continue
      const [request] = requestsIn(unit.text)
      if (!request) continue
      const { server, path } = urlParts(request.address)
      const start: Start = { index, head, method: request.method, path, ...(server && { server }), by: 'sentence' }
      return starts.some((each) => isSame(each, start)) ? [] : [start]
    }
    return []
  })
}
