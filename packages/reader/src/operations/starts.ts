import { fillsTemplate, lengthOf, matchesTemplate, templateOf } from '@sendspec/facts'
import { urlParts } from '../curl/url.ts'
import type { Prose } from '../sentences/prose.ts'
import { type CallMention, mentionsIn } from './call-mentions.ts'
import { requestLineOf, requestsIn } from './cues.ts'
import { sectionOf } from './sections.ts'
import type { Unit } from './units.ts'

/** Where the text on one operation begins, and what names its request. */
export interface Start extends CallMention {
  /** The unit that the text on it begins with: its heading where it has one. */
  readonly head: number
  /** Set where one item of a list is all that the page has on it. */
  readonly isListed?: true
}

/** The operations of a page, in page order. */
export const startsOf = (units: readonly Unit[]): readonly Start[] => {
  const mentions = mentionsIn(units)
  const starts: Start[] = []
  const [first] = units
  const isOfPage = first?.kind === 'call' && first.isOfPage
  let topic = -1
  let next = 0
  units.forEach((unit, index) => {
    if (unit.kind === 'line' && unit.isTopic) topic = index
    for (; mentions[next]?.index === index; next += 1) {
      const mention = mentions[next] as CallMention
      const last = starts.at(-1)
      const isNewTopic = !last || (topic > last.index && isAtLeast(units, topic, last.head))
      if (mention.by === 'line') addLine({ mention, isNewTopic, topic }, units, starts)
      else if (!isOfPage && !(starts.length > 0 && isExample(units[topic])))
        addSample({ mention: withToldCall(mention, units, topic), isNewTopic, topic }, starts)
    }
  })
  const lines = starts.filter(({ by }) => by === 'line')
  // A sample can come before the line that names its call; one of `HEAD` shows what a `GET` has.
  const isNamedBelow = (start: Start): boolean =>
    lines.some((line) => isInstance(start.method.value === 'HEAD' ? { ...start, method: line.method } : start, line))
  const own = starts.filter((start) => start.by !== 'sample' || !isNamedBelow(start))
  const climbed = own.map((start) => withOuterHead(start, units, mentions))
  const known = [...climbed, ...sentenceStarts(units, climbed)]
  return [...known, ...listedStarts(units, known)].sort(
    (one, other) => one.head - other.head || one.index - other.index,
  )
}

/** A heading of an example, in words of its own. */
const isExample = (topic: Unit | undefined): boolean =>
  topic?.kind === 'line' && /^(?:an )?(?:examples?|samples?)\b/i.test(topic.text.text)

interface Candidate {
  readonly mention: CallMention
  readonly isNewTopic: boolean
  readonly topic: number
}

const addLine = ({ mention, isNewTopic, topic }: Candidate, units: readonly Unit[], starts: Start[]): void => {
  const last = starts.at(-1)
  const head = headOf(units, { index: mention.index, topic: topic > (last?.index ?? -1) ? topic : -1 })
  const start: Start = { ...mention, head }
  // Below a call, a message with its method shows it, whatever its path is filled with.
  const isExample = mention.isMessage && last?.by === 'line' && last.method.value === mention.method.value
  if (isExample && !isNewTopic) return
  // Markup says more of a call than a line does.
  const isMarkup = units[mention.index]?.kind === 'call' && last && units[last.index]?.kind !== 'call'
  if (!last || isNewTopic) starts.push(start)
  else if (isMarkup && topic <= last.index && isSame(last, start))
    starts[starts.length - 1] = { ...start, head: last.head }
  // A message above the line that names its call shows it, with a base path before it.
  else if (last.isMessage && !mention.isMessage && topic <= last.index && isInstance(last, start))
    starts[starts.length - 1] = { ...start, head: last.head }
  else if (last.by === 'sample' && topic < last.index && (isSame(last, start) || isCallOf(last, start)))
    starts[starts.length - 1] = { ...start, head: last.head }
  else if (!(isSame(last, start) || isInstance(start, last))) starts.push(start)
}

const addSample = ({ mention, isNewTopic, topic }: Candidate, starts: Start[]): void => {
  const last = starts.at(-1)
  const start: Start = { ...mention, head: topic > (last?.index ?? -1) ? topic : mention.index }
  if (starts.some((each) => each.by === 'line' && (isSame(each, start) || isCallOf(start, each)))) return
  if (!last || isNewTopic || (last.by === 'sample' && !isSame(last, start))) starts.push(start)
}

/** Whether a heading is at least as high as another; where none is marked, all are alike. */
const isAtLeast = (units: readonly Unit[], topic: number, head: number): boolean =>
  (depthOf(units[topic]) ?? 1) <= (depthOf(units[head]) ?? 6)

const depthOf = (unit: Unit | undefined): number | undefined => (unit?.kind === 'line' ? unit.depth : undefined)

interface Heads {
  readonly index: number
  readonly topic: number
}

/** A heading that is a request has one of its own above it only where nothing is between the two. */
const headOf = (units: readonly Unit[], { index, topic }: Heads): number => {
  if (topic < 0) return index
  const isHeading = depthOf(units[index]) !== undefined
  if (!isHeading) return topic
  return topic === index - 1 && !isPageTitle(units, topic) && !isOfGroup(units, { index, topic }) ? topic : index
}

const isPageTitle = (units: readonly Unit[], topic: number): boolean =>
  depthOf(units[topic]) === 1 && units.filter((unit) => depthOf(unit) === 1).length === 1

/** Whether further requests are below the topic as headings of the same height: then it is the topic of them all. */
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

/** What headings call a part that only shows the call. */
const showsCall = /\b(?:curl|code|url|endpoint|request|examples?|https?|snippets?|usage)\b/i

/** A heading that only says that the call is below it: `Request URL`. */
// cspell:ignore méthode ruta
export const callLabel =
  /^(?:(?:the|http|api|rest|request|resource) )*(?:url|uri|endpoint|request|path|route|method|call|m[ée]todo|méthode|ruta|rota)s?:?$/i

/** A heading with nothing but the call below it is a part of the section above it, where that holds no other call. */
const withOuterHead = (start: Start, units: readonly Unit[], mentions: readonly CallMention[]): Start => {
  let { head } = start
  for (let outer = outerOf(units, head); outer !== undefined; outer = outerOf(units, head)) {
    const text = units[head]
    const isNamed = text?.kind === 'line' && !showsCall.test(text.text.text)
    if (isNamed && (isPageTitle(units, outer) || (depthOf(text) ?? 0) < 4)) break
    const isLabel = text?.kind === 'line' && callLabel.test(text.text.text)
    if ((isDescribed(units, head) && !isLabel) || holdsOther(start, outer, units, mentions)) break
    head = outer
  }
  return head === start.head ? start : { ...start, head }
}

/** The topic that the section of a heading is in. */
const outerOf = (units: readonly Unit[], head: number): number | undefined => {
  const depth = depthOf(units[head])
  if (depth === undefined) return undefined
  for (let at = head - 1; at >= 0; at -= 1) {
    const unit = units[at]
    const found = depthOf(unit)
    if (found !== undefined && found < depth) return unit?.kind === 'line' && unit.isTopic ? at : undefined
  }
  return undefined
}

/** Whether anything but code is right below a heading. */
const isDescribed = (units: readonly Unit[], head: number): boolean => {
  for (let at = head + 1; at < units.length; at += 1) {
    const unit = units[at]
    if (depthOf(unit) !== undefined) return false
    if (unit?.kind === 'table' || unit?.kind === 'field') return true
    const introducesCode = unit?.kind === 'line' && /:\s*$/.test(unit.text.text) && units[at + 1]?.kind === 'code'
    if ((unit?.kind === 'line' || unit?.kind === 'item') && !requestLineOf(unit.text) && !introducesCode) return true
  }
  return false
}

const holdsOther = (start: Start, outer: number, units: readonly Unit[], mentions: readonly CallMention[]): boolean => {
  const depth = depthOf(units[outer]) ?? 0
  let end = start.index + 1
  while (end < units.length && (depthOf(units[end]) ?? 7) > depth) end += 1
  return mentions.some(
    (each) =>
      each.index > outer &&
      each.index < end &&
      !isSame(start, each) &&
      !isCallOf(each, start) &&
      !isCallOf(start, each),
  )
}

/** Each call is compared with many others, and its path taken apart once. */
const onceFor = (take: (path: string) => string): ((path: Prose) => string) => {
  const known = new WeakMap<Prose, string>()
  return (path) => {
    const found = known.get(path) ?? take(path.text)
    known.set(path, found)
    return found
  }
}

const templateIn = onceFor((path) => templateOf(path))
const withoutNames = onceFor((path) => templateOf(path, () => ''))

type Called = Pick<Start, 'method' | 'path' | 'isMethodImplied'>

/** Whether two are the same call, the identifiers in their paths aside. */
export const isSame = (one: Called, other: Called): boolean =>
  one.method.value === other.method.value &&
  (matchesTemplate(other.path.text, templateIn(one.path)) || withoutNames(one.path) === withoutNames(other.path))

/** What can be before the path of a call; a path of one word could end any. */
const basePath = /^(?:[\w.-]+|\$\{?\w+\}?|\{[^}]*\})$/
const version = /^(?:v\d[\w.]*|api|rest|latest|\d+)$/i

/** Whether a call fills the path of another in: any value for its parameters, and a base path before it. */
const isInstance = (call: Called, of: Called): boolean => {
  const template = templateIn(of.path)
  const own = call.path.text.split('/').filter(Boolean)
  const base = own.slice(0, Math.max(0, own.length - lengthOf(template)))
  const isBase = base.every((segment) => (lengthOf(template) > 1 ? basePath : version).test(segment))
  return (
    call.method.value === of.method.value && isBase && fillsTemplate(own.slice(-lengthOf(template)).join('/'), template)
  )
}

/** Whether a sample shows a call, whatever its tool would take for the method. */
export const isCallOf = (sample: Called, of: Called): boolean =>
  isInstance(sample.isMethodImplied ? { ...sample, method: of.method } : sample, of)

/** The heading of the section that a topic is in, where the topic only says that it shows the call. */
const sectionWith = (units: readonly Unit[], topic: number): number => {
  const text = units[topic]
  const outer = text?.kind === 'line' && showsCall.test(text.text.text) ? outerOf(units, topic) : undefined
  return outer === undefined ? topic : sectionWith(units, outer)
}

/** A sentence between the heading and a call can say what its path is made of, and a method that the call leaves out. */
const withToldCall = (mention: CallMention, units: readonly Unit[], topic: number): CallMention => {
  for (let at = Math.max(sectionWith(units, topic), 0); at < mention.index; at += 1) {
    const unit = units[at]
    const told = (unit?.kind === 'line' || unit?.kind === 'item') && !unit.isLink ? requestsIn(unit.text) : []
    for (const { method, address } of told) {
      const { path } = urlParts(address)
      const template = templateOf(path.text)
      if (method.value === mention.method.value) {
        const isTold = !matchesTemplate(mention.path.text, template) && fillsTemplate(mention.path.text, template)
        if (isTold) return { ...mention, path }
      } else if (mention.isMethodImplied && isInstance({ ...mention, method }, { method, path }))
        return { ...mention, method, isMethodImplied: false }
    }
  }
  return mention
}

/** Whether it is in a link to another page, which is the one that documents it. An address is a link to itself. */
const isLinked = (address: Prose, { links = [] }: Prose): boolean =>
  links.some(({ text, href }) => !href.startsWith('#') && href !== address.text && text.includes(address.text))

/** A heading without any call below it can have a sentence that names one. */
const sentenceStarts = (units: readonly Unit[], starts: readonly Start[]): readonly Start[] => {
  const topics = units.flatMap((unit, index) => (unit.kind === 'line' && unit.isTopic ? [index] : []))
  const taken = new Set(starts.flatMap(({ index, head }) => [index, head]))
  return topics.flatMap((head, order) => {
    const end = topics[order + 1] ?? units.length
    for (let index = head; index < end; index += 1) if (taken.has(index)) return []
    for (let index = head + 1; index < end; index += 1) {
      const unit = units[index]
      if ((unit?.kind !== 'line' && unit?.kind !== 'item') || unit.isLink || sectionOf(unit.text.text)) continue
      const [request] = requestsIn(unit.text).filter(({ address }) => !isLinked(address, unit.text))
      if (!request || (unit.kind === 'item' && !/^\W*[A-Z]+\W/.test(unit.text.text))) continue
      const { server, path } = urlParts(request.address)
      const call = { index, method: request.method, path, ...(server && { server }), by: 'sentence' as const }
      // An address that is a link to itself is named in passing.
      const isAside = unit.text.links?.some(({ href }) => href === request.address.text)
      const start: Start = isAside ? { ...call, head: index, isListed: true } : { ...call, head }
      return starts.some((each) => isSame(each, start)) ? [] : [start]
    }
    return []
  })
}

/** Items of one list that each begin with a method and a path are calls, of which the text around shows one at most. */
const listedStarts = (units: readonly Unit[], starts: readonly Start[]): readonly Start[] => {
  const found: Start[] = []
  for (let from = 0; from < units.length; from += 1) {
    if (units[from]?.kind !== 'item') continue
    const end = units.findIndex((unit, at) => at > from && unit.kind !== 'item')
    const items = units.slice(from, end < 0 ? undefined : end)
    const calls = items.flatMap((item, order) => callOfItem(item, from + order) ?? [])
    if (calls.length > 1 && calls.length === items.length)
      found.push(...calls.filter((call) => !starts.some((each) => isKnownAs(call, each))))
    from += items.length - 1
  }
  return found
}

/** Whether a call of a list is one that the page documents, which can leave its version out. */
const isKnownAs = (call: Start, start: Start): boolean => {
  const own = call.path.text.split('/').filter(Boolean)
  const base = own.slice(0, Math.max(0, own.length - lengthOf(start.path.text)))
  return isCallOf(start, call) || (isSame(start, call) && base.every((segment) => version.test(segment)))
}

const callOfItem = (item: Unit, index: number): Start | undefined => {
  if (item.kind !== 'item' || item.isLink || !/^\W*[A-Z]+\W/.test(item.text.text)) return undefined
  const [request, ...more] = requestsIn(item.text)
  if (!request || more.length > 0 || isLinked(request.address, item.text)) return undefined
  const { server, path } = urlParts(request.address)
  return {
    index,
    head: index,
    method: request.method,
    path,
    ...(server && { server }),
    by: 'sentence',
    isListed: true,
  }
}
