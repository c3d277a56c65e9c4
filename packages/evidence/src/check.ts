import type { ContractPlace, Part, Payload, Vendor } from '@sendspec/contract'
import type { Correction, PageFacts } from '@sendspec/facts'
import type { ContractSide } from './compare/match-operations.ts'
import type { Misplaced } from './corrections/apply-corrections.ts'
import type { Place } from './place.ts'
import type { PayloadProblem } from './problems.ts'
import type { ContractSources } from './source/contract-index.ts'

/** What is wrong, and what to do next. */
export interface Trouble {
  /** What was expected and what was found. */
  readonly what: string
  readonly next: string
}

/** What is wrong at a place. */
export interface Complaint extends Trouble {
  readonly place: Place
  /** The places of the contract that it affects. Complaints there follow from it and are left out. @default `place` */
  readonly touches?: readonly ContractPlace[]
  /** Set if the exact place in the part is unknown. A complaint with an exact place comes first. */
  readonly vague?: true
  /** Complaints of one check with the same text here are one mistake. @default `what` without line numbers */
  readonly same?: string
}

/** The files in a vendor's folder, and its captures. */
export interface Evidence {
  /** The files of `evidence/payloads/`: text by file name. Absent if there are none. */
  readonly payloadFiles?: ReadonlyMap<string, string>
  /** The captured pages: text by page id. Absent if they are not available, as in most checkouts. */
  readonly captures?: ReadonlyMap<string, string>
  /** What the pages state: the files of `evidence/facts/`, by page id. Absent if there are none. */
  readonly facts?: ReadonlyMap<string, PageFacts>
  /** What other sources state: the files of `evidence/elsewhere/`, by name. Absent if there are none. */
  readonly elsewhere?: ReadonlyMap<string, PageFacts>
  /** What a person corrected in those facts; the facts have it already. */
  readonly corrections?: readonly Correction[]
  /** Corrections that fit no fact. */
  readonly misplaced?: readonly Misplaced[]
  /** The text of `evidence/decisions.json`: the decisions that people accepted. Empty if the file is absent. */
  readonly decisions?: string
  /** The files that `sendspec generate` writes next to the facts, as text. */
  readonly written?: { readonly lines?: string; readonly quotes?: string }
  /** Reads a captured page again. */
  readonly read?: (page: { readonly id: string; readonly text: string }) => PageFacts
  /** The files of the contract, so that complaints can name lines. */
  readonly sources?: ContractSources
}

/** The input of every check, computed once for all of them. */
export interface Context {
  readonly vendor: Vendor
  /** The documented reading, as it is compared with pages. */
  readonly documentedSide: ContractSide
  readonly evidence: Evidence
  readonly observed: (payload: Payload) => readonly PayloadProblem[]
  readonly documented: (payload: Payload) => readonly PayloadProblem[]
  /** The parts of the observed reading, with their amendments. */
  readonly parts: readonly Part[]
  readonly documentedParts: readonly Part[]
}

/** The result of a check for one subject. */
export interface Finished {
  /** What was checked: a payload, a finding, an operation, a detector, a page, or the vendor. */
  readonly subject: string
  readonly complaints: readonly Complaint[]
  /** Why nothing was checked. */
  readonly skipped?: string
}

/** A check of contract tests. */
export interface Check {
  readonly id: string
  /** What is true when the check passes, as a sentence. */
  readonly claim: string
  readonly run: (context: Context) => readonly Finished[]
}

/** The outcome of one check on one subject, as data. */
export interface Verdict {
  /** Id of the check, e.g. `observed`. */
  readonly check: string
  /** What is true when the check passes, as a sentence. */
  readonly claim: string
  /** What was checked: a payload, a finding, an operation, a detector, a page, or the vendor. */
  readonly subject: string
  readonly ok: boolean
  /** Empty when `ok`. */
  readonly complaints: readonly Complaint[]
  /** Why the check was skipped, if it was. `ok` is then true. */
  readonly skipped?: string
}

/** Whether the page shows the payload. A composed one is ours and proves nothing about the vendor. */
export const isEvidence = ({ origin }: Payload): boolean => origin !== 'composed'
