import { type Operation, type Reading, readVendor, shapeOf, type Vendor } from '@sendspec/contract'
import { header } from '../header.ts'
import { bracketed } from '../layout.ts'
import { pascalCase } from '../names.ts'
import { checkName } from './check-kinds.ts'
import { openScope, type Scope } from './scope.ts'

type CheckedReading = Extract<Reading, string>

const suffixes: { readonly [R in CheckedReading]: string } = { observed: '', documented: 'Documented' }

/** Where the checks of a resource stand, in `src/`. */
export const checksPath = (resource: string, reading: CheckedReading = 'observed'): string =>
  `checks/${resource}.${reading === 'observed' ? 'checks' : reading}.ts`

/** The name of an operation's checks, by status. */
export const checksName = (operation: string, reading: CheckedReading = 'observed'): string =>
  `${operation}${suffixes[reading]}Checks`

const tableText = (vendor: Vendor, { id, responses }: Operation, name: string, scope: Scope): string => {
  const parts = responses.flatMap(({ status, body }) =>
    body
      ? [`${status}: ${checkName(shapeOf(body, `${vendor.id} ${id} ${status}`), scope, pascalCase(`${id}${status}`))}`]
      : [],
  )
  return bracketed({ before: `export const ${name} = `, open: '{', parts, close: '}', padded: true })
}

/** The checks of every body that the operations of a resource answer with. */
export const checkFile = (vendor: Vendor, resource: string, reading: CheckedReading = 'observed'): string => {
  const scope = openScope()
  const { operations } = readVendor(vendor, reading, { wire: true })
  const own = operations.filter(({ notes }) => notes.resource === resource)
  for (const { id } of own) scope.keep(checksName(id, reading))
  const tables = own.map((operation) => tableText(vendor, operation, checksName(operation.id, reading), scope))
  const { imports, declarations } = scope.text()
  return `${header(`contracts/${vendor.id}`)}\n${imports}\n${[...declarations, ...tables].join('\n\n')}\n`
}
