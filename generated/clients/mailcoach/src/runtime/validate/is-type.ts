// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/is-type.ts

// For verdicts alone. What explains is a part of its own, and a module that both need would be a third one.

export const isString = (value: unknown): value is string => typeof value === 'string'

export const isNumber = (value: unknown): value is number => typeof value === 'number'

export const isInteger = (value: unknown): value is number => Number.isInteger(value)

export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'

export const isArray = (value: unknown): value is readonly unknown[] => Array.isArray(value)

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
