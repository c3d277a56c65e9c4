import { type Complaint, formatPlace, type Sources } from '@sendspec/evidence'
import { verdictsGithub } from './github.ts'
import { verdictsJunit } from './junit.ts'
import type { VendorVerdicts } from './vendor-verdicts.ts'
import type { VerdictsReport } from './verdicts-schema.ts'

/** A complaint as reports write it, with its place as text. */
const reported = ({ place, what, next }: Complaint) => ({
  place: formatPlace(place),
  what,
  next,
  ...(place.source && { source: place.source }),
})

const formats = {
  json: (all: readonly VendorVerdicts[]): string => {
    const verdicts = all.flatMap((own) =>
      own.verdicts.map((each) => ({ vendor: own.vendor.id, ...each, complaints: each.complaints.map(reported) })),
    )
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
