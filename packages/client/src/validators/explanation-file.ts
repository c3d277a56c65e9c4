import type { Operation, Vendor } from '@sendspec/contract'
import { header } from '../header.ts'
import { statements } from '../imports.ts'
import { arrow, bracketed, indent } from '../layout.ts'
import { quote } from '../names.ts'
import { dependentBodies } from './bodies.ts'
import { checksName, checksPath } from './check-file.ts'
import { findingPlaces } from './places.ts'

/** Where what explains the drift of a resource's bodies stands, in `src/`. */
export const explanationPath = (resource: string): string => `checks/${resource}.explain.ts`

/** The formatter puts each row on its own line where there are several. */
const rowsText = (rows: readonly string[]): string =>
  rows.length === 1 ? `[${rows[0]}]` : `[\n${rows.map((row) => `${indent(row)},\n`).join('')}]`

const explainerText = (vendor: Vendor, operation: Operation): string => {
  const { id, responses } = operation
  const places = responses.flatMap(({ status }) => {
    const rows = findingPlaces(vendor, id, status).map((place) => `[${place.map(quote).join(', ')}]`)
    return rows.length > 0 ? [`${status}: ${rowsText(rows)}`] : []
  })
  const findings = bracketed({ before: '', open: '{', parts: places, close: '}', padded: true })
  const before = `export const ${id}: Explain = `
  return dependentBodies(vendor, operation).length > 0
    ? arrow(`${before}(answer) =>`, `explainerOf(${checksName(id)}(answer.params), ${findings})(answer)`)
    : `${before}/* @__PURE__ */ explainerOf(${checksName(id)}, ${findings})`
}

/** Says where a body isn't as the contract has it, and by which finding that is known. Loaded when a body has drifted. */
export const explanationFile = (vendor: Vendor, resource: string): string => {
  const operations = vendor.operations.filter(({ notes }) => notes.resource === resource)
  const imports = new Map([
    ['../runtime/validate/explainer-of.ts', ['type Explain', 'explainerOf']],
    [checksPath(resource).replace('checks/', './'), operations.map(({ id }) => checksName(id))],
  ])
  const explainers = operations.map((operation) => explainerText(vendor, operation))
  return `${header(`contracts/${vendor.id}`)}\n${statements('import', imports)}\n${explainers.join('\n\n')}\n`
}
