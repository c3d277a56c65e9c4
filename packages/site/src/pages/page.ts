import type { VNode } from 'preact'

/** A page of the site: the same content as HTML and as Markdown. */
export interface Page {
  /** From the root of the site: the empty string, `sendoso/`, `sendoso/listSends/`. */
  readonly folder: string
  readonly title: string
  readonly description: string
  /** What stands in `<main>`. */
  readonly body: VNode
  /** Of the layout: how wide its text runs. */
  readonly width: 'text' | 'wide' | 'full'
  readonly markdown: string
  /** What the navigation marks. */
  readonly vendor?: string
}
