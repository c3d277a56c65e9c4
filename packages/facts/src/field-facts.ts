import { z } from 'zod/v4'
import { type Absent, type Data, definitions, json, mark, optional, set, statedFlag, statedText, text } from './mark.ts'

// Types and fields contain each other. A getter with a type of its own is how TypeScript infers such a cycle.

const scalarType = z.strictObject({ kind: z.enum(['string', 'integer', 'number', 'boolean', 'null', 'unknown']) })

/** An array; without `items` where the page describes those as nested fields. */
const arrayType = z.strictObject({
  kind: z.literal('array'),
  get items(): Absent<z.ZodType<TypeFact>> {
    return optional(typeFact)
  },
})

/** An object; without `fields` where the page describes those as nested fields. */
const objectType = z.strictObject({
  kind: z.literal('object'),
  get fields(): Absent<z.ZodType<readonly FieldFacts[]>> {
    return optional(z.array(fieldFacts))
  },
})

const recordType = z.strictObject({
  kind: z.literal('record'),
  get values(): z.ZodType<TypeFact> {
    return typeFact
  },
})

const literalType = z.strictObject({ kind: z.literal('literal'), value: z.union([text, z.number(), z.boolean()]) })

const unionType = z.strictObject({
  kind: z.literal('union'),
  get options(): z.ZodType<readonly TypeFact[]> {
    return z.array(typeFact)
  },
})

/** A use of a type that the page declares, or only mentions. */
const namedType = z.strictObject({ kind: z.literal('named'), name: text })

/** A type as the page means it, whatever notation it uses. */
export const typeFact = z
  .discriminatedUnion('kind', [scalarType, arrayType, objectType, recordType, literalType, unionType, namedType])
  .register(definitions, { id: 'type' })

// Interfaces, because an alias can't refer to itself through an inferred type.
interface ArrayType extends Data<typeof arrayType> {}
interface ObjectType extends Data<typeof objectType> {}
interface RecordType extends Data<typeof recordType> {}
interface LiteralType extends Data<typeof literalType> {}
interface UnionType extends Data<typeof unionType> {}
interface NamedType extends Data<typeof namedType> {}
type ScalarType = z.output<typeof scalarType>['kind'] extends infer Kind
  ? Kind extends string
    ? { readonly kind: Kind }
    : never
  : never
export type TypeFact = ScalarType | ArrayType | ObjectType | RecordType | LiteralType | UnionType | NamedType
export type TypeKind = TypeFact['kind']

/** A type, as the page writes it (`SendLog[]`) and as it is understood. Inferred if only the examples show it. */
export const statedType = z
  .strictObject({ text, is: typeFact, inferred: set, ...mark })
  .register(definitions, { id: 'statedType' })
export interface StatedType extends Data<typeof statedType> {}

/** A type that the page declares by name. */
export const typeDeclaration = z
  .strictObject({ name: text, text, is: typeFact, inferred: set, ...mark })
  .register(definitions, { id: 'declaration' })
export interface TypeDeclaration extends Data<typeof typeDeclaration> {}

/** Where a parameter goes. */
const fieldPlace = z.enum(['path', 'query', 'header', 'body'])
export type FieldPlace = z.infer<typeof fieldPlace>

/** How the page gives a list of values: in a sentence, in a column or attribute, or in a type. */
const valueSource = z.enum(['prose', 'table', 'type'])
export type ValueSource = z.infer<typeof valueSource>

/** One value of a list. A field can have several lists; those of one source are one list. */
const statedValue = z.strictObject({ value: text, source: valueSource, ...mark })
export interface StatedValue extends Data<typeof statedValue> {}

/** A default; approximate where the page says `~1000` or "about 1000". */
const statedDefault = z.strictObject({ value: json, approximate: set, ...mark })
export interface StatedDefault extends Data<typeof statedDefault> {}

/** A format by the name that the page gives it, e.g. `ISO 8601`; inferred where only the values in examples have it. */
const statedFormat = z.strictObject({ value: text, inferred: set, ...mark })
export interface StatedFormat extends Data<typeof statedFormat> {}

/** A number that bounds a value; approximate as a default can be. */
const statedLimit = z
  .strictObject({ value: z.number(), approximate: set, ...mark })
  .register(definitions, { id: 'limit' })
export interface StatedLimit extends Data<typeof statedLimit> {}

/**
 * What the page states of one field or parameter. A key that is absent here is not stated there.
 * The mark is where the description of the field begins.
 */
export const fieldFacts = z
  .strictObject({
    /** Absent where the page lost it. */
    name: optional(statedText),
    /** From the markup or the heading above it. */
    in: optional(fieldPlace),
    /** The heading above it. */
    heading: optional(statedText),
    type: optional(statedType),
    required: optional(statedFlag),
    nullable: optional(statedFlag),
    deprecated: optional(statedFlag),
    enum: optional(z.array(statedValue)),
    default: optional(statedDefault),
    /** A value that the page shows next to the field, such as a placeholder in a form. */
    example: optional(z.strictObject({ value: json, ...mark })),
    format: optional(statedFormat),
    minimum: optional(statedLimit),
    maximum: optional(statedLimit),
    minLength: optional(statedLimit),
    maxLength: optional(statedLimit),
    minItems: optional(statedLimit),
    maxItems: optional(statedLimit),
    ...mark,
    /** The fields of the object, or of each item of the array. Empty where none are described. */
    get fields(): z.ZodType<readonly FieldFacts[]> {
      return z.array(fieldFacts)
    },
  })
  .register(definitions, { id: 'field' })
export interface FieldFacts extends Data<typeof fieldFacts> {}
