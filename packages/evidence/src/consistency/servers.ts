import type { Server } from '@sendspec/contract'
import type { Trouble } from '../check.ts'

/** What is wrong with the variables in the address of a server. */
export const serverTroubles = ({ url, variables = {} }: Server): readonly Trouble[] => {
  const used = [...url.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name)
  const known = Object.keys(variables)
  return [
    ...used
      .filter((name) => !known.includes(name))
      .map((name) => ({
        what: `its address has {${name}}, and \`variables\` ${known.length > 0 ? `has ${known.join(', ')}` : 'is empty'}`,
        next: 'write the default and the description of each part in braces in `variables`',
      })),
    ...(used.every((name) => known.includes(name)) ? known : [])
      .filter((name) => !used.includes(name))
      .map((name) => ({
        what: `\`variables\` has ${name}, which is not in its address`,
        next: `write {${name}} in the address, or drop the variable`,
      })),
  ]
}
