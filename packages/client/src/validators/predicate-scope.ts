import { pascalCase } from '@sendspec/contract'
import { indent, width } from '../layout.ts'

/** Functions of the runtime that decide about a value. */
const runtimePredicates = [
  'everyValue',
  'hasOnly',
  'isArray',
  'isBoolean',
  'isInteger',
  'isNumber',
  'isObject',
  'isString',
] as const
type RuntimePredicate = (typeof runtimePredicates)[number]

/** The predicates of a file while it is written: functions that decide whether a value matches the contract. */
export interface PredicateScope {
  /** Name of a function of the runtime. */
  readonly runtime: (name: RuntimePredicate) => string
  /** Name of a predicate that the runtime makes from a constant of `checks/values.ts`. */
  readonly made: (options: { wanted: string; by: 'listed' | 'matching'; constant: string }) => string
  /** Name of a predicate that holds if all conditions on `value` hold. */
  readonly all: (wanted: string, conditions: readonly string[]) => string
  /** Name of a predicate that holds if one of the conditions on `value` holds. */
  readonly any: (wanted: string, conditions: readonly string[]) => string
  /** Name of a predicate with this type and function. */
  readonly declared: (options: { wanted: string; type: 'BodyPredicate' | 'Predicate'; text: string }) => string
  readonly declarations: () => readonly string[]
  /** Names of the used constants of `checks/values.ts`. */
  readonly constants: () => readonly string[]
  /** Names that the declarations import from the runtime. */
  readonly runtimeNames: () => readonly string[]
}

/** `nullable isString` to `isNullableString`. */
const predicateCase = (wanted: string): string => `is${pascalCase(wanted.replace(/\bis(?=[A-Z])/g, ''))}`

const joinedText = (
  head: string,
  { conditions, operator }: { conditions: readonly string[]; operator: string },
): string => {
  const flat = conditions.join(` ${operator} `)
  if (`${head} ${flat}`.length <= width) return `${head} ${flat}`
  return `${head}\n${indent(`  ${flat}`.length <= width ? flat : conditions.join(` ${operator}\n`))}`
}

/** @param taken Names that the file uses for something else. */
export const openPredicateScope = (taken: readonly string[]): PredicateScope => {
  const names = new Map<string, string>()
  const used = new Set<string>([...runtimePredicates, ...taken])
  const runtime = new Set<string>()
  const constants = new Set<string>()
  const declarations: string[] = []
  /** Declares equal predicates once. */
  const declare = (options: { wanted: string; meaning: string; text: (name: string) => string }): string => {
    const { wanted, meaning, text } = options
    const known = names.get(meaning)
    if (known !== undefined) return known
    const base = predicateCase(wanted)
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
          runtime.add('type Predicate')
          return joinedText(`const ${name}: Predicate = (value) =>`, { conditions, operator })
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
