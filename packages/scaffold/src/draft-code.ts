import { keyText, type Provenance, quote } from '@sendspec/contract'
import { type Code, code, imported, joined } from './code.ts'
import type { Draft, DraftKind, DraftOf, FieldDraft } from './draft.ts'

/** A value as source text. */
export const valueText = (value: unknown): string => {
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) return `[${value.map(valueText).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  return entriesCode(
    Object.entries(value).map(([key, each]) => [key, each === undefined ? undefined : valueText(each)]),
  ).text
}

/** An object on one line. Entries without a value are left out. */
export const entriesCode = (entries: readonly (readonly [key: string, value: Code | string | undefined])[]): Code => {
  const written = entries.flatMap(([key, value]) => (value === undefined ? [] : [code`${keyText(key)}: ${value}`]))
  return code`{ ${joined(written, ', ')} }`
}

/** The name of the function that makes the provenance of a line of the page. */
export type Mark = string

type Write<Kind extends DraftKind> = (draft: DraftOf<Kind>, mark: Mark) => Code

const z = imported('z', 'zod')
const contract = (name: string): Code => imported(name, 'contract')

const bounds = ({ min, max }: { readonly min?: number; readonly max?: number }): string =>
  (min === undefined ? '' : `.min(${min})`) + (max === undefined ? '' : `.max(${max})`)

const plain =
  (method: string): (() => Code) =>
  () =>
    code`${z}.${method}()`

const writers: { readonly [Kind in DraftKind]: Write<Kind> } = {
  string: (draft) =>
    code`${draft.format ? code`${contract('format')}(${quote(draft.format)})` : code`${z}.string()`}${bounds(draft)}`,
  number: (draft) =>
    code`${z}${draft.coerce ? '.coerce' : ''}.number()${draft.integer ? '.int()' : ''}${bounds(draft)}`,
  boolean: plain('boolean'),
  null: plain('null'),
  unknown: plain('unknown'),
  literal: ({ value }) => code`${z}.literal(${valueText(value)})`,
  enum: ({ values }) => code`${z}.enum([${values.map(quote).join(', ')}])`,
  array: (draft, mark) => code`${z}.array(${draftCode(draft.items, mark)})${bounds(draft)}`,
  object: ({ fields }, mark) => objectCode(fields, mark),
  record: ({ values }, mark) => code`${z}.record(${z}.string(), ${draftCode(values, mark)})`,
  union: ({ options }, mark) =>
    code`${z}.union([${joined(
      options.map((option) => draftCode(option, mark)),
      ', ',
    )}])`,
  nullable: ({ inner }, mark) => code`${draftCode(inner, mark)}.nullable()`,
  optional: ({ inner }, mark) => code`${draftCode(inner, mark)}.optional()`,
  default: ({ inner, value }, mark) => code`${draftCode(inner, mark)}.default(${valueText(value)})`,
  amended: ({ finding, documented, observed }, mark) => {
    const before = documented === 'absent' ? contract('absent') : draftCode(documented, mark)
    return code`${contract('amend')}(${quote(finding)}, ${before}, ${draftCode(observed, mark)})`
  },
  named: ({ name }) => imported(name, 'schemas'),
}

/** A draft as the source code of its schema. A named one is its name. */
export const draftCode = (draft: Draft, mark: Mark): Code =>
  (writers[draft.kind] as Write<DraftKind>)(draft as never, mark)

export const objectCode = (fields: readonly FieldDraft[], mark: Mark): Code => {
  const lines = fields.map(
    ({ key, provenance, schema, about }) =>
      code`  ${keyText(key)}: ${contract('field')}(${provenanceCode(provenance, mark)}, ${draftCode(schema, mark)}, ${quote(about)}),`,
  )
  return lines.length === 0 ? code`${z}.object({})` : code`${z}.object({\n${joined(lines, '\n')}\n})`
}

/** The function that makes the provenance of a line. */
export const markCode = (mark: Mark, line: number): Code => code`${imported(mark, 'pages')}(${line})`

type WriteProvenance<Kind extends Provenance['kind']> = (
  provenance: Extract<Provenance, { kind: Kind }>,
  mark: Mark,
) => Code

const provenances: { readonly [Kind in Provenance['kind']]: WriteProvenance<Kind> } = {
  documented: ({ line }, mark) => markCode(mark, line),
  example: ({ payload }) => code`${contract('seenIn')}(${quote(payload)})`,
  elsewhere: ({ url }) => code`${contract('elsewhere')}(${quote(url)})`,
  assumed: ({ reason }) => code`${contract('assumed')}(${quote(reason)})`,
}

export const provenanceCode = (provenance: Provenance, mark: Mark): Code =>
  (provenances[provenance.kind] as WriteProvenance<Provenance['kind']>)(provenance as never, mark)
