import type { Operation, Property, Shape, Vendor } from '@sendspec/contract'
import type { Direction } from './kinds.ts'

/** Where a type is used in the contract. */
export interface Use {
  readonly operation: string
  readonly part: string
  readonly pointer: string
}

/** A type that the client declares. */
export interface Declaration {
  readonly name: string
  readonly about: string
  readonly shape: Shape
  /** Resource whose file declares it: the first that uses it. */
  readonly resource: string
  /** The operation that it follows: the first that uses it. */
  readonly operation: string
  readonly uses: Use[]
  readonly directions: Set<Direction>
}

/** A parameter of an operation, in any part of the request. */
export interface Param {
  readonly part: 'path' | 'query' | 'header' | 'body'
  readonly property: Property
}

/** An operation, with everything that its functions and types are generated from. */
export interface Call {
  readonly operation: Operation
  /** Beginning of the names of its types. */
  readonly name: string
  readonly params: readonly Param[]
  /** Whether the body is an object of parameters, or one parameter. */
  readonly body?: 'flat' | 'whole'
  /** Headers of every request. */
  readonly headers: Readonly<Record<string, string>>
  readonly answers: readonly Answer[]
  /** The answer with any error status that no other answer has. */
  readonly otherError?: OtherError
  readonly cases: readonly Case[]
}

/** A response with one status. */
export interface Answer {
  readonly status: number
  readonly ok: boolean
  readonly description: string
  readonly finding?: string
  /** Name of its result type. */
  readonly name: string
  readonly body?: { readonly shape: Shape; readonly name: string }
  readonly headers?: { readonly name: string; readonly properties: readonly Property[] }
}

/** How the runtime writes the statuses from 400 to 499, and from 500 to 599. */
export const errorRanges = [4, 5] as const

/** Whether any answer has a body to validate. */
export const hasBodies = ({ answers, otherError }: Call): boolean =>
  otherError !== undefined || answers.some(({ body }) => body)

/** What a page says of any error, whatever its status. */
export interface OtherError extends Pick<Answer, 'description' | 'name'> {
  readonly body: NonNullable<Answer['body']>
  /** Error statuses that have an answer of their own. */
  readonly except: readonly number[]
}

/** A value of the parameter that a result depends on. */
export interface Case {
  readonly value: string
  readonly otherwise: boolean
  readonly parameter: string
  /** JSON pointer to the part of the body that depends on the parameter. */
  readonly pointer: string
  /** Beginning of the names of its types. */
  readonly name: string
  /** The answer whose body depends on the parameter, for this value. */
  readonly answer: Answer
}

export interface Model {
  readonly vendor: Vendor
  /** The vendor's name in identifiers. */
  readonly name: string
  readonly resources: readonly string[]
  readonly calls: readonly Call[]
  readonly declarations: ReadonlyMap<string, Declaration>
  /** Name of a declared type in a direction. */
  readonly nameOf: (direction: Direction) => (name: string) => string
}
