// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/body-schema.ts

import { differences } from './mismatches.ts'
import type { Shape, Values } from './shape.ts'

/**
 * A schema of a body, which every library that takes Standard Schema accepts. It validates at once, and changes nothing:
 * the value is the one that was passed.
 * @see https://standardschema.dev
 */
export interface BodySchema<Body> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'sendspec'
    readonly validate: (value: unknown) => ValidatedBody<Body>
    /** Only in types. */
    readonly types?: { readonly input: Body; readonly output: Body } | undefined
  }
}

/** A body that matches its schema, or every place where it doesn't. */
export type ValidatedBody<Body> =
  | { readonly value: Body; readonly issues?: undefined }
  | { readonly issues: readonly BodyIssue[] }

/** A place where a body doesn't match its schema. */
export interface BodyIssue {
  readonly message: string
  /** The keys and indexes that lead to it. */
  readonly path: readonly (string | number)[]
}

const pathTo = (pointer: string, body: unknown): readonly (string | number)[] => {
  let value = body
  return pointer
    .split('/')
    .slice(1)
    .map((step) => {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
      const isIndex = Array.isArray(value)
      value = (value as Readonly<Record<string, unknown>>)[key]
      return isIndex ? Number(key) : key
    })
}

/** The schema of bodies with a shape. */
export const schemaOf = <Body>(shape: Shape, values: Values): BodySchema<Body> => ({
  '~standard': {
    version: 1,
    vendor: 'sendspec',
    validate: (value) => {
      const { mismatches } = differences(shape, { value, values })
      if (mismatches.length === 0) return { value: value as Body }
      const issues = mismatches.map(({ pointer, expected, received }) => ({
        message: `expected ${expected}, received ${received}`,
        path: pathTo(pointer, value),
      }))
      return { issues }
    },
  },
})
