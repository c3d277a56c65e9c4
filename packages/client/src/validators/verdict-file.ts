import { type Operation, readVendor, type Vendor } from '@sendspec/contract'
import { header } from '../header.ts'
import { statements } from '../imports.ts'
import { bracketed } from '../layout.ts'
import { bodiesOf, dependentBodies } from './bodies.ts'
import { verdictName } from './verdict-kinds.ts'
import { openVerdictScope, type VerdictScope } from './verdict-scope.ts'

/** Where the verdicts on the bodies of a resource stand, in `src/`. */
export const verdictsPath = (resource: string): string => `checks/${resource}.verdicts.ts`

/** The name of the verdicts on an operation's bodies, by status. */
export const verdictsName = (operation: string): string => `${operation}Verdicts`

const tableText = (vendor: Vendor, operation: Operation, scope: VerdictScope): string => {
  const cases = dependentBodies(vendor, operation)
  const parts = bodiesOf(vendor, operation).map(({ status, shape, name }) => {
    const choices = cases
      .filter((each) => each.status === status)
      .map((each) => ({ ...each, text: `${verdictName(each.shape, scope, each.name)}(value)` }))
    return `${status}: ${choices.length > 0 ? scope.chosen(name, choices) : verdictName(shape, scope, name)}`
  })
  const before = `export const ${verdictsName(operation.id)} = `
  return bracketed({ before, open: '{', parts, close: '}', padded: true })
}

/** The verdicts on every body that the operations of a resource answer with. */
export const verdictFile = (vendor: Vendor, resource: string): string => {
  const scope = openVerdictScope()
  const tables = readVendor(vendor, 'observed', { wire: true })
    .operations.filter(({ notes }) => notes.resource === resource)
    .map((operation) => tableText(vendor, operation, scope))
  const { imports, declarations } = scope.text()
  const types = ['BodyVerdict', 'Verdict']
    .filter((type) => declarations.some((text) => text.includes(`: ${type}`)))
    .map((type) => `type ${type}`)
  const all = new Map([...imports, ['../runtime/validate/verdict.ts', types] as const])
  return `${header(`contracts/${vendor.id}`)}\n${statements('import', all)}\n${[...declarations, ...tables].join('\n\n')}\n`
}
