import { assumed, keyText, type Provenance, quote } from '@sendspec/contract'
import { type Code, code, imported, joined } from './code.ts'
import type { Draft, DraftKind, DraftOf, FieldDraft } from './draft.ts'
import { standIn } from './from-outline.ts'

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

type Write<Kind extends DraftKind> = (draft: DraftOf<Kind>) => Code

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
  array: (draft) => code`${z}.array(${draftCode(draft.items)})${bounds(draft)}`,
  object: ({ fields }) => objectCode(fields),
  record: ({ values }) => code`${z}.record(${z}.string(), ${draftCode(values)})`,
  union: ({ options }) =>
    code`${z}.union([${joined(
      options.map((option) => draftCode(option)),
      ', ',
    )}])`,
  nullable: ({ inner }) => code`${draftCode(inner)}.nullable()`,
  optional: ({ inner }) => code`${draftCode(inner)}.optional()`,
  default: ({ inner, value }) => code`${draftCode(inner)}.default(${valueText(value)})`,
  amended: ({ finding, documented, observed }) => {
    const before = documented === 'absent' ? contract('absent') : draftCode(documented)
    return code`${contract('amend')}(${quote(finding)}, ${before}, ${draftCode(observed)})`
  },
  named: ({ name, exported }) => imported(name, exported ? `../${exported.file}` : 'schemas'),
}

/** A draft as the source code of its schema. A named one is its name. */
export const draftCode = (draft: Draft): Code => (writers[draft.kind] as Write<DraftKind>)(draft as never)

export const objectCode = (fields: readonly FieldDraft[]): Code => {
  const lines = fields.map(({ key, provenance, schema, about }) => {
    const source = sourceCode(key, provenance)
    return code`  ${keyText(key)}: ${contract('field')}(${quote(about)}, ${draftCode(schema)}${source ? code`, ${source}` : ''}),`
  })
  return lines.length === 0 ? code`${z}.object({})` : code`${z}.object({\n${joined(lines, '\n')}\n})`
}

/** A part without the source that `sendspec generate` finds. */
export const writtenSource = <Part extends { readonly provenance: Provenance }>({
  provenance,
  ...part
}: Part): Omit<Part, 'provenance'> & { readonly provenance?: Provenance } =>
  isWritten(provenance) ? { ...part, provenance } : part

/** Whether a source is written: what a page states or a payload shows is found by its place. */
const isWritten = (provenance: Provenance): boolean => provenanceCode(provenance) !== undefined

/** Whether the page lost the name of a field: then nothing but its line finds it. */
const isLost = (key: string, provenance: Provenance): provenance is Extract<Provenance, { kind: 'documented' }> =>
  provenance.kind === 'documented' && key === standIn(provenance.line)

const sourceCode = (key: string, provenance: Provenance): Code | undefined =>
  isLost(key, provenance)
    ? code`${contract('documentedOn')}(${quote(provenance.page)})(${provenance.line})`
    : provenanceCode(provenance)

/** The source that is written for a field, if one is. */
export const writtenFor = (key: string, provenance: Provenance): Provenance | undefined =>
  isLost(key, provenance) || isWritten(provenance) ? provenance : undefined

/** The source of an answer that a finding adds, because the page describes none. */
export const unstatedAnswer = assumed('decide: the page describes no answer')

/** The source of a part as code. What a page states or a payload shows is found by its place. */
export const provenanceCode = (provenance: Provenance): Code | undefined => {
  switch (provenance.kind) {
    case 'elsewhere':
      return code`${contract('elsewhere')}(${quote(provenance.url)})`
    case 'assumed':
      return code`${contract('assumed')}(${quote(provenance.reason)})`
    default:
      return undefined
  }
}
