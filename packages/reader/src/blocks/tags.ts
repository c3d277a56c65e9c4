import { parseExpression } from '@babel/parser'
import type { JSXOpeningElement } from '@babel/types'
import { literalIn } from '../typescript/values.ts'
import { type JsonBlock, jsonBlockAt } from './json-blocks.ts'
import { fenceMark, isClosingFence } from './regions.ts'

/** An attribute as the page gives it. Offsets are those of the page. */
export interface Attribute {
  /** The value as printed, without quotation marks or braces around it. */
  readonly text: string
  readonly offset: number
  /** `true` for an attribute without value; `undefined` for what only a program could tell. */
  readonly value: unknown
}

export interface Tag {
  readonly name: string
  readonly form: 'open' | 'close' | 'alone'
  readonly attributes: ReadonlyMap<string, Attribute>
}

/** Text between tags, or a tag; offsets into the page. */
export interface Segment {
  readonly from: number
  readonly to: number
  readonly tag?: Tag
  /** Set for what begins as the tag of a component and does not parse. */
  readonly isBroken?: true
  readonly json?: JsonBlock
  /** Set for what the page doesn't show. */
  readonly isComment?: true
}

/** No tag of a page is longer. */
const longest = 8_000

/** HTML that only dresses text, or that readers of Markdown know how to take. */
const html = new Set(
  'a abbr article aside b blockquote body br button caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label li link main mark meta nav ol option p picture pre q s samp script section select small source span strong style sub summary sup svg table tbody td tfoot th thead title tr u ul var video wbr'.split(
    ' ',
  ),
)

const nameAt = /<\/?(?<name>[A-Za-z][\w.:-]*)(?=[\s/>])/y
const liquidAt = /\{%-?\s*(?<name>[\w-]+)(?<rest>[^%]{0,4000}?)\/?-?%\}/y
const shortcodeAt = /\{\{[<%][^}]{0,4000}[>%]\}\}/y
const liquidAttribute = /(?<name>[\w-]+)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'%]+))/g

/**
 * Cuts a page at the tags of components that begin a line, outside fences. Tags within a line of text stay in it.
 * Understands `<Name a="b">`, `{% name a="b" %}` and `{{< name >}}`.
 */
export const segmentsOf = (text: string, from = 0): readonly Segment[] => {
  const segments: Segment[] = []
  const open: string[] = []
  let fence: string | undefined
  let textFrom = from
  const add = ({ at, to, tag, json, isComment }: Found): void => {
    if (at > textFrom) segments.push({ from: textFrom, to: at })
    segments.push({ from: at, to, ...shownAs({ tag, json, isComment }) })
    textFrom = to
    if (tag?.form === 'open') open.push(tag.name)
    else if (tag?.form === 'close') {
      const index = open.lastIndexOf(tag.name)
      if (index >= 0) open.length = index
    }
  }
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    let end = newline < 0 ? text.length : newline
    const line = text.slice(start, end)
    if (fence !== undefined) {
      if (isClosingFence(line, fence)) fence = undefined
    } else {
      fence = fenceMark(line)
      for (let at = start; fence === undefined && at <= end; ) {
        const first = at + (/^[\t ]*/.exec(text.slice(at, end))?.[0].length ?? 0)
        const found = tagAt(text, first) ?? closingIn(text, { at, end, name: open.at(-1) })
        if (!found) break
        add(found)
        at = found.to
        if (at > end) {
          const next = text.indexOf('\n', at)
          end = next < 0 ? text.length : next
        }
        fence = fenceMark(text.slice(at, end))
      }
    }
    start = end + 1
  }
  if (textFrom < text.length) segments.push({ from: textFrom, to: text.length })
  return segments
}

const shownAs = ({ tag, json, isComment }: Omit<Found, 'at' | 'to'>): Omit<Segment, 'from' | 'to'> => {
  if (isComment) return { isComment }
  if (json) return { json }
  return tag ? { tag } : { isBroken: true }
}

interface Found {
  readonly at: number
  readonly to: number
  /** Absent for what begins as the tag of a component and does not parse. */
  readonly tag?: Tag | undefined
  readonly json?: JsonBlock | undefined
  readonly isComment?: true | undefined
}

const tagAt = (text: string, at: number): Found | undefined => {
  if (text.startsWith('<!--', at)) return commentAt(text, at)
  if (text[at] === '<') return componentAt(text, at)
  if (text[at] === '[') return jsonBlockIn(text, at)
  if (text[at] !== '{') return undefined
  liquidAt.lastIndex = at
  const match = liquidAt.exec(text)
  if (match) return { at, to: liquidAt.lastIndex, tag: liquidTag(match, at) }
  shortcodeAt.lastIndex = at
  return shortcodeAt.test(text)
    ? { at, to: shortcodeAt.lastIndex, tag: { name: '', form: 'alone', attributes: new Map() } }
    : undefined
}

const commentAt = (text: string, at: number): Found | undefined => {
  const end = text.indexOf('-->', at)
  return end < 0 ? undefined : { at, to: end + 3, isComment: true }
}

const jsonBlockIn = (text: string, at: number): Found | undefined => {
  jsonBlockAt.lastIndex = at
  const match = text.startsWith('[block:', at) ? jsonBlockAt.exec(text) : null
  if (!match) return undefined
  const { name = '', json = '' } = match.groups ?? {}
  return {
    at,
    to: jsonBlockAt.lastIndex,
    json: { name, text: json, from: at + match[0].indexOf(json, name.length + 8) },
  }
}

const componentAt = (text: string, at: number): Found | undefined => {
  nameAt.lastIndex = at
  const name = nameAt.exec(text)?.groups?.name
  if (!name || html.has(name.toLowerCase())) return undefined
  const isClosing = text[at + 1] === '/'
  const end = endOfTag(text, at)
  if (end === undefined)
    return isClosing || !looksLikeComponent.test(text.slice(at, at + 200)) ? undefined : brokenAt(text, at)
  const source = text.slice(at, end + 1)
  if (isClosing) return { at, to: end + 1, tag: { name, form: 'close', attributes: new Map() } }
  const isAlone = source.endsWith('/>')
  const attributes = attributesOf(source, at)
  if (!attributes) return looksLikeComponent.test(source) ? { at, to: end + 1 } : undefined
  // A word between angle brackets is a placeholder, unless something closes it.
  const isComponent = isAlone || attributes.size > 0 || text.slice(end, end + 200_000).includes(`</${name}`)
  return isComponent ? { at, to: end + 1, tag: { name, form: isAlone ? 'alone' : 'open', attributes } } : undefined
}

/** A name in two cases and an attribute: no placeholder looks like this. */
const looksLikeComponent = /^<[A-Z]\w*[a-z]\w*\s+[\w-]+\s*=/

const brokenAt = (text: string, at: number): Found => {
  const end = text.indexOf('\n', at)
  return { at, to: end < 0 ? text.length : end }
}

/** Where a tag ends: `>` outside quotation marks and braces. */
const endOfTag = (text: string, from: number): number | undefined => {
  let quote = ''
  let depth = 0
  for (let at = from + 1; at < Math.min(text.length, from + longest); at += 1) {
    const character = text[at] ?? ''
    if (quote) {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'" || (character === '`' && depth > 0)) quote = character
    else if (character === '{') depth += 1
    else if (character === '}') depth -= 1
    else if (character === '>' && depth <= 0) return at
    else if (character === '\n' && depth <= 0 && text[at + 1] === '\n') return undefined
  }
  return undefined
}

/** The attributes of a component; `undefined` for what is no tag. What is spread into it can't be told. */
const attributesOf = (source: string, at: number): ReadonlyMap<string, Attribute> | undefined => {
  const name = /^<[\w.:-]+/.exec(source)?.[0] ?? ''
  if (/^[\s/]*>$/.test(source.slice(name.length))) return new Map()
  const element = openingOf(/\/>$/.test(source) ? source : `${source.slice(0, -1)}/>`)
  if (!element) return undefined
  return new Map(
    element.attributes.flatMap((each): readonly [string, Attribute][] => {
      if (each.type !== 'JSXAttribute') return []
      const key =
        each.name.type === 'JSXIdentifier' ? each.name.name : `${each.name.namespace.name}:${each.name.name.name}`
      const { value } = each
      const start = each.start ?? 0
      if (!value) return [[key, { text: key, offset: at + start, value: true }]]
      const inner = { from: (value.start ?? 0) + 1, to: (value.end ?? 1) - 1 }
      const text = source.slice(inner.from, inner.to)
      const literal =
        value.type === 'JSXExpressionContainer'
          ? literalIn(value.expression)?.value
          : value.type === 'StringLiteral'
            ? value.value
            : undefined
      return [[key, { text, offset: at + inner.from, value: literal }]]
    }),
  )
}

const openingOf = (source: string): JSXOpeningElement | undefined => {
  try {
    const node = parseExpression(source, { plugins: ['jsx'] })
    return node.type === 'JSXElement' ? node.openingElement : undefined
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof RangeError)) throw error
    return undefined
  }
}

const liquidTag = ({ groups = {}, 0: whole }: RegExpExecArray, at: number): Tag => {
  const { name = '', rest = '' } = groups
  if (name.startsWith('end')) return { name: name.slice(3), form: 'close', attributes: new Map() }
  const base = at + whole.indexOf(rest, whole.indexOf(name) + name.length)
  const attributes = [...rest.matchAll(liquidAttribute)].map((match): readonly [string, Attribute] => {
    const { name: key = '', double, single, bare } = match.groups ?? {}
    const text = double ?? single ?? bare ?? ''
    const offset = base + match.index + match[0].lastIndexOf(text)
    return [key, { text, offset, value: /^(?:true|false)$/.test(text) ? text === 'true' : text.replaceAll('\\', '') }]
  })
  return { name, form: 'open', attributes: new Map(attributes) }
}

interface Within {
  readonly at: number
  readonly end: number
  readonly name: string | undefined
}

/** The tag that closes the component that is open, within a line. */
const closingIn = (text: string, { at, end, name }: Within): Found | undefined => {
  if (!name) return undefined
  const line = text.slice(at, end)
  const found = line.indexOf(`</${name}`)
  const close = found < 0 ? -1 : line.indexOf('>', found)
  return close < 0
    ? undefined
    : { at: at + found, to: at + close + 1, tag: { name, form: 'close', attributes: new Map() } }
}
