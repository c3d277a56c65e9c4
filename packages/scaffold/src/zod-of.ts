import { absent, amend, field, format, named, type Provenance } from '@sendspec/contract'
import { z } from 'zod'
import type { Draft, DraftKind, DraftOf, FieldDraft } from './draft.ts'
import { writtenFor } from './draft-code.ts'

type Make<Kind extends DraftKind> = (draft: DraftOf<Kind>) => z.ZodTypeAny

type Bounded<S> = { min(value: number): S; max(value: number): S }

const bound = <S extends Bounded<S>>(schema: S, { min, max }: { readonly min?: number; readonly max?: number }): S => {
  const atLeast = min === undefined ? schema : schema.min(min)
  return max === undefined ? atLeast : atLeast.max(max)
}

/** Makes schemas of drafts, whose fields have the sources that `sourceOf` returns. */
const zodWith = (sourceOf: (key: string, provenance: Provenance) => Provenance | undefined) => {
  const components = new WeakMap<Draft, z.ZodTypeAny>()

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
    named: ({ name, about, inner, exported }) => {
      if (exported) return exported.schema
      // One component is one schema, wherever it is used.
      const known = components.get(inner)
      if (known) return known
      const made = named(name, about, zodOf(inner))
      components.set(inner, made)
      return made
    },
  }

  const zodOf = (draft: Draft): z.ZodTypeAny => (makers[draft.kind] as Make<DraftKind>)(draft as never)
  const zodOfFields = (fields: readonly FieldDraft[]): z.AnyZodObject =>
    z.object(
      Object.fromEntries(
        fields.map(({ key, provenance, schema, about }) => [
          key,
          field(about, zodOf(schema), sourceOf(key, provenance)),
        ]),
      ),
    )
  return { zodOf, zodOfFields }
}

/** The Zod schemas of drafts. */
export const { zodOf, zodOfFields } = zodWith((_, provenance) => provenance)

/** The same as they are written to files: without the sources that Sendspec finds by itself. */
export const { zodOf: writtenZod, zodOfFields: writtenZodOfFields } = zodWith(writtenFor)
