import { type FindingClass, type FindingKind, findingClasses, findingKinds, severities } from '@sendspec/contract'
import { type Data, optional } from '@sendspec/facts'
import { z } from 'zod/v4'

const text = z.string()
const count = z.int().min(0)

/** How many findings there are, in all or of some kind. */
const findingCounts = z.object({
  total: count,
  class: z.object({ contradiction: count, gap: count, polish: count }),
  severity: z.object({ high: count, medium: count, low: count }),
  /** A schema, a parser or a detector reproduces it, so that it can't go stale unnoticed. */
  byProgram: count,
  /** Only a person's reading supports it. */
  byReview: count,
  /** A detector reports it, and nobody has judged it yet. */
  unreviewed: count,
})
export interface FindingCounts extends Data<typeof findingCounts> {}

/** The findings in numbers. */
const findingsSummary = z.object({
  ...findingCounts.shape,
  /** By the vendor's id. */
  vendors: z.record(z.string(), findingCounts),
  /** Only kinds that occur, the most frequent first. */
  kinds: z.record(z.string(), findingCounts),
})
export interface FindingsSummary extends Data<typeof findingsSummary> {}

const explanation = {
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(Object.keys(findingKinds) as [FindingKind]),
  title: text,
  page: z.array(z.object({ page: text, line: z.int().min(1), quote: text })),
  contract: z.array(z.object({ operation: text, part: optional(text), pointer: optional(text) })),
  support: z.array(z.object({ by: text })),
}

/** A finding as reported: the ledger's entry, with whose it is. */
const reportedFinding = z.object({
  /** Id of the vendor. */
  vendor: text,
  ...explanation,
  class: z.enum(Object.keys(findingClasses) as [FindingClass]),
  severity: z.enum(severities),
  elsewhere: optional(z.array(z.object({ url: text, quote: text }))),
  documented: optional(text),
  observed: optional(text),
  wins: z.enum(['documented', 'observed', 'undecided']),
  why: optional(text),
  proposal: optional(text),
  status: z.enum(['open', 'reported', 'fixed', 'unreviewed']),
  reproducedBy: z.enum(['program', 'review']),
})
export interface ReportedFinding extends Data<typeof reportedFinding> {}

/**
 * The findings as JSON. Within one `version` fields are only ever added.
 * Since version 2 a finding can lack `documented`, `observed` and `why`.
 */
export const findingsReportSchema = z.object({
  version: z.literal(2),
  summary: findingsSummary,
  vendors: z.array(
    z.object({
      id: text,
      name: text,
      /** The captured pages that the findings quote. */
      pages: z.array(
        z.object({
          ...{ id: text, title: text, url: text, sha256: text },
          /** What this capture lost or garbled: no findings. */
          captureNotes: z.array(z.object({ ...explanation, proof: text })),
        }),
      ),
    }),
  ),
  /** By vendor; contradictions first, then gaps, then polish, and within each class the severest first. */
  findings: z.array(reportedFinding),
})
export interface FindingsReport extends Data<typeof findingsReportSchema> {}
