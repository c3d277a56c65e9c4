import type { Mark } from '@sendspec/facts'
import type { Nodes } from 'mdast'
import { listEnd } from '../sentences/list.ts'
import type { Link, Prose } from '../sentences/prose.ts'

/** The source that nodes were parsed from, and where each of its characters stands on the page. */
export interface Source {
  readonly text: string
  readonly locate: (offset: number) => Mark
}

/** Tags of HTML that only dress the text around them. Any other word between angle brackets is a placeholder. */
const dressing = new Set(
  'a audio b br button center code del details div em font form h1 h2 h3 h4 h5 h6 hr i iframe img input ins kbd li mark ol p pre s small span strong sub summary sup svg table tbody td th thead tr u ul video'.split(
    ' ',
  ),
)
const tag = /^<\/?(?<name>[A-Za-z][\w.]*)(?:\s[^>]*)?\/?>$/

/** Whether it is markup and not part of the text: a tag, a component or a comment. */
const isMarkup = (html: string): boolean => {
  const name = tag.exec(html)?.groups?.name
  if (name === undefined) return html.startsWith('<!--') || html.startsWith('</')
  return dressing.has(name.toLowerCase()) || html.endsWith('/>') || /^<\/?[A-Z]\w*[a-z]\w*/.test(html)
}

const methodAttribute =
  /^<[A-Za-z][\w.]*\s[^>]*?\bmethod\s*=\s*["'{]*(?<method>GET|PUT|POST|DELETE|PATCH|HEAD|OPTIONS)\b/i

/** The HTTP method that a component has as an attribute: `<Route method="GET">`. */
export const methodOf = (html: string): { text: string; index: number } | undefined => {
  const match = methodAttribute.exec(html)
  const method = match?.groups?.method
  return method ? { text: method.toUpperCase(), index: html.lastIndexOf(method, match?.[0].length) } : undefined
}

/** What a tag of HTML shows: a list its marks, with one more where it ends; a break a new line, which a cell doesn't have. */
const shownFor = (html: string, isInCell: boolean): string => {
  if (/^<br\b/i.test(html)) return isInCell ? ' ' : '\n'
  if (/^<\/[uo]l\b/i.test(html)) return ` ${listEnd} `
  return /^<li\b/i.test(html) ? ' • ' : ''
}

/** The flag that a component is named after: `<Required />`. */
const flagOf = (html: string): string | undefined =>
  /^<(?<flag>required|optional|nullable|deprecated)\s*\/>$/i.exec(html)?.groups?.flag?.toLowerCase()

/** The words of a node as plain text: code between backticks, other markup taken off. */
export const inlineOf = (node: Nodes, source: Source): Prose => {
  const texts: string[] = []
  const offsets: number[] = []
  const links: Link[] = []
  const push = (value: string, from: number): void => {
    texts.push(value)
    for (const offset of align(value, source.text, from)) offsets.push(offset)
  }
  const visit = (each: Nodes): void => {
    const from = each.position?.start.offset ?? 0
    if (each.type === 'text') push(each.value, from)
    else if (each.type === 'inlineCode') push(`\`${each.value}\``, from)
    else if (each.type === 'break') push('\n', from)
    else if (each.type === 'html') {
      const method = methodOf(each.value)
      if (method) push(`${method.text} `, from + method.index)
      else if (flagOf(each.value)) push(` (${flagOf(each.value)})`, from)
      else if (isMarkup(each.value)) push(shownFor(each.value, node.type === 'tableCell'), from)
      else push(each.value, from)
    } else if ('children' in each) {
      const before = texts.length
      for (const child of each.children) visit(child)
      if (each.type === 'link') links.push({ text: texts.slice(before).join(''), href: each.url })
    }
  }
  visit(node)
  return {
    text: texts.join(''),
    markAt: (offset) => source.locate(offsets[offset] ?? offsets.at(-1) ?? 0),
    ...(links.length > 0 && { links }),
  }
}

/** Where each character of a value is in the source, which can have escapes, entities and indentation besides. */
export const align = (value: string, source: string, from: number): readonly number[] => {
  const offsets: number[] = []
  let at = from
  for (let index = 0; index < value.length; index += 1) {
    at = seek(value[index] ?? '', source, at)
    offsets.push(at)
    at += 1
  }
  return offsets
}

/** How much markup can stand between two characters of one text. */
const reach = 200

const seek = (character: string, source: string, from: number): number => {
  if (source[from] === character) return from
  const isSpace = /\s/.test(character)
  for (let at = from; at < Math.min(source.length, from + reach); at += 1) {
    const found = source[at] ?? ''
    if (found === character || (isSpace && /\s/.test(found))) return at
    if (found === '&') return Math.max(at, source.indexOf(';', at))
    if (!/[\s\\`>*_~]/.test(found)) return from
  }
  return from
}
