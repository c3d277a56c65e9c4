import { z } from 'zod/v4'

/** Names of the definitions in the published JSON Schema. */
export const definitions = z.registry<{ readonly id: string }>()

/** The plain data that a schema describes, read-only. */
export type Data<Schema extends z.ZodType> = ReadOnly<z.output<Schema>>
type ReadOnly<T> = unknown extends T ? T : T extends object ? { readonly [Key in keyof T]: ReadOnly<T[Key]> } : T

/** A key that can be absent. Unlike the type of `schema.optional()`, this one doesn't admit a key set to undefined. */
export type Absent<Schema extends z.ZodType> = z.ZodOptional<Schema> & { _zod: { output: z.output<Schema> } }
export const optional = <Schema extends z.ZodType>(schema: Schema): Absent<Schema> =>
  schema.optional() as Absent<Schema>

export const text = z.string()
export const flag = z.boolean()
/** A flag that is either set or absent. */
export const set = optional(z.literal(true))
/** Any JSON value. */
export const json = z.unknown().nonoptional()
/** A line or column, from 1. */
export const position = z.int().min(1)

/** Where on the page a fact is: line and column, both from 1. The properties of a mark come after those of the fact. */
export const mark = { line: position, column: position }
const markObject = z.strictObject(mark)
export interface Mark extends Data<typeof markObject> {}

/** Something that the page states, and where. */
export interface Stated<Value> extends Mark {
  readonly value: Value
}

export const statedText = z.strictObject({ value: text, ...mark }).register(definitions, { id: 'statedText' })
export const statedNumber = z.strictObject({ value: z.number(), ...mark }).register(definitions, { id: 'statedNumber' })
export const statedFlag = z.strictObject({ value: flag, ...mark }).register(definitions, { id: 'statedFlag' })

/** First and last line, both from 1. */
export const lines = z.tuple([position, position]).register(definitions, { id: 'lines' })
export type Lines = readonly [first: number, last: number]
