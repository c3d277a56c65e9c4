/** A module that the files of a contract import from. */
export type Module = 'contract' | 'zod' | 'schemas' | `../${string}`

/** A piece of TypeScript, with the names that it takes from other modules. */
export interface Code {
  readonly text: string
  readonly uses: readonly Use[]
}

interface Use {
  readonly name: string
  readonly from: Module
}

/** A name that a module exports. */
export const imported = (name: string, from: Module): Code => ({ text: name, uses: [{ name, from }] })

const codeOf = (part: Code | string | number): Code =>
  typeof part === 'object' ? part : { text: String(part), uses: [] }

/** Joins pieces of code. Text stays as it is. */
export const joined = (parts: readonly (Code | string | number)[], separator = ''): Code => {
  const all = parts.map(codeOf)
  return { text: all.map(({ text }) => text).join(separator), uses: all.flatMap(({ uses }) => uses) }
}

/** Code as a template: the parts in `${…}` are code, or text. */
export const code = (strings: TemplateStringsArray, ...parts: readonly (Code | string | number)[]): Code =>
  joined(strings.flatMap((text, index) => [text, parts[index] ?? '']))

/** The other files of the contract that a piece of code imports from. */
const ownFiles = (uses: readonly Use[]): readonly (readonly [string, string])[] =>
  [...new Set(uses.map(({ from }) => from))]
    .flatMap((from) => (from.startsWith('../') ? [[from, from] as const] : []))
    .sort()

/** The import statements for everything that a piece of code uses, by the address of each module, in the order of `addresses`. */
export const importsOf = ({ uses }: Code, addresses: { readonly [From in Module]?: string }): string =>
  [...Object.entries(addresses), ...ownFiles(uses)]
    .flatMap(([from, address]) => {
      const names = [...new Set(uses.filter((use) => use.from === from).map(({ name }) => name))].sort()
      return names.length > 0 ? [`import { ${names.join(', ')} } from '${address}'\n`] : []
    })
    .join('')
