import type { Gap, Stated } from '@sendspec/facts'
import type { Block, Call, Field } from '../blocks/block.ts'
import type { PageBlocks } from '../blocks/blocks.ts'
import { type Region, regionsOf } from '../blocks/regions.ts'
import { samplesOf } from '../curl/curl.ts'
import type { ColumnRole } from '../operations/columns.ts'
import { statusLabelOf } from '../operations/cues.ts'
import { labelOf, type Section, sectionOf } from '../operations/sections.ts'
import { markerOf } from '../page-text.ts'
import type { PageText } from '../reader.ts'
import type { Prose } from '../sentences/prose.ts'
import { callAt } from './call-lines.ts'
import { continues, type DescribedField, fieldsOf, headAt, proseOfLines } from './fields.ts'
import { type TextLine, textLinesOf } from './text-line.ts'

interface State {
  readonly page: PageText
  readonly locate: ReturnType<typeof markerOf>
  readonly nameless: boolean
  readonly blocks: Block[]
  readonly gaps: Gap[]
  readonly links: Map<string, Stated<string>>
  title?: Stated<string>
  /** The call that the blocks are about. */
  call?: Call
  isEntitled: boolean
  hasSample: boolean
  summary?: Stated<string>
  heading?: string
  section?: Section | undefined
  /** Statuses above the examples, one for each. */
  readonly tabs: Stated<number>[]
  /** Lines below the heading that are not read yet. */
  pending: TextLine[]
}

/** Takes the text of a rendered page apart: names, types and sentences are on lines of their own. */
export const blocksOfText = (page: PageText): PageBlocks => {
  const regions = regionsOf(page.lines)
  const all = textLinesOf(page, regions)
  const state: State = {
    page,
    locate: markerOf(page),
    nameless: !all.some((_, index) => headAt(all, index)),
    blocks: [],
    gaps: [],
    links: new Map(),
    isEntitled: false,
    hasSample: false,
    tabs: [],
    pending: [],
  }
  for (const region of regions) {
    if (region.kind === 'prose') readLines(textLinesOf(page, [region]), state)
    else readCode(region, state)
  }
  flush(state)
  const { blocks, gaps, title } = state
  const calls = blocks.flatMap((block, index) => (block.kind === 'call' ? [index] : []))
  const [first] = calls
  return {
    // What is shown above the first call belongs to it.
    blocks: first === undefined ? blocks : withCallFirst(blocks, first, calls.length === 1),
    ...(title && { title }),
    hasHeadings: true,
    isOfOneCall: calls.length < 2,
    links: [...state.links.values()],
    gaps,
  }
}

const withCallFirst = (blocks: readonly Block[], at: number, isOnly: boolean): readonly Block[] => {
  const call = blocks[at] as Call
  const rest = blocks.filter((_, index) => index !== at)
  return [isOnly ? { ...call, isOfPage: true } : call, ...rest]
}

const readLines = (lines: readonly TextLine[], state: State): void => {
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as TextLine
    collectLinks(line, state)
    const call = callAt(lines, at)
    if (call) {
      beginCall(call, state)
      at += call.count - 1
    } else if (statusLine.test(line.text) && (!state.heading || areTabs(lines, at))) {
      flush(state)
      delete state.heading
      state.section = undefined
      const status = statusLabelOf(proseOf(line))
      if (status) state.tabs.push(status.status)
    } else if (isHeading(lines, at)) {
      flush(state)
      enter(line, state)
    } else if (!state.heading && isTitle(line.text)) entitle(line, state)
    else state.pending.push(line)
  }
}

const proseOf = ({ text, line, column }: TextLine): Prose => ({
  text,
  markAt: (offset) => ({ line, column: column + offset }),
})

/** Several statuses right above an example are the tabs that it and others are in. */
const areTabs = (lines: readonly TextLine[], at: number): boolean =>
  at + 1 < lines.length && lines.slice(at).every(({ text }) => statusLine.test(text))

/** The title is the last one before the call, or the one right below it. */
const entitle = ({ text, line, column }: TextLine, state: State): void => {
  const isBelow = state.call !== undefined || state.hasSample
  if (isBelow && (state.isEntitled || state.hasSample)) return
  state.isEntitled = isBelow
  const summary = { value: text, line, column }
  if (state.call) state.call = replaceSummary(state, state.call, summary)
  else state.summary = summary
  if (state.blocks.filter(({ kind }) => kind === 'call').length < 2) state.title = summary
}

const replaceSummary = ({ blocks }: State, call: Call, summary: Stated<string>): Call => {
  const made = { ...call, summary }
  blocks[blocks.indexOf(call)] = made
  return made
}

const beginCall = ({ method, path, text }: NonNullable<ReturnType<typeof callAt>>, state: State): void => {
  // The title of a call is right above it.
  if (state.pending.length === 1 && isTitle(state.pending[0]?.text ?? '')) state.pending = []
  flush(state)
  const isFirst = state.call === undefined
  delete state.heading
  state.section = undefined
  state.call = {
    kind: 'call',
    method,
    address: path,
    ...(isFirst && state.summary && { summary: state.summary }),
    text,
  }
  state.blocks.push(state.call)
  if (isFirst) return
  state.isEntitled = false
  state.hasSample = false
  state.tabs.length = 0
}

const isTitle = (text: string): boolean => text.length <= 80 && !/[.:!?]$/.test(text) && /[A-Za-z]/.test(text)

/** A status alone, or with its words: `200`, `404 Not Found`, `201 - Created`. */
const statusLine = /^[1-5]\d\d(?:\s*[-–:]?\s*[A-Z][A-Za-z ]{1,40})?$/

/** A short line that says what is below it, and is not itself the name of a field. */
const isHeading = (lines: readonly TextLine[], at: number): boolean => {
  const text = lines[at]?.text ?? ''
  if (statusLine.test(text)) return true
  const line = lines[at]
  const isLabel = line !== undefined && statusLabelOf(proseOf(line))?.isResponse === true
  if (!/^[A-Z]/.test(text) || /[.,:;!?]$/.test(text) || text.split(' ').length > 4 || !(isLabel || sectionOf(text)))
    return false
  const next = lines[at + 1]
  return !headAt(lines, at)?.name && !(next && continues(next) && !headAt(lines, at + 1))
}

const enter = (line: TextLine, state: State): void => {
  state.heading = line.text
  if (!statusLine.test(line.text)) state.section = sectionOf(labelOf(line.text)) ?? { part: 'response' }
  state.blocks.push({ kind: 'heading', depth: statusLine.test(line.text) ? 4 : 3, text: proseOf(line) })
}

/** Reads what was collected below a heading. */
const flush = (state: State): void => {
  const { pending, gaps, nameless, section, blocks } = state
  state.pending = []
  if (pending.length === 0) return
  const isOfFields = section?.part === 'request' || section?.part === 'response' || section?.part === 'auth'
  const isOneField = section?.part === 'auth'
  const described = fieldsOf({ lines: pending, nameless: nameless && isOfFields, isOneField }, gaps)
  if (described.length > 0) blocks.push(...described.map(blockOf))
  else blocks.push({ kind: 'paragraph', text: proseOfLines(pending) })
}

const marked = (text: string, { line, column }: { readonly line: number; readonly column: number }): Prose => ({
  text,
  markAt: (offset) => ({ line, column: column + offset }),
})

const blockOf = ({ name, tags, at, quote, description, fields }: DescribedField): Field => {
  const cells: Partial<Record<ColumnRole, Prose>> = {}
  const { type, required, nullable, deprecated, in: place } = tags
  if (name) cells.name = marked(name.value, name)
  if (type) cells.type = marked(type.text, type)
  if (required) cells.required = marked(required.value ? 'required' : 'optional', required)
  if (nullable && !/null/i.test(type?.text ?? '')) cells.nullable = marked('nullable', nullable)
  if (deprecated) cells.deprecated = marked('deprecated', deprecated)
  if (tags.default) cells.default = marked(String(tags.default.value), tags.default)
  if (description && description.text !== '') cells.description = description
  return {
    kind: 'field',
    cells,
    ...(place && { place }),
    fields: fields.map(blockOf),
    text: marked(name?.value ?? quote, at),
  }
}

const readCode = ({ kind, first, last }: Region, state: State): void => {
  const { page, locate, blocks } = state
  const [from, to] = kind === 'fence' ? [first + 1, last - 1] : [first, last]
  let offset = 0
  for (let line = 0; line < from; line += 1) offset += (page.lines[line]?.length ?? 0) + 1
  const text = page.lines.slice(from, to + 1).join('\n')
  const whole: Prose = { text, markAt: (at) => locate(offset + at) }
  flush(state)
  const code: Block = { kind: 'code', text: whole }
  if (samplesOf(whole).length > 0) {
    state.hasSample = true
    blocks.push(code)
    return
  }
  const isRequest = state.section?.part === 'request' && /\b(?:example|body|request)\b/i.test(state.heading ?? '')
  const status = state.heading ? undefined : state.tabs.shift()
  if (isRequest || !/^\s*[[{]/.test(text)) blocks.push(code)
  else if (state.heading && state.section?.part === 'response') blocks.push(code)
  else blocks.push({ kind: 'enter', part: 'response', ...(status && { status }) }, code, { kind: 'leave' })
}

const collectLinks = ({ text, line, column }: TextLine, { links }: State): void => {
  for (const match of text.matchAll(/https?:\/\/[^\s<>"')\]]+[^\s<>"')\].,;:]/g)) {
    if (!links.has(match[0])) links.set(match[0], { value: match[0], line, column: column + match.index })
  }
}
