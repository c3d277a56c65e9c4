import type { FindingClass, FindingKind, Severity } from '@sendspec/contract'
import type { Mark, PageFacts } from '@sendspec/facts'

/** The description of a detector. */
interface About {
  /** The name of its file. */
  readonly id: string
  /** Reports show contradictions and gaps, and polish only on request. */
  readonly class: FindingClass
  readonly kind: FindingKind
  readonly severity: Severity
  /** The defect that it reports, in one sentence. */
  readonly about: string
}

/**
 * What a test gives to a detector, in `<id>.examples.ts` next to it: a file of its own, so that programs that use
 * detectors don't carry the pages. The first message is the example in docs/detectors.md.
 */
export interface Examples<Input> {
  /** What must be reported, once, with this message. */
  readonly reported: readonly { readonly given: Input; readonly message: string }[]
  /** What must not be reported. */
  readonly silent: readonly Input[]
}

/** The text of a page, or of a page and the vendor's other pages. */
export type PageExamples = Examples<string | readonly [page: string, ...siblings: string[]]>
export type PayloadExamples = Examples<PrintedBody>

/** A body that a page prints. */
export interface PrintedBody {
  /** The status of a response, or `request`. Empty if the page states neither. */
  readonly part: string
  readonly body: unknown
  /** JSON pointer to the items that the operation pages through, if known. */
  readonly items?: string
  /** Set if the page leaves out a part of it, with `...`. */
  readonly isCut?: true
}

/** A defect that a detector found in a body. */
export interface Sighting {
  /** JSON pointer into the body. */
  readonly pointer: string
  /** One sentence that names the values. */
  readonly evidence: string
  readonly repeats?: string
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
  /** Another detector. Where it reports something on the page too, this says nothing new. */
  readonly repeats?: string
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
