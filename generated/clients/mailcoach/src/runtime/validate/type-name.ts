// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/type-name.ts

/** The type of a value, in words of JSON. */
export type TypeName = 'array' | 'boolean' | 'missing' | 'null' | 'number' | 'object' | 'string'

export const typeName = (value: unknown): TypeName =>
  value === undefined
    ? 'missing'
    : value === null
      ? 'null'
      : Array.isArray(value)
        ? 'array'
        : (typeof value as TypeName)
