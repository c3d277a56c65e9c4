import { SendspecError } from '@sendspec/contract'
import type { Element, Root } from 'hast'
import type { PageBlocks } from '../blocks/blocks.ts'
import type { PageText } from '../reader.ts'
import { find } from './find.ts'

interface Sign {
  readonly what: string
  readonly next: string
  readonly shows: (page: Shown) => boolean
}

interface Shown {
  readonly root: Root
  /** The text of the main content. */
  readonly text: string
  readonly html: string
}

const has = (root: Root, fits: (element: Element) => boolean): boolean => find(root, fits).length > 0

/** A page of documentation has more words than this. */
const few = 400

/** Pages that answer in place of the one that was asked for. */
const signs: readonly Sign[] = [
  {
    what: 'this is a login page, not documentation',
    next: 'capture the page in a browser that is logged in, and read the file',
    shows: ({ root, text }) =>
      text.length < few * 3 &&
      has(root, ({ tagName, properties }) => tagName === 'input' && properties.type === 'password'),
  },
  {
    what: 'this page asks for proof that no program reads it',
    next: 'capture the page in a browser, and read the file',
    shows: ({ html, text }) =>
      text.length < few &&
      /\b(?:just a moment|checking your browser|verify you are human|captcha|cf-challenge)\b/i.test(html),
  },
  {
    what: 'this page says that it was not found or not allowed',
    next: 'check the address of the page',
    shows: ({ text }) =>
      text.length < few && /\b(?:page not found|404|access denied|forbidden|no longer exists)\b/i.test(text),
  },
  {
    what: 'the page has no text of its own: it is built in the browser',
    next: 'capture the page in a browser after it has loaded, and read the file',
    shows: ({ root, text }) => text.trim().length < few / 4 && has(root, ({ tagName }) => tagName === 'script'),
  },
  {
    what: 'the page has no text',
    next: 'capture it again',
    shows: ({ text }) => text.trim() === '',
  },
]

/**
 * Refuses pages that are not the documentation that was asked for.
 * @throws SendspecError that says what the page is instead.
 */
export const refuseUnread = (page: PageText, root: Root, text: string, { blocks }: PageBlocks): void => {
  // A page that documents a call has code or a table, however little text it has.
  if (blocks.some((block) => block.kind === 'code' || block.kind === 'table')) return
  const sign = signs.find(({ shows }) => shows({ root, text, html: page.text }))
  if (sign) throw new SendspecError({ place: page.id, what: sign.what, next: sign.next })
}
