import { SendspecError } from '@sendspec/contract'
import type { PageContent } from '@sendspec/facts'
import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Block } from '../blocks/block.ts'
import type { PageBlocks } from '../blocks/blocks.ts'
import { joined } from '../blocks/passage.ts'
import { requestLineOf } from '../operations/cues.ts'
import { readBlocksPage } from '../operations/read-blocks-page.ts'
import { markerOf } from '../page-text.ts'
import type { PageText, Reader } from '../reader.ts'
import type { Prose } from '../sentences/prose.ts'
import { blocksOfHtml } from './blocks.ts'
import { find } from './find.ts'
import { mainContent } from './main-content.ts'
import { type Relocate, remapped } from './remap.ts'
import { refuseUnread } from './unread.ts'

const document = /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body)\b/i
const fragment = /^\s*<(?:main|article|section|div|h1|h2|p|table)\b[^>]*>/i

/** A fence, or the line below the head of a table: Markdown that begins with a tag. */
const markdown = /^(?:```|~~~|\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+)/m

/**
 * Reads web pages.
 * @param rendered Reads the text of pages whose markup says nothing.
 */
export const htmlReader = (rendered: Reader): Reader => ({
  dialect: 'html',
  recognises({ text }) {
    if (document.test(text)) return 1
    return fragment.test(text) && /<\/[a-z]/.test(text) && !markdown.test(text) ? 0.8 : 0
  },
  read: (page) => readHtml(page, rendered),
})

const readHtml = (page: PageText, rendered: Reader): PageContent => {
  const { root, taken } = understood(page)
  const shown = textOfBlocks(taken.blocks)
  refuseUnread(page, root, shown.text, taken)
  const made: PageText = { ...page, text: shown.text, lines: shown.text.split('\n') }
  const isRendered = rendered.recognises(made) > surenessOf(taken)
  const content = isRendered ? remapped(rendered.read(made), relocateIn(shown)) : readBlocksPage(page, () => taken)
  const title = content.title ?? find(root, ({ tagName }) => tagName === 'title').map(textOf)[0]
  return { ...content, ...(isRendered && { links: taken.links }), ...(title && { title }) }
}

interface Understood {
  readonly root: Root
  readonly taken: PageBlocks
}

const understood = (page: PageText): Understood => {
  try {
    const root = fromHtml(page.text)
    return { root, taken: blocksOfHtml(mainContent(root), page.text, markerOf(page)) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new SendspecError({
      place: page.id,
      what: 'the HTML nests deeper than any page does',
      next: 'capture the page again; if it is the same, capture its text or its Markdown',
    })
  }
}

/** How much the blocks of a page look like documentation with headings, tables and calls. */
const surenessOf = ({ blocks }: PageBlocks): number => {
  const isCalled = blocks.some(
    (block) => 'text' in block && block.text.text.length < 500 && requestLineOf(block.text) !== undefined,
  )
  const hasTable = blocks.some(({ kind }) => kind === 'table')
  return (isCalled ? 0.4 : 0) + (hasTable ? 0.2 : 0)
}

/** The text that a browser shows, without marks. */
const textOfBlocks = (blocks: readonly Block[]): Prose =>
  joined(
    blocks.flatMap((block): readonly Prose[] => {
      if (block.kind === 'table')
        return [block.head, ...block.rows].flatMap(({ text }) => [text, { text: '\n', markAt: text.markAt }])
      if (!('text' in block)) return []
      const end: Prose = {
        text: block.kind === 'item' ? '\n' : '\n\n',
        markAt: () => block.text.markAt(Math.max(0, block.text.text.length - 1)),
      }
      return [block.text, end]
    }),
  )

const textOf = (node: Root | Root['children'][number]): string => {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('').trim() : ''
}

const relocateIn = ({ text, markAt }: Prose): Relocate => {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return ({ line, column }) => {
    const start = starts[line - 1] ?? 0
    const end = Math.max(start, (starts[line] ?? text.length + 1) - 2)
    return markAt(Math.min(start + column - 1, end))
  }
}
