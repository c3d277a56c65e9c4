import { formatPointer } from '@sendspec/contract'
import type { OperationObject } from 'openapi3-ts/oas31'
import type { BenchDocument } from './judge.ts'

/** The TypeScript that leads to each part of an operation in a generator's output. */
export interface Naming {
  /** The imports of the assertions. `theirs` is the generated module. */
  import(theirs: string): string
  parameters(operation: string, location: string): string
  requestBody(operation: string): string
  response(operation: string, status: string): string
  /** The type of a response without a body. */
  noBody(operation: string, status: string): string
}

/** A line of TypeScript that compiles only if the generated type and the client's type are equal. */
export interface TypeAssertion {
  readonly pointer: string
  readonly text: string
}

/**
 * Helper types of the assertions. `Close` normalizes the client's types before the comparison:
 * - enums lose the undocumented values that the client allows in responses;
 * - lists lose `readonly`;
 * - an interface that extends another becomes one object.
 * `Flat` merges the parts of a request, which the client takes as one object.
 */
export const assertionTypes = `
export type Close<T> = unknown extends T
  ? T
  : T extends string
    ? Same<T, string & {}> extends true ? never : T
    : T extends readonly (infer Item)[]
      ? Close<Item>[]
      : T extends object
        ? { [Key in keyof T]: Close<T[Key]> }
        : T
export type Flat<T> = { [Key in keyof T]: T[Key] }
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
export type Assert<Holds extends true> = Holds
`

/** The assertions about a document: its types equal those of the vendor's client. */
export const assertionsOf = ({ document }: BenchDocument, naming: Naming): readonly TypeAssertion[] =>
  Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item as Record<string, OperationObject>).flatMap(([method, operation]) => {
      const at = formatPointer(['paths', path, method])
      return [...requestAssertions(operation, naming, at), ...responseAssertions(operation, naming, at)]
    }),
  )

const requestAssertions = (operation: OperationObject, naming: Naming, at: string): readonly TypeAssertion[] => {
  const { operationId: id = '', parameters = [], requestBody } = operation
  const locations = [...new Set(parameters.map((each) => ('in' in each ? each.in : '')))]
  const ours = `ours.${typeName(id)}Params`
  const parts = locations.map((location) => naming.parameters(id, location))
  const whole = `(${ours} extends { body?: unknown } ? { body: Body } : Body)`
  if (requestBody) parts.push(whole.replaceAll('Body', naming.requestBody(id)))
  if (parts.length === 0) return []
  return [{ pointer: at, text: `Same<Close<${ours}>, Flat<${parts.join(' & ')}>>` }]
}

const responseAssertions = (operation: OperationObject, naming: Naming, at: string): readonly TypeAssertion[] => {
  const { operationId: id = '', responses = {} } = operation
  return Object.entries(responses).map(([status, { content }]) => {
    const name = isRange(status) ? `${typeName(id)}Failure` : `${typeName(id)}${status}`
    const ours = `ours.${name}['${Number(status) < 400 ? 'data' : 'error'}']`
    const same = `Same<Close<${ours}>, ${naming.response(id, status)}>`
    return { pointer: `${at}/responses/${status}`, text: content ? same : naming.noBody(id, status) }
  })
}

/** Whether it is `4XX` or `5XX`, which the client has in one type: any other failure. */
const isRange = (status: string): boolean => !/^\d+$/.test(status)

/** A status as the key of a type. */
export const statusKey = (status: string): string => (isRange(status) ? `'${status}'` : status)

export const typeName = (operation: string): string => operation.charAt(0).toUpperCase() + operation.slice(1)
