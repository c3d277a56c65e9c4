import { type Operation, type Reading, readVendor, type Vendor } from '@sendspec/contract'
import { header } from '../header.ts'
import { statements } from '../imports.ts'
import { bracketed } from '../layout.ts'
import { type Body, bodiesOf, dependentBodies } from './bodies.ts'
import { checkName } from './check-kinds.ts'
import { choiceText } from './choice-text.ts'
import { openScope, type Scope } from './scope.ts'

type CheckedReading = Extract<Reading, string>

const suffixes: { readonly [R in CheckedReading]: string } = { observed: '', documented: 'Documented' }

/** Where the checks of a resource stand, in `src/`. */
export const checksPath = (resource: string, reading: CheckedReading = 'observed'): string =>
  `checks/${resource}.${reading === 'observed' ? 'checks' : reading}.ts`

/** The name of an operation's checks, by status. */
export const checksName = (operation: string, reading: CheckedReading = 'observed'): string =>
  `${operation}${suffixes[reading]}Checks`

const tableText = (before: string, bodies: readonly Body[], scope: Scope): string => {
  const parts = bodies.map(({ status, shape, name }) => `${status}: ${checkName(shape, scope, name)}`)
  return bracketed({ before, open: '{', parts, close: '}', padded: true })
}

/** The checks of an operation: a table, or where a body depends on a parameter a function that gives one. */
const checksText = (options: {
  vendor: Vendor
  operation: Operation
  reading: CheckedReading
  scope: Scope
}): readonly string[] => {
  const { vendor, operation, reading, scope } = options
  const { id } = operation
  const name = checksName(id, reading)
  const bodies = bodiesOf(vendor, operation)
  // The page describes a body once, whatever it depends on.
  const cases = reading === 'observed' ? dependentBodies(vendor, operation) : []
  if (cases.length === 0) return [tableText(`export const ${name} = `, bodies, scope)]
  const choices = cases.map((each) => ({ ...each, text: checksName(`${id}${each.word}`) }))
  return [
    ...choices.map((each) => {
      const inCase = bodies.map((body) => (body.status === each.status ? each : body))
      return tableText(`const ${each.text} = `, inCase, scope)
    }),
    `export const ${name} = (params: Params) => ${choiceText(choices)}`,
  ]
}

/** The checks of every body that the operations of a resource answer with. */
export const checkFile = (vendor: Vendor, resource: string, reading: CheckedReading = 'observed'): string => {
  const scope = openScope()
  const { operations } = readVendor(vendor, reading, { wire: true })
  const own = operations.filter(({ notes }) => notes.resource === resource)
  for (const { id } of own) scope.keep(checksName(id, reading))
  const tables = own.flatMap((operation) => checksText({ vendor, operation, reading, scope }))
  const { imports, declarations } = scope.text()
  const types = tables.some((text) => text.includes(': Params')) ? ['type Params'] : []
  const all = new Map([...imports, ['../runtime/validate/params.ts', types] as const])
  return `${header(`contracts/${vendor.id}`)}\n${statements('import', all)}\n${[...declarations, ...tables].join('\n\n')}\n`
}
