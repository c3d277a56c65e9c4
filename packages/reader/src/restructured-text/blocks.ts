import type { Block, Field } from '../blocks/block.ts'
import type { PageBlocks } from '../blocks/blocks.ts'
import { blocksOfComponent } from '../blocks/components.ts'
import { joined, slice, trimmed } from '../blocks/passage.ts'
import type { Attribute, Tag } from '../blocks/tags.ts'
import type { ColumnRole } from '../operations/columns.ts'
import { markerOf } from '../page-text.ts'
import type { PageText } from '../reader.ts'
import type { Prose } from '../sentences/prose.ts'
import { fieldKinds } from './field-kinds.ts'
import { type Line, proseOf, type State } from './lines.ts'
import { readListTable, readSimpleTable, simpleBorder } from './tables.ts'

const directive = /^\.\.\s+(?<name>[\w:-]+)::(?:\s+(?<argument>\S.*))?$/
const comment = /^\.\.(?:\s|$)/
const method = /^(?:[\w-]+:)?(?<method>get|put|post|delete|patch|head|options)$/i
const fieldLine = /^:(?<name>[^:`\s][^:`]*):(?:\s+(?<text>.*)|)$/
const bullet = /^(?<mark>[-*+•]|\d+[.)]|#\.)\s+/
const underline = /^(?<mark>[!-/:-@[-`{-~])\1{2,}\s*$/
const codeDirectives = /^(?:code|code-block|sourcecode|parsed-literal|highlight)$/

/** Directives nest; nothing on a page nests deeper. */
const deepest = 60

/** Takes a page of reStructuredText apart: sections, directives, field lists, lists and tables. */
export const blocksOfRst = (page: PageText): PageBlocks => {
  let offset = 0
  const lines = page.lines.map((raw): Line => {
    const text = raw.trimEnd()
    const indent = text.length - text.trimStart().length
    const line = { indent, text: text.slice(indent), offset: offset + indent }
    offset += raw.length + 1
    return line
  })
  const state: State = { locate: markerOf(page), blocks: [], styles: [], depth: 0 }
  readLines(lines, state, 0)
  return {
    blocks: state.blocks,
    hasHeadings: state.blocks.some(({ kind }) => kind === 'heading'),
    links: [],
    gaps: [],
  }
}

const readLines = (lines: readonly Line[], state: State, level: number): void => {
  if (level > deepest) return
  for (let at = 0; at < lines.length; ) at = readAt(lines, at, { ...state }, level)
}

/** Reads what begins on a line. Returns the line behind it. */
const readAt = (lines: readonly Line[], at: number, state: State, level: number): number => {
  const line = lines[at] as Line
  if (line.text === '') return at + 1
  const title = titleAt(lines, at)
  if (title) {
    const style = `${title.isOverlined ? 'over' : ''}${title.mark}`
    if (!state.styles.includes(style)) state.styles.push(style)
    state.blocks.push({ kind: 'heading', depth: state.styles.indexOf(style) + 1, text: proseOf(title.line, state) })
    return title.end
  }
  const end = endOfIndented(lines, at)
  const inner = lines.slice(at + 1, end)
  const named = directive.exec(line.text)
  if (named) {
    readDirective({ line, match: named, inner }, state, level)
    return end
  }
  if (comment.test(line.text)) return end
  const field = fieldLine.exec(line.text)
  if (field) {
    readFieldLine({ line, match: field, inner }, state)
    return end
  }
  const item = bullet.exec(line.text)
  if (item) {
    const width = item[0].length
    const first: Line = { indent: line.indent + width, text: line.text.slice(width), offset: line.offset + width }
    const paragraph = paragraphOf([first, ...inner], 0)
    state.blocks.push({ kind: 'item', text: paragraph.text(state), depth: state.depth + 1 })
    readLines([first, ...inner].slice(paragraph.end), { ...state, depth: state.depth + 1 }, level + 1)
    return end
  }
  if (simpleBorder.test(line.text)) return readSimpleTable(lines, at, state)
  const paragraph = paragraphOf(lines, at)
  const text = paragraph.text(state)
  const isLiteral = text.text.endsWith('::')
  const isTerm =
    !isLiteral && paragraph.end === at + 1 && (lines[at + 1]?.indent ?? 0) > line.indent && lines[at + 1]?.text !== ''
  state.blocks.push({ kind: 'paragraph', text: isLiteral ? slice(text, 0, text.text.length - 1) : text })
  const below = paragraph.end
  let first = below
  while (lines[first]?.text === '') first += 1
  if ((lines[first]?.indent ?? -1) <= line.indent) return below
  const last = endOfIndented(lines, first - 1, line.indent)
  const content = lines.slice(below, last)
  if (isLiteral) state.blocks.push(codeOf(content, state))
  else readLines(content, isTerm ? { ...state, depth: state.depth + 1 } : state, level + 1)
  return last
}

/** The first line behind those that are indented more than a line. */
const endOfIndented = (lines: readonly Line[], at: number, indent = lines[at]?.indent ?? 0): number => {
  let end = at + 1
  for (let index = at + 1; index < lines.length; index += 1) {
    const { text, indent: own } = lines[index] as Line
    if (text === '') continue
    if (own <= indent) break
    end = index + 1
  }
  return end
}

interface Title {
  readonly line: Line
  readonly mark: string
  readonly isOverlined: boolean
  readonly end: number
}

const titleAt = (lines: readonly Line[], at: number): Title | undefined => {
  const [first, second, third] = [lines[at], lines[at + 1], lines[at + 2]]
  const over = first && underline.exec(first.text)?.groups?.mark
  if (over && second?.text && third && underline.exec(third.text)?.groups?.mark === over)
    return { line: second, mark: over, isOverlined: true, end: at + 3 }
  const under = second && underline.exec(second.text)?.groups?.mark
  if (!first || !under || over || first.indent > 0 || second.text.length < Math.min(first.text.length, 4))
    return undefined
  return { line: first, mark: under, isOverlined: false, end: at + 2 }
}

const paragraphOf = (lines: readonly Line[], at: number) => {
  let end = at + 1
  const indent = lines[at]?.indent ?? 0
  for (let line = lines[end]; line && line.text !== '' && line.indent === indent; line = lines[end]) {
    if (directive.test(line.text) || fieldLine.test(line.text) || bullet.test(line.text)) break
    end += 1
  }
  return {
    end,
    text: (state: State): Prose => {
      const parts = lines.slice(at, end).flatMap((line, index): Prose[] => {
        const own = proseOf(line, state)
        return index === 0 ? [own] : [{ text: ' ', markAt: () => own.markAt(0) }, own]
      })
      return trimmed(joined(parts))
    },
  }
}

const codeOf = (lines: readonly Line[], { locate }: State, language?: string): Block => {
  const first = lines.findIndex(({ text }) => text !== '')
  const last = lines.findLastIndex(({ text }) => text !== '')
  const own = lines.slice(Math.max(first, 0), last + 1)
  const indent = Math.min(...own.filter(({ text }) => text !== '').map((line) => line.indent))
  const parts = own.map(({ text, indent: each, offset }): Prose => {
    const padding = Math.max(0, text === '' ? 0 : each - indent)
    return { text: `${' '.repeat(padding)}${text}\n`, markAt: (at) => locate(Math.max(0, offset - padding) + at) }
  })
  const whole = joined(parts)
  return { kind: 'code', ...(language && { language }), text: slice(whole, 0, Math.max(0, whole.text.length - 1)) }
}

interface Directive {
  readonly line: Line
  readonly match: RegExpExecArray
  readonly inner: readonly Line[]
}

const readDirective = ({ line, match, inner }: Directive, state: State, level: number): void => {
  const { name = '', argument = '' } = match.groups ?? {}
  const source: Prose = { text: line.text, markAt: (at) => state.locate(line.offset + at) }
  const options = inner.findIndex(({ text }) => text !== '' && !fieldLine.test(text))
  const ownOptions = inner.findIndex(({ text }) => !fieldLine.test(text))
  const called = method.exec(name)?.groups?.method
  if (called) {
    const from = line.text.lastIndexOf(argument)
    const address = slice(source, from, from + argument.length)
    const at = name.lastIndexOf(called) + line.text.indexOf(name)
    const { line: row, column } = source.markAt(at)
    state.blocks.push({
      kind: 'call',
      method: { value: called.toUpperCase(), line: row, column },
      address,
      text: source,
    })
    state.blocks.push(...parametersOf(address))
    readLines(inner, state, level + 1)
  } else if (codeDirectives.test(name)) {
    const body = inner.slice(Math.max(options, 0))
    if (body.some(({ text }) => text !== '')) state.blocks.push(codeOf(body, state, argument.trim() || undefined))
  } else if (name === 'list-table') readListTable(inner.slice(Math.max(options, 0)), state)
  else if (/^(?:toctree|contents|image|figure|raw|include|literalinclude|deprecated)$/.test(name)) return
  else {
    const content: Block[] = []
    const [given, body] = ownOptions < 0 ? [inner, []] : [inner.slice(0, ownOptions), inner.slice(ownOptions)]
    readLines(body, { ...state, blocks: content }, level + 1)
    const tag: Tag = { name, form: 'open', attributes: attributesOf(line, argument, given) }
    state.blocks.push(...blocksOfComponent({ tag, text: source, locate: state.locate, blocks: content }))
  }
}

/** The argument of a directive names what it is about; its options are attributes. */
const attributesOf = (line: Line, argument: string, options: readonly Line[]): Tag['attributes'] => {
  const all = new Map<string, Attribute>()
  const key = /\s/.test(argument) ? 'title' : 'name'
  if (argument) all.set(key, { text: argument, offset: line.offset + line.text.lastIndexOf(argument), value: argument })
  for (const { text: option, offset } of options) {
    const { name = '', text = '' } = fieldLine.exec(option)?.groups ?? {}
    const from = option.length - text.length
    all.set(name, { text: text || name, offset: offset + (text ? from : 1), value: text || true })
  }
  return all
}

/** Parameters of a path that are written with their types: `(int:id)`. */
const parametersOf = (address: Prose): readonly Field[] =>
  [...address.text.matchAll(/[(<](?<type>string|int|integer|float|path|uuid):(?<name>[\w-]+)[)>]/g)].map(
    (match): Field => {
      const { type = '', name = '' } = match.groups ?? {}
      const at = match.index + 1
      const text = slice(address, at, at + match[0].length - 2)
      return {
        kind: 'field',
        cells: {
          name: slice(text, type.length + 1, type.length + 1 + name.length),
          ...(type !== 'path' && { type: slice(text, 0, type.length) }),
        },
        side: 'request',
        place: 'path',
        fields: [],
        text,
      }
    },
  )

const readFieldLine = ({ line, match, inner }: Directive, state: State): void => {
  const { name: label = '', text = '' } = match.groups ?? {}
  const source: Prose = { text: line.text, markAt: (at) => state.locate(line.offset + at) }
  const [kind = '', ...words] = label.split(/\s+/)
  const name = words.at(-1)
  const meaning = fieldKinds[kind.toLowerCase()]
  const first: Line = { ...line, text, offset: line.offset + line.text.length - text.length }
  const described = trimmed(
    joined(
      [first, ...inner.filter((each) => each.text !== '')].flatMap((each) => {
        const own = proseOf(each, state)
        return [own, { text: ' ', markAt: own.markAt }]
      }),
    ),
  )
  if (meaning === 'status' && name) {
    const at = line.text.indexOf(name)
    state.blocks.push({ kind: 'item', text: slice(source, at, at + name.length), depth: 1 })
    return
  }
  if (!meaning || meaning === 'status' || !name) {
    if (text) state.blocks.push({ kind: 'paragraph', text: described })
    return
  }
  const part = (word: string, from: number): Prose => {
    const at = line.text.indexOf(word, from)
    return slice(source, at, at + word.length)
  }
  const type = words.slice(0, -1).join(' ')
  const cells: Partial<Record<ColumnRole, Prose>> = {
    name: part(name, 1 + label.length - name.length),
    ...(type && { type: part(type, 1 + kind.length) }),
    ...(described.text && { description: described }),
  }
  state.blocks.push({ kind: 'field', cells, ...meaning, fields: [], text: source })
}
