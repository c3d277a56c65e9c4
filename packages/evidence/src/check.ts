import type { Part, Payload, Vendor } from '@sendspec/contract'
import type { PageFacts } from '@sendspec/facts'
import type { PayloadProblem } from './problems.ts'

/** What is wrong, where, and what to do next. */
export interface Complaint {
  /** Vendor, operation and JSON pointer, or file and line. */
  readonly place: string
  /** What was expected and what was found. */
  readonly what: string
  readonly next: string
  /** The line of the contract that it is about, where that is certain; the file is named from the vendor's folder. */
  readonly source?: { readonly file: string; readonly line: number }
}

/** What a vendor's folder and its captures hold, beside the vendor itself. */
export interface Evidence {
  /** The files of `evidence/payloads/`: text by file name. Absent where the folder is not at hand. */
  readonly payloadFiles?: ReadonlyMap<string, string>
  /** The captured pages: text by page id. Absent where they are not at hand, as in most checkouts. */
  readonly captures?: ReadonlyMap<string, string>
  /** What the pages state: the files of `evidence/facts/`, by page id. Absent where the folder is not at hand. */
  readonly facts?: ReadonlyMap<string, PageFacts>
  /** The files of the contract itself, by path from the vendor's folder, so that complaints can name lines. */
  readonly sources?: ReadonlyMap<string, string>
}

/** What every check works from; computed once for all of them. */
export interface Context {
  readonly vendor: Vendor
  readonly documentedVendor: Vendor
  readonly evidence: Evidence
  readonly observed: (payload: Payload) => readonly PayloadProblem[]
  readonly documented: (payload: Payload) => readonly PayloadProblem[]
  /** The observed reading's parts, amendments visible. */
  readonly parts: readonly Part[]
  readonly documentedParts: readonly Part[]
}

/** The verdict on one thing that a check looked at. */
export interface Finished {
  /** What was checked: a payload, a finding, an operation, a detector, a page, or the vendor. */
  readonly subject: string
  readonly complaints: readonly Complaint[]
  /** Why nothing was checked. */
  readonly skipped?: string
}

/** One thing that contract tests prove. */
export interface Check {
  readonly id: string
  /** What holds when the check passes, as a sentence. */
  readonly claim: string
  readonly run: (context: Context) => readonly Finished[]
}

/** A payload that the page shows; a composed one is our own and proves nothing about the vendor. */
export const isEvidence = ({ origin }: Payload): boolean => origin !== 'composed'
