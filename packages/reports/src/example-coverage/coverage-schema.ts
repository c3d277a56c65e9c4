import { type Data, optional } from '@sendspec/facts'
import { z } from 'zod/v4'

const text = z.string()
const count = z.int().min(0)

/** What of a contract an example can show. */
export const coverageKinds = {
  status: 'Statuses with a body',
  field: 'Fields of bodies',
  null: 'Nullable fields, as null',
  value: 'Nullable fields, as a value',
  enum: 'Members of enums',
  parameter: 'Parameters',
} as const
export type CoverageKind = keyof typeof coverageKinds

/**
 * The best way in which something was shown.
 * - `printed`: in an example that the page prints, or in one of its sample calls.
 * - `sketched`: in a body of which the page prints only the shape.
 * - `composed`: only in a payload of our own.
 * - `never`: nowhere.
 * - `unknown`: parameters, when no sample calls are given.
 */
export const showings = ['printed', 'sketched', 'composed', 'never', 'unknown'] as const
export type Showing = (typeof showings)[number]

/** One thing that an example can show. */
const coverageItem = z.object({
  kind: z.enum(Object.keys(coverageKinds) as [CoverageKind]),
  /** As in a finding: `path`, `query`, `header`, `body`, or a status. */
  part: text,
  /** JSON pointer into that part; `*` is every item. */
  pointer: text,
  /** The member of an enum. */
  member: optional(text),
  shown: z.enum(showings),
  /** Id of the first payload that shows it this way. */
  payload: optional(text),
})
export interface CoverageItem extends Data<typeof coverageItem> {}

/** How many there are, and how many were shown in which way at best. */
const coverageCounts = z.object({
  total: count,
  printed: count,
  sketched: count,
  composed: count,
  never: count,
  unknown: count,
} satisfies Record<'total' | Showing, typeof count>)
export interface CoverageCounts extends Data<typeof coverageCounts> {}

const someCounts = optional(coverageCounts)

/** Only kinds that occur. */
const countsByKind = z.object({
  status: someCounts,
  field: someCounts,
  null: someCounts,
  value: someCounts,
  enum: someCounts,
  parameter: someCounts,
} satisfies Record<CoverageKind, typeof someCounts>)
export type CountsByKind = Data<typeof countsByKind>

const operationCoverage = z.object({ operation: text, counts: countsByKind, items: z.array(coverageItem) })
export interface OperationCoverage extends Data<typeof operationCoverage> {}

/** What the examples of a vendor show of its contract. Within one `version` fields are only ever added. */
export const exampleCoverageSchema = z.object({
  version: z.literal(1),
  vendor: text,
  counts: countsByKind,
  operations: z.array(operationCoverage),
})
export interface ExampleCoverage extends Data<typeof exampleCoverageSchema> {}
