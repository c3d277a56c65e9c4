import { codeSpan, listInWords, parsePointer, unique, valuesAt } from '@sendspec/contract'
import type {
  ExampleFacts,
  FieldFacts,
  Mark,
  OperationFacts,
  PageFacts,
  ResponseFacts,
  Stated,
  StatedType,
} from '@sendspec/facts'
import { fieldGroups, placeFields } from '../page/place-fields.ts'
import { lineIn } from './example-line.ts'
import { pagingRole } from './paging.ts'

/** A field or parameter with its operation and place. */
export interface PlacedField {
  readonly operation: OperationFacts
  /** Absent for parameters and fields of the request. */
  readonly response?: ResponseFacts
  readonly part: 'parameter' | 'request' | 'response'
  readonly field: FieldFacts
  readonly name: string
  /** JSON pointer in the body, with `*` for every item. For a parameter: `/` and its name. */
  readonly pointer: string
  /** Examples of the body that has the field. */
  readonly examples: readonly ExampleFacts[]
}

const known = new WeakMap<PageFacts, readonly PlacedField[]>()

/** Every named field and parameter of a page, outermost first. Dozens of detectors ask for those of one page. */
export const fieldsOf = (page: PageFacts): readonly PlacedField[] => {
  const fields = known.get(page) ?? placedOn(page)
  known.set(page, fields)
  return fields
}

const placedOn = ({ types, operations }: PageFacts): readonly PlacedField[] =>
  operations.flatMap((operation) =>
    fieldGroups(operation).flatMap((group) => {
      const { part, response, examples } = group
      const around = { operation, ...(response && { response }), part, examples }
      return placeFields(group, { scope: { types }, keysOf: namesOf }).map(({ field, key, pointer }) => ({
        ...around,
        field,
        name: key,
        pointer,
      }))
    }),
  )

const namesOf = (fields: readonly FieldFacts[]): readonly (string | undefined)[] =>
  fields.map(({ name }) => name?.value)

/** The type that the page states. A type that only an example shows does not count. */
export const writtenType = ({ type }: FieldFacts): StatedType | undefined => (type?.inferred ? undefined : type)

/** A value of a field in an example. */
export interface ShownValue {
  readonly value: unknown
  /** Found when it is asked for: most values are as they should be. */
  readonly line: number
}

/** All values of a field in the examples. */
export const shownFor = ({ examples, pointer }: Pick<PlacedField, 'examples' | 'pointer'>): readonly ShownValue[] =>
  examples.flatMap((example) =>
    example.value === undefined
      ? []
      : valuesAt(example.value, pointer).map((value) => ({
          value,
          get line() {
            return lineIn(example, pointer, value)
          },
        })),
  )

/** The statuses that a page states for an operation, with a response or without. */
export const statusesOf = ({ statuses, responses }: OperationFacts): readonly Stated<number>[] => [
  ...statuses,
  ...responses.flatMap(({ status }) => (status ? [status] : [])),
]

/** The place where an operation begins, with words to quote. */
export const headOf = ({ summary, path, lines }: OperationFacts): Mark & { readonly quote?: string } => {
  const head = summary ?? path
  return head ? { ...markOf(head), ...(summary && { quote: summary.value }) } : { line: lines[0], column: 1 }
}

/** Only the place of something stated. */
export const markOf = ({ line, column }: Mark): Mark => ({ line, column })

/** Names in a sentence: `a`, `b` and 3 more. */
export const listNames = (names: readonly string[]): string =>
  listInWords(unique(names).map(codeSpan), { longest: 4, shown: 4 })

/** The list that an operation returns: an array of objects at the top level or one level down. */
export const listOf = (operation: OperationFacts, fields: readonly PlacedField[]): PlacedField | undefined =>
  answersWithList(operation, fields) && !isListItself(operation)
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

/** Whether the body of a response is the list: it has no name, and the lists inside it belong to its items. */
const isListItself = ({ responses }: OperationFacts): boolean =>
  responses.some(({ examples }) => examples.some(({ value }) => Array.isArray(value)))

/** A path that ends in an identifier returns one thing. So does any method but GET, unless the operation has pages. */
const answersWithList = (operation: OperationFacts, fields: readonly PlacedField[]): boolean => {
  if (operation.path?.value.endsWith('}')) return false
  if (operation.method === undefined || operation.method.value === 'GET') return true
  return fields.some((each) => each.operation === operation && pagingRole(each) !== undefined)
}

const valuesIn = (examples: readonly ExampleFacts[], pointer: string): readonly unknown[] =>
  examples.flatMap(({ value }) => valuesAt(value, pointer))
