import { SendspecError } from '@sendspec/contract'
import type { PageContent } from '@sendspec/facts'
import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { markerOf } from '../page-text.ts'
import type { PageText, Reader } from '../reader.ts'
import { find } from './find.ts'
import { mainContent } from './main-content.ts'
import { type Converted, converted, type Notation } from './markdown.ts'
import { type Place, remapped } from './remap.ts'
import { refuseUnread } from './unread.ts'

/** A reader of text, and the notation that it expects of a page that was HTML. */
export interface TextReader {
  readonly reader: Reader
  readonly notation: Notation
}

const document = /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body)\b/i
const fragment = /^\s*<(?:main|article|section|div|h1|h2|p|table)\b[^>]*>/i

/**
 * Reads web pages: their main content becomes text, which the surest of the other readers reads.
 * Marks are those of the HTML.
 */
export const htmlReader = (readers: readonly TextReader[]): Reader => ({
  dialect: 'html',
  recognises: ({ text }) => (document.test(text) ? 1 : fragment.test(text) && /<\/[a-z]/.test(text) ? 0.8 : 0),
  read: (page) => readHtml(page, readers),
})

const readHtml = (page: PageText, readers: readonly TextReader[]): PageContent => {
  const { root, texts } = understood(page)
  const scored = readers.map(({ reader, notation }) => {
    const text = texts(notation)
    const made: PageText = { ...page, text: text.text, lines: text.text.split('\n') }
    return { reader, text, made, score: made.text.trim() === '' ? 0 : reader.recognises(made) }
  })
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one))
  refuseUnread(page, root, best.text.text)
  const content = remapped(best.reader.read(best.made), placeIn(page, best.text))
  const title = content.title ?? find(root, ({ tagName }) => tagName === 'title').map(textOf)[0]
  return { ...content, ...(title && { title }) }
}

interface Understood {
  readonly root: Root
  readonly texts: (notation: Notation) => Converted
}

const understood = (page: PageText): Understood => {
  try {
    const root = fromHtml(page.text)
    const main = mainContent(root)
    const made = { markdown: converted(main, page.text, 'markdown'), plain: converted(main, page.text, 'plain') }
    return { root, texts: (notation) => made[notation] }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new SendspecError({
      place: page.id,
      what: 'the HTML nests deeper than any page does',
      next: 'capture the page again; if it is the same, capture its text or its Markdown',
    })
  }
}

const textOf = (node: Root | Root['children'][number]): string => {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('').trim() : ''
}

const placeIn = (page: PageText, { text, offsets }: Converted): Place => {
  const mark = markerOf(page)
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return ({ line, column }) => {
    const start = starts[line - 1] ?? 0
    const end = Math.max(start, (starts[line] ?? text.length + 1) - 2)
    return mark(offsets[Math.min(start + column - 1, end)] ?? offsets.at(-1) ?? 0)
  }
}
