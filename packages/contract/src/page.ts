import type { CaptureNote } from './finding.ts'

/** Days on which a page was compared with its facts, as `YYYY-MM-DD`. */
export interface PageDays {
  /** The last day. */
  readonly checked: string
  /** The last day on which it stated something else than before. Absent if that was never seen. */
  readonly changed?: string
}

/** A captured documentation page. The repository has its digest, not the capture itself. */
export interface Page extends Partial<PageDays> {
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

/** The day since which every page was compared at least once, and the day of the last change. No `checked` if one never was. */
export const daysOf = (pages: readonly Page[]): Partial<PageDays> => {
  const checked = pages.map((page) => page.checked ?? '').sort()[0]
  const changed = pages
    .map((page) => page.changed ?? '')
    .sort()
    .at(-1)
  return { ...(checked && { checked }), ...(changed && { changed }) }
}
