import { formatPlace, locatorOf, type Sources } from '@sendspec/evidence'
import { confirmedIn } from './confirmed.ts'
import { inWords } from './summary.ts'
import { confirmedBy, type VendorVerdicts } from './vendor-verdicts.ts'

/**
 * The verdicts as commands for GitHub Actions: one annotation for each complaint, and one for what each vendor's tests confirm.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export const verdictsGithub = (all: readonly VendorVerdicts[], sources: Sources = new Map()): string =>
  all
    .flatMap(({ vendor, verdicts }) => {
      const locate = locatorOf(vendor, sources)
      const failed = verdicts.flatMap(({ claim, complaints }) =>
        complaints.map(({ place, what, next }) => {
          const { path, line } = locate.place(place)
          const properties = Object.entries({ file: path, line, title: `Failed: ${claim}` })
            .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
            .join(',')
          return `::error ${properties}::${escapeData(`${formatPlace(place)}: ${what}\nnext: ${next}`)}\n`
        }),
      )
      return [...failed, ...notices({ vendor, verdicts })]
    })
    .join('')

/** The findings that the tests of a vendor confirm, in one notice: GitHub shows ten of each step. */
const notices = (own: VendorVerdicts): readonly string[] => {
  const { counts, vendors } = confirmedIn([confirmedBy(own)])
  if (counts.total === 0) return []
  const names = vendors.flatMap(({ contradictions }) =>
    contradictions.map(({ severity, title }) => `${severity}: ${title}`),
  )
  const title = escapeProperty(`Confirmed in the documentation of ${own.vendor.name}`)
  const text = [`${inWords(counts)}.`, ...names, `All of them: sendspec findings --all ${own.vendor.id}`].join('\n')
  return [`::notice title=${title}::${escapeData(text)}\n`]
}

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
