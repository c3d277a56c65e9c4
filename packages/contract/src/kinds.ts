import { z } from 'zod'
import { SendspecError } from './errors.ts'
import { copy, metaOf } from './meta.ts'
import type { Property, Shape } from './shape.ts'

type Distribute<S> = S extends Shape ? Omit<S, 'schema' | 'amendments'> : never
/** A shape without the properties that every kind has. */
export type KindOfShape = Distribute<Shape>

/** Goes one level down; `step` is the next one of the JSON pointer, absent where the value stays the same. */
export type Descend<To> = (schema: z.ZodTypeAny, step?: string) => To

/** How to read the children of a shape. A property is more than its shape. */
export interface Into extends Descend<Shape> {
  property(schema: z.ZodTypeAny, key: string): Property
}

/** What Sendspec has to know about a kind of Zod schema. Kinds that are not in the table are refused. */
interface Kind<S extends z.ZodTypeAny> {
  /** The schema as plain data. */
  shape(schema: S, into: Into, place: string): KindOfShape
  /**
   * The same schema with other children; `undefined` is a key that this reading lacks.
   * `strict` closes objects, `wire` drops coercions.
   */
  rebuild(
    schema: S,
    into: Descend<z.ZodTypeAny | undefined>,
    options: { strict: boolean; wire: boolean },
  ): z.ZodTypeAny | undefined
}

const refuse = (place: string, what: string, next: string): never => {
  throw new SendspecError({ place, what, next })
}

const leaf = <S extends z.ZodTypeAny>(schema: S): S => schema
const present = (schema: z.ZodTypeAny | undefined): z.ZodTypeAny => schema ?? z.never()

/** A wrapper around a key that this reading lacks is left out too. */
const rewrap = (
  schema: z.ZodOptional<z.ZodTypeAny> | z.ZodNullable<z.ZodTypeAny> | z.ZodDefault<z.ZodTypeAny>,
  into: Descend<z.ZodTypeAny | undefined>,
): z.ZodTypeAny | undefined => {
  const innerType = into(schema._def.innerType)
  return innerType && copy<z.ZodTypeAny>(schema, { ...schema._def, innerType })
}

const string: Kind<z.ZodString> = {
  shape(schema, _, place) {
    const { format, sent } = metaOf(schema)
    if (sent !== undefined) return { kind: 'literal', value: sent }
    const shape: { minLength?: number; maxLength?: number; pattern?: string } = {}
    for (const check of schema._def.checks) {
      if (check.kind === 'min') shape.minLength = check.value
      else if (check.kind === 'max') shape.maxLength = check.value
      else if (check.kind === 'regex') {
        if (shape.pattern !== undefined || check.regex.flags !== '') {
          refuse(
            place,
            'a string with two patterns, or a pattern with flags, has no JSON Schema',
            'use one pattern without flags',
          )
        }
        shape.pattern = check.regex.source
      } else {
        refuse(
          place,
          `z.string().${check.kind}() accepts other values than JSON Schema's format of that name`,
          `use format(…) of @sendspec/contract, or .regex()`,
        )
      }
    }
    return { kind: 'string', ...shape, ...(format && { format }) }
  },
  rebuild: (schema, _, { wire }) =>
    wire && schema._def.coerce ? copy(schema, { ...schema._def, coerce: false }) : schema,
}

const number: Kind<z.ZodNumber> = {
  shape(schema, _, place) {
    const shape: { integer: boolean; minimum?: number; maximum?: number } = { integer: false }
    for (const check of schema._def.checks) {
      if (check.kind === 'int') shape.integer = true
      else if (check.kind === 'min' && check.inclusive) shape.minimum = check.value
      else if (check.kind === 'max' && check.inclusive) shape.maximum = check.value
      else refuse(place, `a number with the check "${check.kind}" is not supported`, 'use .int(), .min() and .max()')
    }
    return { kind: 'number', ...shape }
  },
  rebuild: (schema, _, { wire }) =>
    wire && schema._def.coerce ? copy(schema, { ...schema._def, coerce: false }) : schema,
}

const literal: Kind<z.ZodLiteral<unknown>> = {
  shape(schema, _, place) {
    const value = schema.value
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      return { kind: 'literal', value }
    return refuse(
      place,
      `a literal ${String(value)} has no JSON Schema`,
      'use a string, a number or a boolean; z.null() for null',
    )
  },
  rebuild: leaf,
}

const array: Kind<z.ZodArray<z.ZodTypeAny>> = {
  shape(schema, into) {
    const { type, minLength, maxLength, exactLength } = schema._def
    const minItems = exactLength?.value ?? minLength?.value
    const maxItems = exactLength?.value ?? maxLength?.value
    return {
      kind: 'array',
      items: into(type, '*'),
      ...(minItems !== undefined && { minItems }),
      ...(maxItems !== undefined && { maxItems }),
    }
  },
  rebuild: (schema, into) => copy(schema, { ...schema._def, type: present(into(schema._def.type, '*')) }),
}

const object: Kind<z.AnyZodObject> = {
  shape(schema, into, place) {
    if (!(schema._def.catchall instanceof z.ZodNever)) {
      refuse(place, 'an object with .catchall() is not supported', 'use z.record(), or leave the object open')
    }
    const properties = Object.entries(schema.shape as z.ZodRawShape).map(([key, value]) => into.property(value, key))
    return { kind: 'object', properties, closed: schema._def.unknownKeys === 'strict' }
  },
  rebuild(schema, into, { strict }) {
    const shape: z.ZodRawShape = {}
    for (const [key, value] of Object.entries(schema.shape as z.ZodRawShape)) {
      const child = into(value, key)
      if (child) shape[key] = child
    }
    const unknownKeys = strict ? 'strict' : schema._def.unknownKeys
    return copy(schema, { ...schema._def, unknownKeys, shape: () => shape })
  },
}

const record: Kind<z.ZodRecord<z.ZodString, z.ZodTypeAny>> = {
  shape(schema, into, place) {
    const key = into(schema._def.keyType, '{key}')
    if (key.kind !== 'string')
      refuse(place, `a record keyed by ${key.kind} is not supported`, 'use z.record(z.string(), …)')
    return { kind: 'record', key, values: into(schema._def.valueType, '{value}') }
  },
  rebuild: (schema, into) =>
    copy(schema, { ...schema._def, valueType: present(into(schema._def.valueType, '{value}')) }),
}

const union: Kind<z.ZodUnion<z.ZodUnionOptions>> = {
  shape: (schema, into) => ({ kind: 'union', options: schema._def.options.map((option) => into(option)) }),
  rebuild: (schema, into) =>
    copy(schema, { ...schema._def, options: schema._def.options.map((option) => present(into(option))) as never }),
}

const nullable: Kind<z.ZodNullable<z.ZodTypeAny>> = {
  shape: (schema, into) => ({ kind: 'nullable', inner: into(schema._def.innerType) }),
  rebuild: rewrap,
}

const optional: Kind<z.ZodOptional<z.ZodTypeAny> | z.ZodDefault<z.ZodTypeAny>> = {
  shape: (_schema, _into, place) =>
    refuse(
      place,
      'only properties and parameters can be optional or have a default',
      'use .nullable(), or make the property optional',
    ),
  rebuild: rewrap,
}

/** The kinds of Zod schema that a contract may use. All of them have an exact JSON Schema and an exact TypeScript type. */
// biome-ignore lint/suspicious/noExplicitAny: each entry is checked against its own class above
const kinds: Partial<Record<string, Kind<any>>> = {
  ZodString: string,
  ZodNumber: number,
  ZodBoolean: { shape: () => ({ kind: 'boolean' }), rebuild: leaf },
  ZodNull: { shape: () => ({ kind: 'null' }), rebuild: leaf },
  ZodUnknown: { shape: () => ({ kind: 'unknown' }), rebuild: leaf },
  ZodLiteral: literal,
  ZodEnum: { shape: (schema: z.ZodEnum<[string]>) => ({ kind: 'enum', values: schema.options }), rebuild: leaf },
  ZodArray: array,
  ZodObject: object,
  ZodRecord: record,
  ZodUnion: union,
  ZodNullable: nullable,
  ZodOptional: optional,
  ZodDefault: optional,
}

// biome-ignore lint/suspicious/noExplicitAny: as above
export const kindOf = (schema: z.ZodTypeAny, place: string): Kind<any> =>
  kinds[schema._def.typeName] ??
  refuse(
    place,
    `${schema._def.typeName} can't be turned into JSON Schema and TypeScript without changing its meaning`,
    `write it with one of ${Object.keys(kinds).join(', ')}`,
  )
