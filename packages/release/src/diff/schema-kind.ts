import type { Schema } from './document.ts'

/** What a schema is, regardless of whether it allows null. */
export type Kind =
  | 'array'
  | 'boolean'
  | 'enum'
  | 'integer'
  | 'null'
  | 'number'
  | 'object'
  | 'record'
  | 'string'
  | 'union'
  | 'unknown'

const isNull = (schema: Schema): boolean => schema.type === 'null' || schema.const === null

/** The alternatives of a union, without null. */
export const optionsOf = (schema: Schema): readonly Schema[] =>
  (schema.anyOf ?? schema.oneOf ?? []).filter((option) => !isNull(option))

const typesOf = ({ type }: Schema): readonly string[] =>
  type === undefined ? [] : typeof type === 'string' ? [type] : type

export const isNullable = (schema: Schema): boolean =>
  schema.nullable === true ||
  typesOf(schema).includes('null') ||
  (schema.enum?.includes(null) ?? false) ||
  (schema.anyOf ?? schema.oneOf ?? []).some(isNull)

/** The values of an enum or a constant, without null. */
export const valuesOf = (schema: Schema): readonly unknown[] =>
  (schema.enum ?? (schema.const === undefined ? [] : [schema.const])).filter((value) => value !== null)

export const kindOf = (schema: Schema): Kind => {
  if (schema.enum || schema.const !== undefined) return 'enum'
  if (schema.anyOf || schema.oneOf) return optionsOf(schema).length > 0 ? 'union' : 'null'
  const types = typesOf(schema).filter((type) => type !== 'null')
  if (types.length > 1) return 'union'
  const [type] = types
  if (type === undefined) return typesOf(schema).length > 0 ? 'null' : schema.properties ? 'object' : 'unknown'
  if (type === 'object' && !schema.properties && typeof schema.additionalProperties === 'object') return 'record'
  return type as Kind
}
