import type { FindingKind, Severity } from '@sendspec/contract'
import type { Mark, PageFacts } from '@sendspec/facts'

/** What every detector says of itself. */
interface About {
  readonly id: string
  readonly kind: FindingKind
  readonly severity: Severity
  /** What it reports, in one sentence. */
  readonly about: string
  /** Something it reports. */
  readonly example: string
}

/** Inputs that a test gives to a detector. */
export interface Cases<Input> {
  /** What must be reported, with this message. */
  readonly reported: readonly { readonly given: Input; readonly evidence: string }[]
  /** What must not be reported. */
  readonly silent: readonly Input[]
}

/** A body that a page prints. */
export interface PrintedBody {
  /** The status of a response, `request`, or empty where the page says neither. */
  readonly part: string
  readonly body: unknown
  /** JSON pointer to the items that the operation pages through, where that is known. */
  readonly items?: string
  /** Set if the page leaves out a part of it, with `...`. */
  readonly isCut?: true
}

/** What a detector saw in a body, and where. */
export interface Sighting {
  /** JSON pointer into the body. */
  readonly pointer: string
  /** One sentence with the values that show it. */
  readonly evidence: string
}

/** What a detector saw on a page, and where. */
export interface PageSighting extends Mark {
  /** Words of that line that show it, where it shows in words. */
  readonly quote?: string
  /** The operation it concerns, as the page calls it. */
  readonly operation?: string
  /** One sentence that the page's author would accept. */
  readonly evidence: string
}

/** Looks for one kind of contradiction in the values of a printed body. Pure. */
export interface PayloadDetector extends About {
  readonly looksAt: 'payload'
  readonly cases?: Cases<PrintedBody>
  readonly find: (body: PrintedBody) => readonly Sighting[]
}

/** Looks for one kind of defect in what a page states. Pure. */
export interface PageDetector extends About {
  readonly looksAt: 'page'
  /** Pages in Markdown. */
  readonly cases?: Cases<string>
  /** @param siblings The vendor's other pages, among them other captures of this one. */
  readonly find: (page: PageFacts, siblings: readonly PageFacts[]) => readonly PageSighting[]
}

export type Detector = PayloadDetector | PageDetector
