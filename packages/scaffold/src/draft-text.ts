import { keyText, type Provenance, quote } from '@sendspec/contract'
import type { Draft, DraftKind, DraftOf, FieldDraft } from './draft.ts'

type Write<Kind extends DraftKind> = (draft: DraftOf<Kind>) => string

/** A value as source text. */
export const valueText = (value: unknown): string => {
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) return `[${value.map(valueText).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  return `{ ${entries.map(([key, each]) => `${keyText(key)}: ${valueText(each)}`).join(', ')} }`
}

const bounds = ({ min, max }: { readonly min?: number; readonly max?: number }): string =>
  (min === undefined ? '' : `.min(${min})`) + (max === undefined ? '' : `.max(${max})`)

const writers: { readonly [Kind in DraftKind]: Write<Kind> } = {
  string: (draft) => (draft.format ? `format(${quote(draft.format)})` : 'z.string()') + bounds(draft),
  number: (draft) => `z${draft.coerce ? '.coerce' : ''}.number()${draft.integer ? '.int()' : ''}${bounds(draft)}`,
  boolean: () => 'z.boolean()',
  null: () => 'z.null()',
  unknown: () => 'z.unknown()',
  literal: ({ value }) => `z.literal(${valueText(value)})`,
  enum: ({ values }) => `z.enum([${values.map(quote).join(', ')}])`,
  array: (draft) => `z.array(${draftText(draft.items)})${bounds(draft)}`,
  object: ({ fields }) => objectText(fields),
  record: ({ values }) => `z.record(z.string(), ${draftText(values)})`,
  union: ({ options }) => `z.union([${options.map(draftText).join(', ')}])`,
  nullable: ({ inner }) => `${draftText(inner)}.nullable()`,
  optional: ({ inner }) => `${draftText(inner)}.optional()`,
  default: ({ inner, value }) => `${draftText(inner)}.default(${valueText(value)})`,
  amended: ({ finding, documented, observed }) =>
    `amend(${quote(finding)}, ${documented === 'absent' ? 'absent' : draftText(documented)}, ${draftText(observed)})`,
  named: ({ name }) => name,
}

/** A draft as the source text of its schema; a named one is its name. */
export const draftText = (draft: Draft): string => (writers[draft.kind] as Write<DraftKind>)(draft as never)

export const objectText = (fields: readonly FieldDraft[]): string =>
  fields.length === 0 ? 'z.object({})' : `z.object({\n${fields.map(fieldText).join('\n')}\n})`

const fieldText = ({ key, provenance, schema, about }: FieldDraft): string =>
  `  ${keyText(key)}: field(${provenanceText(provenance)}, ${draftText(schema)}, ${quote(about)}),`

type WriteProvenance<Kind extends Provenance['kind']> = (provenance: Extract<Provenance, { kind: Kind }>) => string

const provenances: { readonly [Kind in Provenance['kind']]: WriteProvenance<Kind> } = {
  documented: ({ line }) => `page(${line})`,
  example: ({ payload }) => `seenIn(${quote(payload)})`,
  elsewhere: ({ url }) => `elsewhere(${quote(url)})`,
  assumed: ({ reason }) => `assumed(${quote(reason)})`,
}

export const provenanceText = (provenance: Provenance): string =>
  (provenances[provenance.kind] as WriteProvenance<Provenance['kind']>)(provenance as never)
