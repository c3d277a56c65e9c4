import type { CaptureNote } from './finding.ts'

/** A captured documentation page. The repository has its digest, not the capture itself. */
export interface Page {
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
