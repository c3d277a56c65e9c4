import type { FieldFacts, Gap, PageContent, Stated, StatedAuth } from '@sendspec/facts'
import { type Region, regionsOf } from '../blocks/regions.ts'
import { authOf, serverOf } from '../calls.ts'
import { samplesOf } from '../curl/curl.ts'
import { type HeadingMeaning, meaningOf, statusIn } from '../headings.ts'
import { jsonExample, looksLikeJson } from '../json-example.ts'
import { finish, isEmpty, newOperation, type OperationDraft, responseOf } from '../operation-draft.ts'
import { quoteOf } from '../page-text.ts'
import { type Printed, proseOfPrinted } from '../printed.ts'
import type { PageText } from '../reader.ts'
import { baseUrlOf } from '../sentences/access.ts'
import { statusesOf } from '../sentences/statuses.ts'
import { callAt } from './call-lines.ts'
import { continues, fieldsOf, headAt, proseOfLines } from './fields.ts'
import { type TextLine, textLinesOf } from './text-line.ts'

/** What the page says of the lines below a heading. */
interface Zone extends Partial<HeadingMeaning> {
  readonly heading?: Stated<string>
  readonly status?: Stated<number>
  readonly label?: Stated<string>
}

/** The page while it is being read. */
interface State {
  readonly page: PageText
  readonly nameless: boolean
  title?: Stated<string>
  /** Whether the title below the call was read. */
  entitled: boolean
  /** Statuses that stand above the examples, one for each. */
  readonly tabs: Stated<number>[]
  operation: OperationDraft
  readonly operations: OperationDraft[]
  readonly servers: Stated<string>[]
  readonly auth: StatedAuth[]
  readonly links: Map<string, Stated<string>>
  readonly gaps: Gap[]
  zone: Zone
  /** Lines of the zone that are not read yet. */
  pending: TextLine[]
}

/** Reads the text of a rendered Mintlify page. */
export const readRendered = (page: PageText): PageContent => {
  const regions = regionsOf(page.lines)
  const all = textLinesOf(page, regions)
  const operation = newOperation(1)
  const state: State = {
    page,
    nameless: !all.some((_, index) => headAt(all, index)),
    operation,
    operations: [operation],
    servers: [],
    auth: [],
    links: new Map(),
    gaps: [],
    entitled: false,
    tabs: [],
    zone: {},
    pending: [],
  }
  for (const region of regions) {
    if (region.kind === 'prose') readLines(textLinesOf(page, [region]), state)
    else readCode(region, state)
  }
  endZone(state)
  const drafts = state.operations.filter((each) => !isEmpty(each))
  return {
    ...(state.title && { title: state.title.value }),
    servers: state.servers,
    auth: state.auth,
    types: [],
    operations: drafts.map((each, index) => finish(each, (drafts[index + 1]?.firstLine ?? page.lines.length + 1) - 1)),
    links: [...state.links.values()],
    gaps: state.gaps,
  }
}

const readLines = (lines: readonly TextLine[], state: State): void => {
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as TextLine
    collectLinks(line, state)
    const call = callAt(lines, at)
    if (call) {
      beginOperation(line.line, state)
      state.operation.method = call.method
      state.operation.path = call.path
      at += call.count - 1
    } else if (statusLine.test(line.text) && (!state.zone.heading || areTabs(lines, at))) {
      if (state.zone.heading) {
        endZone(state)
        state.zone = {}
      }
      const status = statusIn(line.text)
      if (status) state.tabs.push({ value: status.status, line: line.line, column: line.column })
    } else if (isHeading(lines, at)) {
      endZone(state)
      state.zone = zoneOf(line, state.zone)
    } else if (!state.zone.heading && isTitle(line.text)) entitle(line, state)
    else state.pending.push(line)
  }
}

/** Several statuses right above an example are the tabs that it and others stand in. */
const areTabs = (lines: readonly TextLine[], at: number): boolean =>
  at + 1 < lines.length && lines.slice(at).every(({ text }) => statusLine.test(text))

/** The title is the last one before the call, or the one right below it. */
const entitle = ({ text, line, column }: TextLine, state: State): void => {
  const { operation } = state
  const isBelow = operation.path !== undefined || operation.samples.length > 0
  if (isBelow && (state.entitled || operation.samples.length > 0)) return
  state.entitled = isBelow
  operation.summary = { value: text, line, column }
  if (state.operations.length === 1) state.title = operation.summary
}

const beginOperation = (line: number, state: State): void => {
  if (!state.operation.path) return
  endZone(state)
  state.zone = {}
  state.operation = newOperation(line)
  state.operations.push(state.operation)
  state.entitled = false
  state.tabs.length = 0
}

const isTitle = (text: string): boolean => text.length <= 80 && !/[.:!?]$/.test(text) && /[A-Za-z]/.test(text)

/** A status alone, or with its words: `200`, `404 Not Found`, `201 - Created`. */
const statusLine = /^[1-5]\d\d(?:\s*[-–:]?\s*[A-Z][A-Za-z ]{1,40})?$/

/** A short line that says what stands below it, and is not itself the name of a field. */
const isHeading = (lines: readonly TextLine[], at: number): boolean => {
  const text = lines[at]?.text ?? ''
  if (statusLine.test(text)) return true
  if (!/^[A-Z]/.test(text) || /[.,:;!?]$/.test(text) || text.split(' ').length > 4 || !meaningOf(text)) return false
  const next = lines[at + 1]
  return !headAt(lines, at)?.name && !(next && continues(next) && !headAt(lines, at + 1))
}

const zoneOf = ({ text, line, column }: TextLine, before: Zone): Zone => {
  const heading = { value: text, line, column }
  const meaning = meaningOf(text)
  const status = statusLine.test(text) || meaning?.side === 'response' ? statusIn(text) : undefined
  if (status)
    return {
      ...(statusLine.test(text) ? before : {}),
      side: 'response',
      heading: (statusLine.test(text) ? before.heading : undefined) ?? heading,
      status: { value: status.status, line, column: column + status.offset },
    }
  return { ...meaning, heading, ...(/^errors?\b/i.test(text) && { label: heading }) }
}

/** Reads what was collected below a heading. */
const endZone = (state: State): void => {
  const { operation, zone, pending, gaps } = state
  state.pending = []
  if (pending.length === 0) return
  const described = fieldsOf(
    {
      lines: pending,
      nameless: state.nameless && zone.side !== undefined && !zone.label,
      ...(zone.heading && { heading: zone.heading }),
    },
    gaps,
  )
  const isHeadless = !zone.side
  for (const field of described) {
    if (isHeadless)
      gaps.push({
        kind: 'unplaced-field',
        quote: quoteOf(field.name?.value ?? ''),
        line: field.line,
        column: field.column,
      })
    if (zone.side === 'response') {
      responseOf(operation, {
        ...(zone.status && { status: zone.status }),
        ...(zone.label && { label: zone.label }),
      }).fields.push(field)
      continue
    }
    const auth = authorization.test(zone.heading?.value ?? '') ? authOfField(field, pending) : undefined
    if (auth) addAuth(state, auth)
    const place = field.in ?? zone.place
    const placed = place ? { ...field, in: place } : field
    if (place === 'body') operation.body.push(placed)
    else operation.parameters.push(placed)
  }
  if (described.length > 0) return
  const prose = proseOfLines(pending)
  operation.statuses.push(...statusesOf(prose))
  const server = baseUrlOf(prose)
  if (server && !state.servers.some(({ value }) => value === server.value)) state.servers.push(server)
}

const authorization = /^authori[sz]ations?$/i

const authOfField = ({ name }: FieldFacts, lines: readonly TextLine[]): StatedAuth | undefined => {
  if (!name) return undefined
  const described = lines.find(({ line, text }) => line > name.line && /\b(?:Bearer|Basic)\b/.test(text))
  const scheme =
    name.value.toLowerCase() === 'authorization' ? /\b(?:Bearer|Basic)\b/.exec(described?.text ?? '')?.[0] : 'key'
  return scheme ? { scheme, header: name.value, line: name.line, column: name.column } : undefined
}

const addAuth = ({ auth }: State, stated: StatedAuth): void => {
  if (!auth.some(({ scheme, header }) => scheme === stated.scheme && header === stated.header)) auth.push(stated)
}

const readCode = ({ kind, first, last }: Region, state: State): void => {
  const { page, operation } = state
  const inner = kind === 'fence' ? page.lines.slice(first + 1, last) : page.lines.slice(first, last + 1)
  const printed: Printed = { text: inner, line: first + (kind === 'fence' ? 2 : 1) }
  const samples = samplesOf(proseOfPrinted(printed))
  for (const sample of samples) {
    operation.samples.push(sample)
    for (const auth of authOf(sample)) addAuth(state, auth)
    const server = serverOf(sample)
    if (server && !state.servers.some(({ value }) => value === server.value)) state.servers.push(server)
  }
  if (samples.length > 0 || !looksLikeJson(inner.join('\n'))) return
  const example = jsonExample(printed)
  const { zone } = state
  if (zone.side === 'request' && /\b(?:example|body|request)\b/i.test(zone.heading?.value ?? '')) {
    operation.requestExamples.push(example)
  } else {
    const status = zone.status ?? (zone.heading ? undefined : state.tabs.shift())
    responseOf(operation, status ? { status } : {}).examples.push(example)
  }
  const known = state.gaps.some(
    (gap) => gap.kind === 'unparseable-example' && gap.quote === quoteOf(page.lines[gap.line - 1] ?? ''),
  )
  if (example.error && !known) {
    const { line, column } = example.error
    state.gaps.push({ kind: 'unparseable-example', quote: quoteOf(page.lines[line - 1] ?? ''), line, column })
  }
}

const collectLinks = ({ text, line, column }: TextLine, { links }: State): void => {
  for (const match of text.matchAll(/https?:\/\/[^\s<>"')\]]+[^\s<>"')\].,;:]/g)) {
    if (!links.has(match[0])) links.set(match[0], { value: match[0], line, column: column + match.index })
  }
}
