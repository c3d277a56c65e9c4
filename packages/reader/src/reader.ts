import type { Dialect, PageContent } from '@sendspec/facts'

/** A page as it comes in. */
export interface PageSource {
  /** File name of the capture; errors name it. */
  readonly id: string
  readonly text: string
  readonly url?: string
}

/** A page as readers get it: checked to be text of a bearable size. */
export interface PageText extends PageSource {
  /** The text with `\n` as its only line break, so that a line here is a line of the page. */
  readonly text: string
  /** `lines[0]` is line 1. */
  readonly lines: readonly string[]
}

/** Reads pages of one dialect. A reader is pure: same page, same facts. */
export interface Reader {
  readonly dialect: Dialect
  /** How sure it is that this is its dialect, from 0 (not at all) to 1; cheap, and never throws. */
  readonly recognises: (page: PageText) => number
  /**
   * @throws SendspecError naming line and column, where the page is broken beyond reading.
   */
  readonly read: (page: PageText) => PageContent
}
