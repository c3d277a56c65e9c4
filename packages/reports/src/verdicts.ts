import type { Vendor } from '@sendspec/contract'
import { checkContract, type Verdict } from '@sendspec/evidence'
import { verdictsGithub } from './github.ts'
import { verdictsJunit } from './junit.ts'
import { evidenceIn, type Sources } from './sources.ts'
import { byId } from './summary.ts'
import type { VerdictsReport } from './verdicts-schema.ts'

/** What the contract tests say about one vendor. */
export interface VendorVerdicts {
  readonly vendor: Vendor
  readonly verdicts: readonly Verdict[]
}

const formats = {
  json: (all: readonly VendorVerdicts[]): string => {
    const verdicts = all.flatMap(({ vendor, verdicts }) => verdicts.map((each) => ({ vendor: vendor.id, ...each })))
    const report: VerdictsReport = { version: 1, verdicts }
    return `${JSON.stringify(report, null, 2)}\n`
  },
  junit: verdictsJunit,
  github: verdictsGithub,
} satisfies Record<string, (all: readonly VendorVerdicts[], sources?: Sources) => string>

export type VerdictsFormat = keyof typeof formats
/** The formats of `formatVerdicts`. */
export const verdictsFormats = Object.keys(formats) as readonly VerdictsFormat[]

/** The verdicts of contract tests, in one of the formats. */
export const formatVerdicts = (all: readonly VendorVerdicts[], format: VerdictsFormat, sources?: Sources): string =>
  formats[format](all, sources)

/** Runs the contract tests of some vendors on what the sources hold. */
export const verdictsOf = (vendors: readonly Vendor[], sources: Sources = new Map()): readonly VendorVerdicts[] =>
  byId(vendors).map((vendor) => ({ vendor, verdicts: checkContract(vendor, evidenceIn(sources, vendor)) }))
