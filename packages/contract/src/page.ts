import type { CaptureNote } from './finding.ts'

/** Days of a page, as `YYYY-MM-DD`. */
export interface PageDays {
  /** When its capture was read. */
  readonly read?: string
  /** When the live page was last compared with its facts. Absent if it never was. */
  readonly checked?: string
  /** When the live page last stated something else than before. Absent if that was never seen. */
  readonly changed?: string
}

/** A captured documentation page. The repository has its digest, not the capture itself. */
export interface Page extends PageDays {
  /** File name of the capture. */
  readonly id: string
  readonly title: string
  readonly url: string
  /** SHA-256 of the capture, in hexadecimal. */
  readonly sha256: string
  readonly lines: number
  /** What this capture lost or garbled, from the ledger. Not counted as findings, and never told to the vendor. */
  readonly captureNotes?: readonly CaptureNote[]
}

/**
 * The earliest day on which any page was read and checked, and the latest on which one changed. The earliest days are
 * unknown if they are unknown for one page.
 */
export const daysOf = (pages: readonly Page[]): PageDays => {
  const [read] = pages.map((page) => page.read ?? '').sort()
  const [checked] = pages.map((page) => page.checked ?? '').sort()
  const changed = pages
    .map((page) => page.changed ?? '')
    .sort()
    .at(-1)
  return { ...(read && { read }), ...(checked && { checked }), ...(changed && { changed }) }
}

/** How fresh pages are, after `The page was` or `The pages were`. `undefined` if their days are not known. */
export const freshnessOf = (pages: readonly Page[]): string | undefined => {
  const { read, checked, changed } = daysOf(pages)
  const found = changed === undefined ? '' : `, and last found changed on ${changed}`
  if (checked !== undefined) return `last checked on ${checked}${found}`
  return read === undefined ? undefined : `read on ${read}, and not checked since`
}
