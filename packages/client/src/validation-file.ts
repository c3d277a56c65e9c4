import type { Vendor } from '@sendspec/contract'
import { header } from './header.ts'
import { statements } from './imports.ts'
import { quote } from './names.ts'
import { checksName, checksPath } from './validators/check-file.ts'
import { placesPath } from './validators/places-file.ts'

/** Where what validates the bodies of a resource stands, in `src/`. */
export const validationPath = (resource: string): string => `checks/${resource}.validate.ts`

const inFolder = (path: string): string => path.replace('checks/', './')

/** What validates the bodies of a resource's operations. A client loads it with the first body that it validates. */
export const validationFile = (vendor: Vendor, resource: string): string => {
  const operations = vendor.operations.filter(({ notes }) => notes.resource === resource)
  const imports = new Map([
    [inFolder(checksPath(resource)), operations.map(({ id }) => checksName(id))],
    ['../runtime/validate/validator-of.ts', ['validatorOf']],
  ])
  const validators = operations.map(
    ({ id }) => `export const ${id}: Validator = /* @__PURE__ */ validatorOf({
  checks: ${checksName(id)},
  findings: async () => (await import(${quote(inFolder(placesPath(resource)))})).${id}Findings,
})`,
  )
  const types = new Map([...imports, ['../runtime/validate/validator-of.ts', ['type Validator', 'validatorOf']]])
  return `${header(`contracts/${vendor.id}`)}\n${statements('import', types)}\n${validators.join('\n\n')}\n`
}
