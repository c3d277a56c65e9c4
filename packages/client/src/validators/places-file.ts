import type { Operation, Vendor } from '@sendspec/contract'
import { header } from '../header.ts'
import { statements } from '../imports.ts'
import { bracketed, indent } from '../layout.ts'
import { quote } from '../names.ts'
import { amendedPlaces, findingPlaces } from './places.ts'

/** Where the findings about the bodies of a resource stand, in `src/`. */
export const placesPath = (resource: string): string => `checks/${resource}.findings.ts`

/** The formatter puts each row on its own line where there are several. */
const rowsText = (rows: readonly string[]): string =>
  rows.length === 1 ? `[${rows[0]}]` : `[\n${rows.map((row) => `${indent(row)},\n`).join('')}]`

const statusesText = (
  { responses }: Operation,
  placesOf: (status: number) => readonly (readonly string[])[],
): readonly string[] =>
  responses.flatMap(({ status }) => {
    const rows = placesOf(status).map((place) => `[${place.map(quote).join(', ')}]`)
    return rows.length > 0 ? [`${status}: ${rowsText(rows)}`] : []
  })

/** The findings that explain why a body of a resource's operations isn't as the contract, or the page, has it. */
export const placesFile = (vendor: Vendor, resource: string): string => {
  const tables = vendor.operations
    .filter(({ notes }) => notes.resource === resource)
    .flatMap((operation) => {
      const { id } = operation
      const findings = statusesText(operation, (status) => findingPlaces(vendor, id, status))
      const amended = statusesText(operation, (status) => amendedPlaces(vendor, id, status))
      const type = 'Readonly<Record<number, readonly AmendedPlace[]>>'
      const braces = { open: '{', close: '}', padded: true }
      const call = { open: '({', close: '})', padded: true }
      return [
        bracketed({ before: `export const ${id}Findings = /* @__PURE__ */ findingsAt`, parts: findings, ...call }),
        bracketed({ before: `export const ${id}Amended: ${type} = `, parts: amended, ...braces }),
      ]
    })
  const imports = new Map([
    ['../runtime/validate/departures-of.ts', ['type AmendedPlace']],
    ['../runtime/validate/finding-of.ts', ['findingsAt']],
  ])
  return `${header(`contracts/${vendor.id}`)}\n${statements('import', imports)}\n${tables.join('\n\n')}\n`
}
