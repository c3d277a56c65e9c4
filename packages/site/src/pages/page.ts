import type { VNode } from 'preact'

/** A page of the site: the same content as HTML and as Markdown. */
export interface Page {
  /** From the root of the site: the empty string, `sendoso/`, `sendoso/listSends/`. */
  readonly folder: string
  readonly title: string
  readonly description: string
  /** Content of `<main>`. */
  readonly body: VNode
  /** Width of the text column. */
  readonly width: 'text' | 'wide' | 'full'
  readonly markdown: string
  /** The current entry of the navigation. */
  readonly vendor?: string
}
