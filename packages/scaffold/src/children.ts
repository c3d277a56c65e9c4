import type { Draft, DraftKind, DraftOf, FieldDraft } from './draft.ts'

type Rebuild<Kind extends DraftKind> = (draft: DraftOf<Kind>, into: (child: Draft, step?: string) => Draft) => Draft

const leaf = <D extends Draft>(draft: D): D => draft

const rebuilders: { readonly [Kind in DraftKind]: Rebuild<Kind> } = {
  string: leaf,
  number: leaf,
  boolean: leaf,
  null: leaf,
  unknown: leaf,
  literal: leaf,
  enum: leaf,
  array: (draft, into) => ({ ...draft, items: into(draft.items, '*') }),
  object: (draft, into) => ({
    ...draft,
    fields: draft.fields.map((field): FieldDraft => ({ ...field, schema: into(field.schema, field.key) })),
  }),
  record: (draft, into) => ({ ...draft, values: into(draft.values, '*') }),
  union: (draft, into) => ({ ...draft, options: draft.options.map((option) => into(option)) }),
  nullable: (draft, into) => ({ ...draft, inner: into(draft.inner) }),
  optional: (draft, into) => ({ ...draft, inner: into(draft.inner) }),
  default: (draft, into) => ({ ...draft, inner: into(draft.inner) }),
  amended: (draft, into) => ({ ...draft, observed: into(draft.observed) }),
  named: (draft, into) => ({ ...draft, inner: into(draft.inner) }),
}

/** The draft with other children. `step` is the next step of the JSON pointer, if there is one. */
export const rebuild = (draft: Draft, into: (child: Draft, step?: string) => Draft): Draft =>
  (rebuilders[draft.kind] as Rebuild<DraftKind>)(draft as never, into)

/** The drafts directly inside a draft. */
export const draftsIn = (draft: Draft): readonly { readonly draft: Draft; readonly step?: string }[] => {
  const found: { draft: Draft; step?: string }[] = []
  rebuild(draft, (child, step) => {
    found.push({ draft: child, ...(step !== undefined && { step }) })
    return child
  })
  return found
}
