import { absent, amend, field, format, named } from '@sendspec/contract'
import { z } from 'zod'
import type { Draft, DraftKind, DraftOf, FieldDraft } from './draft.ts'

type Make<Kind extends DraftKind> = (draft: DraftOf<Kind>) => z.ZodTypeAny

type Bounded<S> = { min(value: number): S; max(value: number): S }

const bound = <S extends Bounded<S>>(schema: S, { min, max }: { readonly min?: number; readonly max?: number }): S => {
  const atLeast = min === undefined ? schema : schema.min(min)
  return max === undefined ? atLeast : atLeast.max(max)
}

const makers: { readonly [Kind in DraftKind]: Make<Kind> } = {
  string: (draft) => bound(draft.format ? format(draft.format) : z.string(), draft),
  number: (draft) => {
    const number = draft.coerce ? z.coerce.number() : z.number()
    return bound(draft.integer ? number.int() : number, draft)
  },
  boolean: () => z.boolean(),
  null: () => z.null(),
  unknown: () => z.unknown(),
  literal: ({ value }) => z.literal(value),
  enum: ({ values }) => z.enum(values as [string, ...string[]]),
  array: (draft) => bound(z.array(zodOf(draft.items)), draft),
  object: ({ fields }) => zodOfFields(fields),
  record: ({ values }) => z.record(z.string(), zodOf(values)),
  union: ({ options }) => z.union(options.map(zodOf) as [z.ZodTypeAny, z.ZodTypeAny]),
  nullable: ({ inner }) => zodOf(inner).nullable(),
  optional: ({ inner }) => zodOf(inner).optional(),
  default: ({ inner, value }) => zodOf(inner).default(value),
  amended: ({ finding, documented, observed }) =>
    amend(finding, documented === 'absent' ? absent : zodOf(documented), zodOf(observed)),
  named: ({ name, about, inner }) => named(name, about, zodOf(inner)),
}

/** The Zod schema of a draft. */
export const zodOf = (draft: Draft): z.ZodTypeAny => (makers[draft.kind] as Make<DraftKind>)(draft as never)

export const zodOfFields = (fields: readonly FieldDraft[]): z.AnyZodObject =>
  z.object(
    Object.fromEntries(
      fields.map(({ key, provenance, schema, about }) => [key, field(about, zodOf(schema), provenance)]),
    ),
  )
