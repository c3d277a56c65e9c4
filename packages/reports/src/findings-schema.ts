import { type FindingKind, findingKinds, severities } from '@sendspec/contract'
import { type Data, optional } from '@sendspec/facts'
import { z } from 'zod/v4'

const text = z.string()
const count = z.int().min(0)

/** How many findings there are, in all or of some kind. */
const findingCounts = z.object({
  total: count,
  severity: z.object({ high: count, medium: count, low: count }),
  /** A schema, a parser or a detector reproduces it, so that it can't go stale unnoticed. */
  byProgram: count,
  /** Only a person's reading supports it. */
  byReview: count,
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

/** A finding as reported: the ledger's entry, with whose it is. */
const reportedFinding = z.object({
  /** Id of the vendor. */
  vendor: text,
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(Object.keys(findingKinds) as [FindingKind]),
  severity: z.enum(severities),
  title: text,
  page: z.array(z.object({ page: text, line: z.int().min(1), quote: text })),
  contract: z.array(z.object({ operation: text, part: optional(text), pointer: optional(text) })),
  documented: text,
  observed: text,
  wins: z.enum(['documented', 'observed', 'undecided']),
  why: text,
  proposal: optional(text),
  status: z.enum(['open', 'reported', 'fixed']),
  support: z.array(z.object({ by: text })).min(1),
  reproducedBy: z.enum(['program', 'review']),
})
export interface ReportedFinding extends Data<typeof reportedFinding> {}

/** The findings as JSON. Within one `version` fields are only ever added. */
export const findingsReportSchema = z.object({
  version: z.literal(1),
  summary: findingsSummary,
  vendors: z.array(
    z.object({
      id: text,
      name: text,
      /** The captured pages that the findings quote. */
      pages: z.array(z.object({ id: text, title: text, url: text, sha256: text })),
    }),
  ),
  /** By vendor, in the order of its ledger. */
  findings: z.array(reportedFinding),
})
export interface FindingsReport extends Data<typeof findingsReportSchema> {}
