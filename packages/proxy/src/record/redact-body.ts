import type { Shape } from '@sendspec/contract'
import { childrenOf, formatPointer, stepsBelow } from '@sendspec/contract'
import { isCounter } from './counters.ts'
import type { StandIns } from './stand-ins.ts'

/** What was replaced, by place. */
export interface Redaction {
  /** JSON pointer, with `*` for indexes and for keys that are values. */
  readonly pointer: string
  /** What the values looked like: `email`, `uuid`, `text`, `number`, …, or `key` for the names of members. */
  readonly as: string
  readonly values: number
}

export interface Redacted {
  readonly body: unknown
  readonly redactions: readonly Redaction[]
  /** Each place with its type: bodies with equal shapes have the same keys and types. */
  readonly shape: readonly string[]
}

interface Options {
  readonly body: unknown
  /** The contract's shape of the body, if it has one. */
  readonly shape: Shape | undefined
  readonly standIns: StandIns
  /** Whether a key is the name of a field and not a value. */
  readonly isName: (key: string) => boolean
}

const deepest = 100

/**
 * Replaces every value that may be about a person, and every key that the contract lacks. Kept are the contract's own
 * values of enums and literals, booleans, nulls, 0, and small whole numbers in fields of the contract that count.
 * @throws RangeError for a body that is nested too deep.
 */
export const redactBody = ({ body, shape, standIns, isName }: Options): Redacted => {
  const replaced = new Map<string, Redaction>()
  const types = new Set<string>()
  const note = (path: readonly string[], as: string): void => {
    const pointer = formatPointer(path)
    const key = `${pointer} ${as}`
    replaced.set(key, { pointer, as, values: (replaced.get(key)?.values ?? 0) + 1 })
  }

  const visit = (value: unknown, shapes: readonly Shape[], path: readonly string[]): unknown => {
    if (path.length > deepest) throw new RangeError('nested too deep')
    types.add(`${formatPointer(path)} ${typeOf(value)}`)
    if (Array.isArray(value)) {
      const items = shapesBelow(shapes, '*')
      return value.map((each) => visit(each, items, [...path, '*']))
    }
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, each]) => member(key, each, shapes, path)))
    }
    if (typeof value === 'string') return text(value, shapes, path)
    return typeof value === 'number' ? number(value, shapes, path) : value
  }

  const member = (key: string, value: unknown, shapes: readonly Shape[], path: readonly string[]) => {
    const named = shapesBelow(shapes, key)
    const isRecord = shapes.flatMap(flatten).some(({ kind }) => kind === 'record')
    const isKept = named.length > 0 || (!isRecord && isName(key))
    const inner = named.length > 0 ? named : shapesBelow(shapes, '*')
    if (isKept) return [key, visit(value, inner, [...path, key])] as const
    note(path, 'key')
    return [standIns.text(key).candidates[0] ?? '', visit(value, inner, [...path, '*'])] as const
  }

  const text = (value: string, shapes: readonly Shape[], path: readonly string[]): string => {
    if (value === '' || isListed(value, shapes)) return value
    const { spelling, candidates } = standIns.text(value)
    note(path, spelling)
    return candidates.find((each) => bothMatchOrFail(shapes, value, each)) ?? candidates[0] ?? ''
  }

  const number = (value: number, shapes: readonly Shape[], path: readonly string[]): number => {
    if (value === 0 || isListed(value, shapes) || (shapes.length > 0 && isCounter(path, value))) return value
    note(path, 'number')
    const candidates = [...standIns.number(value), ...boundsOf(shapes)].filter((each) => each !== value)
    return candidates.find((each) => bothMatchOrFail(shapes, value, each)) ?? candidates[0] ?? 1
  }

  const redacted = visit(body, shape ? [shape] : [], [])
  return { body: redacted, redactions: [...replaced.values()], shape: [...types].sort() }
}

const typeOf = (value: unknown): string => {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

/** A shape without its wrappers: each thing that the value may be. */
const flatten = (shape: Shape): readonly Shape[] => {
  const wrapped = childrenOf(shape).filter(({ step }) => step === undefined)
  return wrapped.length > 0 ? wrapped.flatMap((each) => flatten(each.shape)) : [shape]
}

const shapesBelow = (shapes: readonly Shape[], step: string): readonly Shape[] =>
  shapes.flatMap(stepsBelow).flatMap((child) => (child.step === step ? [child.shape] : []))

/** Whether it is a value that the contract prints. */
const isListed = (value: string | number, shapes: readonly Shape[]): boolean =>
  shapes.flatMap(flatten).some((shape) => {
    if (shape.kind === 'literal') return shape.value === value
    if (shape.kind === 'enum') return typeof value === 'string' && shape.values.includes(value)
    return shape.kind === 'string' && shape.format === 'currency-code' && currencies.has(String(value))
  })

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

const bothMatchOrFail = (shapes: readonly Shape[], original: unknown, replacement: unknown): boolean =>
  shapes.every(({ schema }) => schema.safeParse(original).success === schema.safeParse(replacement).success)

const boundsOf = (shapes: readonly Shape[]): readonly number[] =>
  shapes
    .flatMap(flatten)
    .flatMap((shape) => (shape.kind === 'number' ? [shape.minimum ?? [], shape.maximum ?? []].flat() : []))
