// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/type-name.ts

/** The type of a value, in words of JSON; `unknown` where what explains a body could not be loaded. */
export type TypeName = 'unknown' | 'array' | 'boolean' | 'missing' | 'null' | 'number' | 'object' | 'string'

export const typeName = (value: unknown): TypeName =>
  value === undefined
    ? 'missing'
    : value === null
      ? 'null'
      : Array.isArray(value)
        ? 'array'
        : (typeof value as TypeName)

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeName(value) === 'object'
