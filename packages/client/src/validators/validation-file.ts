import type { Vendor } from '@sendspec/contract'
import { header } from '../header.ts'
import { statements } from '../imports.ts'
import { quote } from '../names.ts'
import { explanationPath } from './explanation-file.ts'
import { verdictsName, verdictsPath } from './verdict-file.ts'

/** Where what validates the bodies of a resource stands, in `src/`. */
export const validationPath = (resource: string): string => `checks/${resource}.validate.ts`

const inFolder = (path: string): string => path.replace('checks/', './')

/** What validates the bodies of a resource's operations. A client loads it with the first body that it validates. */
export const validationFile = (vendor: Vendor, resource: string): string => {
  const operations = vendor.operations.filter(({ notes }) => notes.resource === resource)
  const imports = new Map([
    [inFolder(verdictsPath(resource)), operations.map(({ id }) => verdictsName(id))],
    ['../runtime/validate/validator-of.ts', ['type Explanations', 'type Validator', 'validatorOf']],
  ])
  const validators = operations.map(
    ({ id }) => `export const ${id}: Validator = /* @__PURE__ */ validatorOf(${verdictsName(id)}, explanations)`,
  )
  const explanations = `const explanations = (): Promise<Explanations> => import(${quote(inFolder(explanationPath(resource)))})`
  return `${header(`contracts/${vendor.id}`)}\n${statements('import', imports)}\n${[explanations, ...validators].join('\n\n')}\n`
}
