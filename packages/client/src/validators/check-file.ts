import { readVendor, type Shape, shapeOf, type Vendor } from '@sendspec/contract'
import { header } from '../header.ts'
import { statements } from '../imports.ts'
import { bracketed } from '../layout.ts'
import { pascalCase } from '../names.ts'
import { builders, checkName, leaves, type Scope } from './check-kinds.ts'
import { reservedWords } from './reserved-words.ts'

/** The module of the runtime that has a name. */
const moduleOf = (name: string): string =>
  leaves.some((leaf) => leaf === name) ? 'leaves' : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const camelCase = (name: string): string => {
  const pascal = pascalCase(name)
  return pascal.charAt(0).toLowerCase() + pascal.slice(1)
}

/** What a file of checks declares, and what it needs of the runtime. */
const openScope = () => {
  const made = new Map<string, string>()
  const taken = new Set<string>([...reservedWords, ...leaves, ...builders])
  const used = new Set<string>()
  const declarations: string[] = []
  const scope: Scope = {
    leaf: (name) => {
      used.add(name)
      return name
    },
    made: (wanted, by, parts) => {
      const expression = `${by}(${parts.join(', ')})`
      const known = made.get(expression)
      if (known !== undefined) return known
      used.add(by)
      const base = camelCase(wanted)
      let name = base
      for (let number = 2; taken.has(name); number++) name = `${base}${number}`
      taken.add(name)
      made.set(expression, name)
      declarations.push(bracketed({ before: `const ${name} = /* @__PURE__ */ ${by}`, open: '(', parts, close: ')' }))
      return name
    },
  }
  return { scope, declarations, used, taken }
}

/** Where the checks of a resource stand, in `src/`. */
export const checksPath = (resource: string): string => `checks/${resource}.ts`

/** The name of an operation's checks, by status. */
export const checksName = (operation: string): string => `${operation}Checks`

/** The checks of every body that the operations of a resource answer with, in the observed reading. */
export const checkFile = (vendor: Vendor, resource: string): string => {
  const { scope, declarations, used, taken } = openScope()
  const operations = readVendor(vendor, 'observed', { wire: true }).operations.filter(
    ({ notes }) => notes.resource === resource,
  )
  for (const { id } of operations) taken.add(checksName(id))
  const tables = operations.map(({ id, responses }) => {
    const checks = responses.flatMap(({ status, body }) => {
      if (!body) return []
      const shape: Shape = shapeOf(body, `${vendor.id} ${id} ${status}`)
      return [`${status}: ${checkName(shape, scope, `${pascalCase(id)}${status}`)}`]
    })
    return bracketed({
      before: `export const ${checksName(id)} = `,
      open: '{',
      parts: checks,
      close: '}',
      padded: true,
    })
  })
  const imports = new Map<string, string[]>()
  for (const name of used) {
    const from = `../runtime/validate/${moduleOf(name)}.ts`
    imports.set(from, [...(imports.get(from) ?? []), name])
  }
  return `${header(`contracts/${vendor.id}`)}\n${statements('import', imports)}\n${[...declarations, ...tables].join('\n\n')}\n`
}
