import type { Finding, Payload, ResponseNotes } from '@sendspec/contract'
import type { FieldRow } from './field-rows.ts'

/** A part of a request or a response, with every field in it. */
export interface Part {
  /** As in a finding: `path`, `query`, `header`, `body`, a status, or `200 header`. */
  readonly part: string
  readonly anchor: string
  /** For a body: its type and description. */
  readonly type?: string
  readonly about?: string
  readonly rows: readonly FieldRow[]
  /** Findings about the part as a whole. Filled in by `placeFindings`. */
  readonly findings: Finding[]
  /** Contradictions that the page mentions here first. Filled in by `placeFindings`. */
  readonly headlines: Finding[]
}

export interface ResponsePart extends Part {
  /** `200`, or `Other errors` for failures without a status of their own. */
  readonly status: string
  readonly notes: Pick<ResponseNotes, 'description' | 'provenance'>
  readonly hasBody: boolean
  readonly headers?: Part
  readonly payloads: readonly Payload[]
}
