import { pascalCase } from '@sendspec/contract'
import { indent, width } from '../layout.ts'

/** Functions of the runtime that decide about a value. */
const runtimeVerdicts = [
  'everyValue',
  'hasOnly',
  'isArray',
  'isBoolean',
  'isInteger',
  'isNumber',
  'isObject',
  'isString',
] as const
type RuntimeVerdict = (typeof runtimeVerdicts)[number]

/** The verdicts of a file while it is written: functions that decide whether a value matches the contract. */
export interface VerdictScope {
  /** Name of a function of the runtime. */
  readonly runtime: (name: RuntimeVerdict) => string
  /** Name of a verdict that the runtime makes from a constant of `checks/values.ts`. */
  readonly made: (options: { wanted: string; by: 'listed' | 'matching'; constant: string }) => string
  /** Name of a verdict that holds if all conditions on `value` hold. */
  readonly all: (wanted: string, conditions: readonly string[]) => string
  /** Name of a verdict that holds if one of the conditions on `value` holds. */
  readonly any: (wanted: string, conditions: readonly string[]) => string
  /** Name of a verdict with this type and function. */
  readonly declared: (options: { wanted: string; type: 'BodyVerdict' | 'Verdict'; text: string }) => string
  readonly declarations: () => readonly string[]
  /** Names of the used constants of `checks/values.ts`. */
  readonly constants: () => readonly string[]
  /** Names that the declarations import from the runtime. */
  readonly runtimeNames: () => readonly string[]
}

/** `nullable isString` to `isNullableString`. */
const verdictCase = (wanted: string): string => `is${pascalCase(wanted.replace(/\bis(?=[A-Z])/g, ''))}`

const joinedText = (
  head: string,
  { conditions, operator }: { conditions: readonly string[]; operator: string },
): string => {
  const flat = conditions.join(` ${operator} `)
  if (`${head} ${flat}`.length <= width) return `${head} ${flat}`
  return `${head}\n${indent(`  ${flat}`.length <= width ? flat : conditions.join(` ${operator}\n`))}`
}

/** @param taken Names that the file uses for something else. */
export const openVerdictScope = (taken: readonly string[]): VerdictScope => {
  const names = new Map<string, string>()
  const used = new Set<string>([...runtimeVerdicts, ...taken])
  const runtime = new Set<string>()
  const constants = new Set<string>()
  const declarations: string[] = []
  /** Declares equal verdicts once. */
  const declare = (options: { wanted: string; meaning: string; text: (name: string) => string }): string => {
    const { wanted, meaning, text } = options
    const known = names.get(meaning)
    if (known !== undefined) return known
    const base = verdictCase(wanted)
    let name = base
    for (let number = 2; used.has(name); number++) name = `${base}${number}`
    used.add(name)
    names.set(meaning, name)
    declarations.push(text(name))
    return name
  }
  const joined = (operator: string) => (wanted: string, conditions: readonly string[]) => {
    const [only = ''] = conditions.length === 1 ? conditions : []
    const same = /^(\w+)\(value\)$/.exec(only)?.[1]
    return (
      same ??
      declare({
        wanted,
        meaning: conditions.join(operator),
        text: (name) => {
          runtime.add('type Verdict')
          return joinedText(`const ${name}: Verdict = (value) =>`, { conditions, operator })
        },
      })
    )
  }
  return {
    runtime: (name) => {
      runtime.add(name)
      return name
    },
    made: ({ wanted, by, constant }) => {
      runtime.add(by)
      constants.add(constant)
      const call = `${by}(${constant})`
      return declare({ wanted, meaning: call, text: (name) => `const ${name} = /* @__PURE__ */ ${call}` })
    },
    all: joined('&&'),
    any: joined('||'),
    declared: ({ wanted, type, text }) =>
      declare({
        wanted,
        meaning: text,
        text: (name) => {
          runtime.add(`type ${type}`)
          return `const ${name}: ${type} = ${text}`
        },
      }),
    declarations: () => declarations,
    constants: () => [...constants].sort(),
    runtimeNames: () => [...runtime],
  }
}
