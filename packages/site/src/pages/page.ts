import type { VNode } from 'preact'

/** A page of the site: the same content as HTML and as Markdown. */
export interface Page {
  /** From the root of the site: the empty string, `sendoso/`, `sendoso/listSends/`. */
  readonly folder: string
  readonly title: string
  readonly description: string
  /** Content of `<main>`. */
  readonly body: VNode
  /** `text` has one column and a list of its sections beside it, `wide` has columns of its own. */
  readonly width: 'text' | 'wide'
  readonly markdown: string
  /** The vendor whose pages the navigation lists. */
  readonly vendor?: string
  /** What a reader of a keyboard or a screen reader comes for. */
  readonly skipTo?: { readonly id: string; readonly label: string }
  /** Whether the page has a form that calls an operation. */
  readonly form?: boolean
  /** The sections of a text page. */
  readonly sections?: readonly { readonly id: string; readonly label: string }[]
}
