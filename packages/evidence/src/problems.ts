import {
  type ContractPlace,
  formatPointer,
  groupByPlace,
  type Payload,
  parentPointer,
  partOfPayload,
  partSchema,
  payloadId,
  type Reading,
  readVendor,
  type Vendor,
  withoutIndexes,
} from '@sendspec/contract'
import type { z } from 'zod'

/** A place where a payload doesn't match a reading of its contract. */
export interface PayloadProblem {
  /** Id of the payload. */
  readonly payload: string
  /** JSON pointer into its body. */
  readonly pointer: string
  /** Zod's issue code, or `undocumented_status` if the reading lacks the response. */
  readonly code: string
  readonly expected: string
  readonly received: string
}

type Path = readonly (string | number)[]
type BareProblem = Omit<PayloadProblem, 'payload'>
type IssueOf<Code extends z.ZodIssueCode> = Extract<z.ZodIssue, { code: Code }>

/** Finds the problems of a vendor's payloads with one reading. Unknown keys are problems. */
export const problemsWith = (vendor: Vendor, reading: Reading): ((payload: Payload) => readonly PayloadProblem[]) => {
  const { operations } = readVendor(vendor, reading, { strict: true, wire: true })
  const byId = new Map(operations.map((operation) => [operation.id, operation]))
  return (payload) => {
    const operation = byId.get(payload.operation)
    return problemsOf(operation && partSchema(operation, payload.part), payload)
  }
}

/** The problems of a payload with a schema. `undefined` stands for a part that the reading lacks. */
export const problemsOf = (schema: z.ZodTypeAny | undefined, payload: Payload): readonly PayloadProblem[] => {
  const about = (problem: BareProblem): PayloadProblem => ({ payload: payloadId(payload), ...problem })
  if (!schema) {
    const received = `a body for ${payload.part}`
    return [about({ pointer: '', code: 'undocumented_status', expected: 'a documented status', received })]
  }
  const result = schema.safeParse(payload.body)
  return result.success ? [] : result.error.issues.flatMap((issue) => flatten(issue, payload.body)).map(about)
}

/** The place of the contract that a problem is about. What is wrong with a key that is missing or unknown is wrong with its object. */
export const placeOfProblem = (
  { pointer, code, received }: Pick<PayloadProblem, 'pointer' | 'code' | 'received'>,
  payload: Payload,
): ContractPlace => {
  const isOfKey = code === 'unrecognized_keys' || received === 'nothing'
  return {
    operation: payload.operation,
    part: partOfPayload(payload),
    pointer: withoutIndexes(isOfKey ? parentPointer(pointer) : pointer),
  }
}

/** `/sends/0/status: expected one of "Sent", "Failed", received "Expired" (invalid_enum_value)` */
export const formatProblem = ({ pointer, code, expected, received }: Omit<PayloadProblem, 'payload'>): string =>
  `${pointer || 'the whole body'}: expected ${expected}, received ${received} (${code})`

/** Groups problems that differ only in an index. */
export const groupProblems = (problems: readonly PayloadProblem[]) =>
  groupByPlace(problems, ({ payload, code }) => `${payload} ${code}`)

/** Like `formatProblem`, with the number of places if there are several. */
export const formatGroup = ({ first, pointer, count }: ReturnType<typeof groupProblems>[number]): string =>
  formatProblem({ ...first, pointer }) + (count > 1 ? `, in ${count} places` : '')

const flatten = (issue: z.ZodIssue, body: unknown): readonly BareProblem[] => {
  if (issue.code === 'invalid_union') return closest(issue, body)
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
  return paths.map((path) => ({ pointer: formatPointer(path), code: issue.code, ...describe(issue, at(body, path)) }))
}

const at = (body: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], body)

const mismatches = new Set(['invalid_type', 'invalid_literal', 'invalid_enum_value', 'invalid_union'])

/** The problems of a union are those of its closest option. If no option began to match, there is one problem. */
const closest = (issue: z.ZodInvalidUnionIssue, body: unknown): readonly BareProblem[] => {
  const pointer = formatPointer(issue.path)
  const options = issue.unionErrors.map((error) => error.issues.flatMap((each) => flatten(each, body)))
  const begun = options.filter((each) => !each.some((one) => one.pointer === pointer && mismatches.has(one.code)))
  if (begun.length === 0) {
    const expected = [...new Set(options.flatMap((each) => each.map((one) => one.expected)))].join(' or ')
    return [{ pointer, code: 'invalid_union', expected, received: typeName(at(body, issue.path)) }]
  }
  const wrongLiterals = (each: readonly BareProblem[]) => each.filter(({ code }) => code === 'invalid_literal').length
  const [best] = begun.sort((a, b) => wrongLiterals(a) - wrongLiterals(b) || a.length - b.length)
  return best ?? []
}

type Description = Pick<PayloadProblem, 'expected' | 'received'>

const describe = (issue: z.ZodIssue, value: unknown): Description => {
  const one = descriptions[issue.code] as ((issue: z.ZodIssue, value: unknown) => Description) | undefined
  return one?.(issue, value) ?? { expected: issue.message, received: typeName(value) }
}

const descriptions: { [Code in z.ZodIssueCode]?: (issue: IssueOf<Code>, value: unknown) => Description } = {
  invalid_type: ({ expected, received }) => ({ expected, received: received === 'undefined' ? 'nothing' : received }),
  invalid_literal: ({ expected }, value) => ({ expected: JSON.stringify(expected), received: candidate(value) }),
  invalid_enum_value: ({ options }, value) => ({ expected: `one of ${list(options)}`, received: candidate(value) }),
  unrecognized_keys: (_, value) => ({ expected: 'no such key', received: typeName(value) }),
  invalid_string: ({ message }) => ({ expected: message.replace(/^expected /, ''), received: 'another string' }),
  too_small: (issue) => ({ expected: `at least ${bound(issue, issue.minimum)}`, received: 'less' }),
  too_big: (issue) => ({ expected: `at most ${bound(issue, issue.maximum)}`, received: 'more' }),
}

const units: Partial<Record<string, string>> = { array: ' items', string: ' characters' }
const bound = ({ type }: { type: string }, limit: number | bigint): string => `${limit}${units[type] ?? ''}`

/** A value that a list could have allowed. Messages never contain any other values of a payload. */
const candidate = (value: unknown): string =>
  typeof value === 'object' ? typeName(value) : (JSON.stringify(value) ?? 'nothing')

const typeName = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

const list = (options: readonly (string | number)[]): string => {
  const shown = options.length > 6 ? options.slice(0, 3) : options
  const rest = options.length - shown.length
  return shown.map((each) => JSON.stringify(each)).join(', ') + (rest ? ` and ${rest} more` : '')
}
