import {
  type Payload,
  parsePointer,
  partSchema,
  partsOf,
  readVendor,
  type Shape,
  type Vendor,
  valuesAt,
} from '@sendspec/contract'
import { type PayloadProblem, problemsOf, problemsWith } from '@sendspec/evidence'
import type { MismatchLevel, PlacedMismatch } from '@sendspec/reports'
import { explainer } from './explain.ts'
import { safePointer } from './safe-pointer.ts'
import type { ShowName } from './shown-names.ts'

export interface TrafficBody {
  /** Id of the operation. */
  readonly operation: string
  /** `body`, or the status of the response. */
  readonly part: string
  readonly body: unknown
}

/**
 * Compares bodies with both readings of a contract. What the observed reading refuses is an error, a key that it doesn't
 * name is a warning, and what only the documented reading refuses is a note that names the findings behind it.
 */
export const bodyJudge = (
  vendor: Vendor,
  showName: ShowName,
): ((traffic: TrafficBody) => readonly PlacedMismatch[]) => {
  const open = new Map(readVendor(vendor, 'observed', { wire: true }).operations.map((each) => [each.id, each]))
  const closed = problemsWith(vendor, 'observed')
  const documented = problemsWith(vendor, 'documented')
  const documentedParts = new Set(partsOf(readVendor(vendor, 'documented')).map(partKey))
  const shapes = new Map(partsOf(vendor).map((part) => [partKey(part), part.shape]))
  const explain = explainer(vendor)
  const explained = new Map<string, readonly string[]>()

  return ({ operation: id, part, body }) => {
    const operation = open.get(id)
    const payload: Payload = { operation: id, part, name: '', origin: 'composed', summary: '', sources: [], body }
    const refused = closed(payload)
    // A body that is accepted and names every key needs no second look.
    const errors = refused.length === 0 ? [] : problemsOf(operation && partSchema(operation, part), payload)
    const known = new Set(refused.map(({ pointer }) => pointer))
    const broken = new Set(errors.map(({ pointer }) => pointer))
    const predicted = documentedParts.has(`${id} ${part}`)
      ? documented(payload).filter(({ pointer }) => !known.has(pointer) && !broken.has(pointer))
      : []
    const shape = shapes.get(`${id} ${part}`)
    const place = (problems: readonly PayloadProblem[], level: MismatchLevel) =>
      problems.map((problem) => ({ problem, placed: placed({ problem, body, shape, level, showName }) }))
    const all = [
      ...place(errors, 'error'),
      ...place(
        refused.filter(({ pointer }) => !broken.has(pointer)),
        'warning',
      ),
      ...place(predicted, 'note'),
    ]
    return [...Map.groupBy(all, ({ placed }) => sameness(placed)).values()].flatMap(([first]) => {
      if (!first) return []
      const { problem, placed: mismatch } = first
      if (mismatch.level !== 'note') return [mismatch]
      const key = `${id} ${part} ${sameness(mismatch)}`
      const findings = explained.get(key) ?? explain(problem, payload)
      explained.set(key, findings)
      return [{ ...mismatch, findings, ...(findings.length === 0 && { level: 'warning' as const }) }]
    })
  }
}

const partKey = ({ operation, name }: { operation: { id: string }; name: string }): string => `${operation.id} ${name}`

const sameness = ({ pointer, code, received, level }: PlacedMismatch): string =>
  [level, pointer, code, received].join(' ')

const placed = (given: {
  problem: PayloadProblem
  body: unknown
  shape: Shape | undefined
  level: MismatchLevel
  showName: ShowName
}): PlacedMismatch => {
  const { problem, body, shape, level, showName } = given
  const { code, expected } = problem
  const path = parsePointer(problem.pointer)
  return {
    pointer: safePointer({ shape, path, showName }),
    code,
    expected,
    received: withValue.has(code) ? `another ${typeOf(valuesAt(body, problem.pointer)[0])}` : problem.received,
    level,
    findings: [],
  }
}

// Problems of these codes contain the value, which no report on traffic may.
const withValue: ReadonlySet<string> = new Set(['invalid_enum_value', 'invalid_literal'])

const typeOf = (value: unknown): string => {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
