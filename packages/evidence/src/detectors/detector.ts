import type { FindingKind, Severity } from '@sendspec/contract'
import type { Mark, PageFacts } from '@sendspec/facts'

/** The description of a detector. */
interface About {
  readonly id: string
  readonly kind: FindingKind
  readonly severity: Severity
  /** The defect that it reports, in one sentence. */
  readonly about: string
  /** An example of the defect. */
  readonly example: string
}

/** A body that a page prints. */
export interface PrintedBody {
  /** The status of a response, or `request`. Empty if the page states neither. */
  readonly part: string
  readonly body: unknown
  /** JSON pointer to the items that the operation pages through, if known. */
  readonly items?: string
}

/** A defect that a detector found in a body. */
export interface Sighting {
  /** JSON pointer into the body. */
  readonly pointer: string
  /** One sentence that names the values. */
  readonly evidence: string
}

/** A defect that a detector found on a page. */
export interface PageSighting extends Mark {
  /** The words of the line that show it. Absent if something is missing. */
  readonly quote?: string
  /** It concerns everything in the part of the operation that the line is in. */
  readonly whole?: true
  /** The title of the operation on the page. */
  readonly operation?: string
  /** One sentence that the page's author would accept. */
  readonly evidence: string
}

/** Finds one kind of defect in the values of a printed body. */
export interface PayloadDetector extends About {
  readonly looksAt: 'payload'
  readonly find: (body: PrintedBody) => readonly Sighting[]
}

/** Finds one kind of defect in the facts of a page. */
export interface PageDetector extends About {
  readonly looksAt: 'page'
  /** @param siblings The vendor's other pages, including other captures of this one. */
  readonly find: (page: PageFacts, siblings: readonly PageFacts[]) => readonly PageSighting[]
}

export type Detector = PayloadDetector | PageDetector
