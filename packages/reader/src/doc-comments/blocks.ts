import type { FieldPlace } from '@sendspec/facts'
import type { Block, Field } from '../blocks/block.ts'
import type { PageBlocks } from '../blocks/blocks.ts'
import { after, joined, slice, stated, trimmed } from '../blocks/passage.ts'
import type { ColumnRole } from '../operations/columns.ts'
import { markerOf } from '../page-text.ts'
import type { PageText } from '../reader.ts'
import type { Prose } from '../sentences/prose.ts'

/** A tag of a comment with the lines up to the next one. */
interface DocTag {
  readonly name: string
  readonly lines: readonly Prose[]
}

/** What a line of a comment begins with, whatever the language of the program. */
const decoration = /^[\t ]*(?:\/\*\*?|\*\/|\*|#+|\/\/+|--+|%+|;+|"""|''')?[\t ]?/
const tag = /^[\t ]*@(?<name>api[A-Za-z]*)(?=[\s{]|$)/
const call = /^\{(?<method>\w+)\}\s+(?<path>\S+)(?:\s+(?<title>.+))?$/
/** `(group) {type{size}=values} [name=default] text` */
const field =
  /^(?:\((?<group>[^)]*)\)\s*)?(?:\{(?<type>[^={}]*(?:\{[^}]*\})?)(?:=(?<values>[^}]*))?\}\s*)?(?<open>\[?)(?<name>[\w$.:@-]+(?:\[\])?)(?:=(?<fallback>"[^"]*"|'[^']*'|[^\]\s]*))?\]?(?:\s+(?<text>[\s\S]*))?$/

const places: Readonly<Record<string, Pick<Field, 'side' | 'place'>>> = {
  apiParam: { side: 'request' },
  apiQuery: { side: 'request', place: 'query' },
  apiBody: { side: 'request', place: 'body' },
  apiHeader: { side: 'request', place: 'header' },
  apiSuccess: { side: 'response' },
  apiError: { side: 'response' },
}
const examples: Readonly<Record<string, 'request' | 'response' | 'error'>> = {
  apiExample: 'request',
  apiParamExample: 'request',
  apiSuccessExample: 'response',
  apiErrorExample: 'error',
}

/** Takes the comments of a program apart that describe calls with tags. See https://apidocjs.com/#params. */
export const blocksOfComments = (page: PageText): PageBlocks => {
  const comments = commentsOf(page)
  const defined = new Map<string, readonly DocTag[]>()
  for (const tags of comments) {
    const [first] = tags
    const name = first?.name === 'apiDefine' ? first.lines[0]?.text.trim().split(/\s/)[0] : undefined
    if (name) defined.set(name, tags.slice(1))
  }
  const blocks = comments
    .filter((tags) => tags.some(({ name }) => name === 'api'))
    .flatMap((tags) =>
      blocksOfTags(
        tags.flatMap((each) =>
          each.name === 'apiUse' ? (defined.get(each.lines[0]?.text.trim() ?? '') ?? []) : [each],
        ),
      ),
    )
  return {
    blocks,
    hasHeadings: blocks.some(({ kind }) => kind === 'heading'),
    areOwnersListed: true,
    links: [],
    gaps: [],
  }
}

/** The tags of each comment: a comment ends where a line of the program begins. */
const commentsOf = (page: PageText): readonly (readonly DocTag[])[] => {
  const locate = markerOf(page)
  const comments: DocTag[][] = []
  let lines: Prose[] | undefined
  let offset = 0
  for (const raw of page.lines) {
    const from = offset
    offset += raw.length + 1
    const start = decoration.exec(raw)?.[0].length ?? 0
    const isEnd = /^\s*(?:\*\/|"""|'''|=cut|=end)/.test(raw)
    const own: Prose = { text: raw.slice(start), markAt: (at) => locate(from + start + at) }
    const found = tag.exec(own.text)
    const name = found?.groups?.name
    if (found && name) {
      if (name === 'api' || name === 'apiDefine') comments.push([])
      lines = [slice(own, found[0].length)]
      comments.at(-1)?.push({ name, lines })
    } else if (isEnd) lines = undefined
    else lines?.push(own)
  }
  return comments
}

const blocksOfTags = (tags: readonly DocTag[]): readonly Block[] => {
  const first = tags.find(({ name }) => name === 'api')
  const line = first?.lines[0] && trimmed(first.lines[0])
  const { method = '', path = '', title } = (line && call.exec(line.text)?.groups) ?? {}
  if (!line || !path) return []
  const pathAt = line.text.indexOf(path, method.length + 2)
  const sample = tags.find(({ name }) => name === 'apiSampleRequest')?.lines[0]
  const server = sample && /^\s*https?:\/\//.test(sample.text) ? trimmed(sample) : undefined
  const address = slice(line, pathAt, pathAt + path.length)
  const summary = title ? slice(line, line.text.length - title.length) : undefined
  const { line: row, column } = line.markAt(1)
  const inPath = new Set([...path.matchAll(/[:{](?<name>\w+)/g)].map(({ groups }) => groups?.name))
  return [
    ...(summary ? [{ kind: 'heading' as const, depth: 2, text: summary }] : []),
    {
      kind: 'call',
      method: { value: method.toUpperCase(), line: row, column },
      address: server ? joined([server, address]) : address,
      ...(summary && { summary: stated(summary.text, summary) }),
      text: line,
    },
    ...tags.flatMap((each) => blocksOfTag(each, inPath)),
  ]
}

const blocksOfTag = ({ name, lines }: DocTag, inPath: ReadonlySet<string | undefined>): readonly Block[] => {
  const meaning = places[name]
  const text = trimmed(joined(lines.flatMap((line) => [line, after(line, '\n')])))
  if (name === 'apiPermission') {
    const prefix = 'Permissions: '
    return /^none$/i.test(text.text)
      ? []
      : [{ kind: 'paragraph', text: joined([{ text: prefix, markAt: () => text.markAt(0) }, text]) }]
  }
  if (name === 'apiDescription') return text.text ? [{ kind: 'paragraph', text }] : []
  const part = examples[name]
  if (part) return exampleOf(lines, part)
  if (!meaning) return []
  const found = fieldOf(text, name, inPath)
  if (!found) return []
  const { status, field: own } = found
  const isError = name === 'apiError'
  if (!status && !isError) return [own]
  // An error without a type is the name of one.
  const described = isError && !own.cells.type ? [] : [own]
  if (status && described.length === 0) return [{ kind: 'item', text: status.text, depth: 1 }]
  return [
    {
      kind: 'enter',
      part: isError ? 'error' : 'response',
      ...(status && { status: stated(Number(status.text.text), status.text) }),
    },
    ...described,
    { kind: 'leave' },
  ]
}

const fieldOf = (text: Prose, tagName: string, inPath: ReadonlySet<string | undefined>) => {
  const match = field.exec(text.text)
  const { group, type, values, open, name, fallback, text: told } = match?.groups ?? {}
  if (!name) return undefined
  const part = (word: string, from = 0): Prose => {
    const at = Math.max(0, text.text.indexOf(word, from))
    return slice(text, at, at + word.length)
  }
  const head = text.text.length - (told?.length ?? 0)
  const nameFrom = text.text.lastIndexOf(name, head - 1 - (fallback === undefined ? 0 : fallback.length + 1))
  const bareType = type?.trim()
  const cells: Partial<Record<ColumnRole, Prose>> = {
    name: slice(text, nameFrom, nameFrom + name.length),
    ...(bareType && { type: part(bareType, group?.length ?? 0) }),
    ...(values && { values: part(values) }),
    ...(open && { optional: { text: 'optional', markAt: text.markAt } }),
    ...(fallback && { default: part(fallback, nameFrom) }),
    ...(told && { description: slice(text, head) }),
  }
  const { side, place } = places[tagName] ?? {}
  const own: FieldPlace | undefined = place ?? (tagName === 'apiParam' && inPath.has(name) ? 'path' : undefined)
  const code = group && /\b[1-5]\d\d\b/.exec(group)
  return {
    field: {
      kind: 'field',
      cells,
      ...(side && { side }),
      ...(own && { place: own }),
      fields: [],
      text,
    } satisfies Field,
    status: code ? { text: part(code[0]) } : undefined,
  }
}

const exampleOf = ([first, ...rest]: readonly Prose[], part: 'request' | 'response' | 'error'): readonly Block[] => {
  const { language, title } =
    (first && /^\s*(?:\{(?<language>[^}]*)\})?\s*(?<title>.*)$/.exec(first.text)?.groups) ?? {}
  const indent = Math.min(
    ...rest.filter(({ text }) => text.trim()).map(({ text }) => text.length - text.trimStart().length),
  )
  const code = joined(rest.flatMap((line) => [slice(line, Math.min(indent, line.text.length)), after(line, '\n')]))
  if (code.text.trim() === '' || !first) return []
  const end = code.text.trimEnd().length
  return [
    { kind: 'enter', part, isExample: true },
    {
      kind: 'code',
      ...(language && { language: language.toLowerCase() }),
      ...(title && { title: stated(title, first, first.text.indexOf(title)) }),
      text: slice(code, 0, end),
    },
    { kind: 'leave' },
  ]
}
