// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/testing/mock-vendor.ts

import { UsageError } from '../usage-error.ts'
import type { Shape, Values } from '../validate/shape.ts'
import type { Fixture } from './fixture.ts'

/** How a documented status can be answered. */
export interface MockAnswer {
  /** By name; the first one is the answer unless another is asked for. */
  readonly fixtures?: Readonly<Record<string, Fixture>>
  /** Shape of the body; absent if there is none. */
  readonly shape?: Shape
  /** The answers by the value of a parameter, if the body depends on one. */
  readonly cases?: MockCases
}

/** Answers that depend on a parameter of the query. */
export interface MockCases {
  readonly parameter: string
  /** The value that counts if the call has none. */
  readonly otherwise: string
  /** By value. */
  readonly answers: Readonly<Record<string, MockAnswer>>
}

export interface MockOperation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** With `{name}` for path parameters. */
  readonly path: string
  /** Names of the headers that are logged with a call. Others may hold secrets. */
  readonly headers: readonly string[]
  /** By documented status. */
  readonly answers: Readonly<Record<number, MockAnswer>>
}

/** The part of a contract that mocks need. */
export interface MockVendor {
  readonly name: string
  /** By name. */
  readonly operations: Readonly<Record<string, MockOperation>>
  /** The patterns and lists that shapes name. */
  readonly values: Values
}

/** @throws UsageError that lists the operations. */
export const operationOf = (options: { place: string; vendor: MockVendor; name: string }): MockOperation => {
  const { place, vendor, name } = options
  const { operations } = vendor
  if (Object.hasOwn(operations, name)) return operations[name] as MockOperation
  throw new UsageError(place, `there is no operation "${name}"`, `use one of ${Object.keys(operations).join(', ')}`)
}

/** The status of a success or, if none is documented, the first status. */
export const usualStatus = ({ answers }: MockOperation): number => {
  const statuses = Object.keys(answers).map(Number)
  return statuses.find((status) => status >= 200 && status < 300) ?? (statuses[0] as number)
}
