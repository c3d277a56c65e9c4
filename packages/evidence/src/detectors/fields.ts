import { codeSpan, joinPointer, listInWords, parsePointer, unique, valuesAt } from '@sendspec/contract'
import type {
  ExampleFacts,
  FieldFacts,
  Mark,
  OperationFacts,
  PageFacts,
  ResponseFacts,
  StatedType,
  TypeFact,
} from '@sendspec/facts'
import { lineIn } from './example-line.ts'
import { pagingRole } from './paging.ts'

/** A field or parameter in its operation. */
export interface PlacedField {
  readonly operation: OperationFacts
  /** Absent for parameters and fields of the request. */
  readonly response?: ResponseFacts
  readonly part: 'parameter' | 'request' | 'response'
  readonly field: FieldFacts
  readonly name: string
  /** JSON pointer in its body, with `*` for every item; for a parameter its name. */
  readonly pointer: string
  /** Examples of the body that it belongs to. */
  readonly examples: readonly ExampleFacts[]
}

/** Named types may name themselves; nothing is nested deeper on a page. */
const deepest = 12

/** Every named field and parameter of a page, outermost first. */
export const fieldsOf = (page: PageFacts): readonly PlacedField[] =>
  page.operations.flatMap((operation) => {
    const { parameters, body, bodyType, requestExamples, responses } = operation
    const sampleBodies = operation.samples.flatMap((sample) => (sample.body ? [sample.body] : []))
    const request = { operation, part: 'request', examples: [...requestExamples, ...sampleBodies] } as const
    return [
      ...placed(parameters, { operation, part: 'parameter', examples: [] }, page),
      ...placed(body.length > 0 ? body : innerOf(bodyType?.is, page).fields, request, page),
      ...responses.flatMap((response) =>
        placed(
          response.fields.length > 0 ? response.fields : innerOf(response.type?.is, page).fields,
          { operation, response, part: 'response', examples: response.examples },
          page,
        ),
      ),
    ]
  })

type Around = Omit<PlacedField, 'field' | 'name' | 'pointer'>

const placed = (
  fields: readonly FieldFacts[],
  around: Around,
  page: PageFacts,
  pointer = '',
  depth = 0,
): readonly PlacedField[] =>
  fields.flatMap((field) => {
    const name = field.name?.value
    if (name === undefined || depth > deepest) return []
    const own = joinPointer(pointer, name)
    const inner = innerOf(field.type?.is, page)
    const children = field.fields.length > 0 ? field.fields : inner.fields
    return [
      { ...around, field, name, pointer: own },
      ...placed(children, around, page, inner.isArray ? joinPointer(own, '*') : own, depth + 1),
    ]
  })

/** What a type holds: its own fields or those of its items. */
const innerOf = (
  type: TypeFact | undefined,
  page: PageFacts,
  depth = 0,
): { readonly fields: readonly FieldFacts[]; readonly isArray: boolean } => {
  if (type === undefined || depth > deepest) return { fields: [], isArray: false }
  const is = resolved(type, page)
  if (is.kind === 'object') return { fields: is.fields ?? [], isArray: false }
  if (is.kind === 'array') return { fields: innerOf(is.items, page, depth + 1).fields, isArray: true }
  if (is.kind !== 'union') return { fields: [], isArray: false }
  const holding = is.options.map((option) => innerOf(option, page, depth + 1)).find(({ fields }) => fields.length > 0)
  return holding ?? { fields: [], isArray: is.options.some((option) => resolved(option, page).kind === 'array') }
}

/** A type with the name of a declaration replaced by what it declares. */
export const resolved = (type: TypeFact, { types }: Pick<PageFacts, 'types'>): TypeFact => {
  let is = type
  for (let step = 0; is.kind === 'named' && step < deepest; step += 1) {
    const { name } = is
    const declared = types.find((each) => each.name === name)
    if (!declared) return is
    is = declared.is
  }
  return is
}

/** The options of a type; a type that is no union is its only option. */
export const optionsOf = (type: TypeFact, page: Pick<PageFacts, 'types'>): readonly TypeFact[] => {
  const is = resolved(type, page)
  return is.kind === 'union' ? is.options.flatMap((option) => optionsOf(option, page)) : [is]
}

/** The type that the page states, not one that was read off an example. */
export const statedType = ({ type }: FieldFacts): StatedType | undefined => (type?.inferred ? undefined : type)

/** A value that an example shows for a field. */
export interface ShownValue {
  readonly value: unknown
  readonly line: number
}

/** Every value that the examples show for a field. */
export const shownFor = ({ examples, pointer }: Pick<PlacedField, 'examples' | 'pointer'>): readonly ShownValue[] =>
  examples.flatMap((example) =>
    example.value === undefined
      ? []
      : valuesAt(example.value, pointer).map((value) => ({ value, line: lineIn(example, pointer, value) })),
  )

/** What an operation is called in a sentence. */
export const titleOf = ({ method, path, summary }: OperationFacts): string =>
  method && path ? `${method.value} ${path.value}` : (path?.value ?? summary?.value ?? 'the operation')

/** Where an operation begins, and words that stand there. */
export const headOf = ({ summary, path, lines }: OperationFacts): Mark & { readonly quote?: string } => {
  const head = summary ?? path
  return head ? { ...markOf(head), ...(summary && { quote: summary.value }) } : { line: lines[0], column: 1 }
}

/** The place alone. */
export const markOf = ({ line, column }: Mark): Mark => ({ line, column })

/** Names in a sentence: `a`, `b` and 3 more. */
export const listed = (names: readonly string[]): string =>
  listInWords(unique(names).map(codeSpan), { longest: 4, shown: 4 })

/** Whether an operation answers with a list: a documented or shown array of objects at the top or one level below. */
export const listOf = (operation: OperationFacts, fields: readonly PlacedField[]): PlacedField | undefined =>
  answersWithList(operation, fields)
    ? fields.find(
        ({ operation: own, part, response, field, pointer, examples }) =>
          own === operation &&
          part === 'response' &&
          (response?.status?.value ?? 200) < 300 &&
          parsePointer(pointer).length <= 2 &&
          !/\/(?:links|meta|errors)(?:\/|$)/.test(pointer) &&
          (field.type?.is.kind === 'array' || valuesIn(examples, pointer).some(Array.isArray)) &&
          (field.fields.length > 0 || field.type?.text !== 'string[]'),
      )
    : undefined

/** A path that ends in an identifier gives one thing; what is posted is answered with one, unless it is a search. */
const answersWithList = (operation: OperationFacts, fields: readonly PlacedField[]): boolean => {
  if (operation.path?.value.endsWith('}')) return false
  if (operation.method === undefined || operation.method.value === 'GET') return true
  return fields.some((each) => each.operation === operation && pagingRole(each) !== undefined)
}

const valuesIn = (examples: readonly ExampleFacts[], pointer: string): readonly unknown[] =>
  examples.flatMap(({ value }) => valuesAt(value, pointer))
