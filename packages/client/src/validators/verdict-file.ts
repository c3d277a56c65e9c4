import { type Operation, readVendor, shapeOf, type Vendor } from '@sendspec/contract'
import { header } from '../header.ts'
import { statements } from '../imports.ts'
import { bracketed } from '../layout.ts'
import { pascalCase } from '../names.ts'
import { verdictName } from './verdict-kinds.ts'
import { openVerdictScope, type VerdictScope } from './verdict-scope.ts'

/** Where the verdicts on the bodies of a resource stand, in `src/`. */
export const verdictsPath = (resource: string): string => `checks/${resource}.verdicts.ts`

/** The name of the verdicts on an operation's bodies, by status. */
export const verdictsName = (operation: string): string => `${operation}Verdicts`

const tableText = (vendor: Vendor, { id, responses }: Operation, scope: VerdictScope): string => {
  const parts = responses.flatMap(({ status, body }) => {
    if (!body) return []
    const shape = shapeOf(body, `${vendor.id} ${id} ${status}`)
    return [`${status}: ${verdictName(shape, scope, pascalCase(`${id}${status}`))}`]
  })
  return bracketed({ before: `export const ${verdictsName(id)} = `, open: '{', parts, close: '}', padded: true })
}

/** The verdicts on every body that the operations of a resource answer with. */
export const verdictFile = (vendor: Vendor, resource: string): string => {
  const scope = openVerdictScope()
  const tables = readVendor(vendor, 'observed', { wire: true })
    .operations.filter(({ notes }) => notes.resource === resource)
    .map((operation) => tableText(vendor, operation, scope))
  const { imports, declarations } = scope.text()
  const types = declarations.some((text) => text.includes(': Verdict')) ? ['type Verdict'] : []
  const all = new Map([...imports, ['../runtime/validate/verdict.ts', types] as const])
  return `${header(`contracts/${vendor.id}`)}\n${statements('import', all)}\n${[...declarations, ...tables].join('\n\n')}\n`
}
