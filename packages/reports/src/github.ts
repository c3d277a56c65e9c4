import { formatPlace, locatorOf, type Sources } from '@sendspec/evidence'
import type { VendorVerdicts } from './vendor-verdicts.ts'

/**
 * The failed verdicts as commands for GitHub Actions: one annotation for each complaint.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export const verdictsGithub = (all: readonly VendorVerdicts[], sources: Sources = new Map()): string =>
  all
    .flatMap(({ vendor, verdicts }) => {
      const locate = locatorOf(vendor, sources)
      return verdicts.flatMap(({ claim, complaints }) =>
        complaints.map(({ place, what, next }) => {
          const { path, line } = locate.place(place)
          const properties = Object.entries({ file: path, line, title: `Failed: ${claim}` })
            .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
            .join(',')
          return `::error ${properties}::${escapeData(`${formatPlace(place)}: ${what}\nnext: ${next}`)}\n`
        }),
      )
    })
    .join('')

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
