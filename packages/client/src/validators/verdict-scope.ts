import { bracketed, indent } from '../layout.ts'
import { pascalCase } from '../names.ts'
import { choiceText } from './choice-text.ts'

/** What the runtime has for verdicts, by the module that it stands in. */
const modules = {
  isArray: 'is-type',
  isBoolean: 'is-type',
  isInteger: 'is-type',
  isNumber: 'is-type',
  isObject: 'is-type',
  isString: 'is-type',
  hasOnly: 'has-only',
  listed: 'listed',
  matching: 'matching',
} as const

type Known = keyof typeof modules

/** The verdicts of a file while it is written. */
export interface VerdictScope {
  /** A function of the runtime: its name. */
  readonly leaf: (name: Known) => string
  /** A verdict that a function of the runtime makes: its name. */
  readonly made: (wanted: string, by: Known, parts: readonly string[]) => string
  /** A verdict that holds if all of these hold of `value`: its name. */
  readonly asks: (wanted: string, conditions: readonly string[]) => string
  /** A verdict that holds if any of these holds of `value`: its name. */
  readonly either: (wanted: string, conditions: readonly string[]) => string
  /** A verdict on a body that depends on a parameter: its name. */
  readonly chosen: (wanted: string, choices: Parameters<typeof choiceText>[0]) => string
  /** What the file has so far. */
  readonly text: () => {
    readonly imports: ReadonlyMap<string, readonly string[]>
    readonly declarations: readonly string[]
  }
}

/** `nullable isString` to `isNullableString`. */
const verdictCase = (wanted: string): string => `is${pascalCase(wanted.replace(/\bis(?=[A-Z])/g, ''))}`

/** Widest line of generated code. */
const WIDTH = 120

const conditionsText = (name: string, conditions: readonly string[], operator: string): string => {
  const head = `const ${name}: Verdict = ${conditions.length === 0 ? '()' : '(value)'} =>`
  const flat = conditions.length === 0 ? 'true' : conditions.join(` ${operator} `)
  if (`${head} ${flat}`.length <= WIDTH) return `${head} ${flat}`
  return `${head}\n${indent(`  ${flat}`.length <= WIDTH ? flat : conditions.join(` ${operator}\n`))}`
}

export const openVerdictScope = (): VerdictScope => {
  const names = new Map<string, string>()
  const taken = new Set<string>(Object.keys(modules))
  const used = new Set<Known>()
  const declarations: string[] = []
  /** What is the same is declared once. */
  const declare = (wanted: string, meaning: string, text: (name: string) => string): string => {
    const known = names.get(meaning)
    if (known !== undefined) return known
    const base = verdictCase(wanted)
    let name = base
    for (let number = 2; taken.has(name); number++) name = `${base}${number}`
    taken.add(name)
    names.set(meaning, name)
    declarations.push(text(name))
    return name
  }
  const joined = (operator: string) => (wanted: string, conditions: readonly string[]) => {
    const [only = ''] = conditions.length === 1 ? conditions : []
    const same = /^(\w+)\(value\)$/.exec(only)?.[1]
    return same ?? declare(wanted, conditions.join(operator), (name) => conditionsText(name, conditions, operator))
  }
  return {
    leaf: (name) => {
      used.add(name)
      return name
    },
    made: (wanted, by, parts) => {
      used.add(by)
      const call = { open: '(', parts, close: ')' }
      return declare(wanted, `${by}(${parts.join(', ')})`, (name) =>
        bracketed({ before: `const ${name} = /* @__PURE__ */ ${by}`, ...call }),
      )
    },
    asks: joined('&&'),
    either: joined('||'),
    chosen: (wanted, choices) => {
      const text = choiceText(choices)
      return declare(wanted, text, (name) => `const ${name}: BodyVerdict = (value, params) => ${text}`)
    },
    text: () => {
      const imports = new Map<string, string[]>()
      for (const name of used) {
        const from = `../runtime/validate/${modules[name]}.ts`
        imports.set(from, [...(imports.get(from) ?? []), name])
      }
      return { imports, declarations }
    },
  }
}
