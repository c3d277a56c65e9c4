import { bracketed } from '../layout.ts'
import { pascalCase } from '../names.ts'
import { type Builder, builders, type Leaf, leaves } from './builders.ts'
import { reservedWords } from './reserved-words.ts'

/** The checks of a file while it is written. */
export interface Scope {
  /** A check of the runtime: its name. */
  readonly leaf: (name: Leaf) => string
  /** A check that the file makes once, whoever uses it: its name. */
  readonly made: (wanted: string, by: Builder, parts: readonly string[]) => string
  /** Keeps a name for something else. */
  readonly keep: (name: string) => void
  /** What the file has so far. */
  readonly text: () => {
    readonly imports: ReadonlyMap<string, readonly string[]>
    readonly declarations: readonly string[]
  }
}

/** The module of the runtime that has a check or a function. */
const moduleOf = (name: string): string =>
  leaves.some((leaf) => leaf === name) ? 'leaves' : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const camelCase = (name: string): string => {
  const pascal = pascalCase(name)
  return pascal.charAt(0).toLowerCase() + pascal.slice(1)
}

export const openScope = (): Scope => {
  const names = new Map<string, string>()
  const taken = new Set<string>([...reservedWords, ...leaves, ...builders])
  const used = new Set<string>()
  const declarations: string[] = []
  return {
    leaf: (name) => {
      used.add(name)
      return name
    },
    made: (wanted, by, parts) => {
      const expression = `${by}(${parts.join(', ')})`
      const known = names.get(expression)
      if (known !== undefined) return known
      const base = camelCase(wanted)
      let name = base
      for (let number = 2; taken.has(name); number++) name = `${base}${number}`
      used.add(by)
      taken.add(name)
      names.set(expression, name)
      declarations.push(bracketed({ before: `const ${name} = /* @__PURE__ */ ${by}`, open: '(', parts, close: ')' }))
      return name
    },
    keep: (name) => taken.add(name),
    text: () => {
      const imports = new Map<string, string[]>()
      for (const name of used) {
        const from = `../runtime/validate/${moduleOf(name)}.ts`
        imports.set(from, [...(imports.get(from) ?? []), name])
      }
      return { imports, declarations }
    },
  }
}
