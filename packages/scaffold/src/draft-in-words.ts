import { formats } from '@sendspec/contract'
import type { Draft, DraftKind, DraftOf } from './draft.ts'

type InWords<Kind extends DraftKind> = (draft: DraftOf<Kind>) => string

const limits = ({ min, max }: { readonly min?: number; readonly max?: number }): string =>
  (min === undefined ? '' : `, at least ${min}`) + (max === undefined ? '' : `, at most ${max}`)

const inWords: { readonly [Kind in DraftKind]: InWords<Kind> } = {
  string: ({ format, ...draft }) => (format ? formats[format].what : `a string${limits(draft)}`),
  number: (draft) => `${draft.integer ? 'an integer' : 'a number'}${limits(draft)}`,
  boolean: () => 'true or false',
  null: () => 'null',
  unknown: () => 'no type',
  literal: ({ value }) => `\`${JSON.stringify(value)}\``,
  enum: ({ values }) => `a value of a list, such as \`${values[0]}\``,
  array: ({ items }) => `a list, each of its items ${words(items)}`,
  object: () => 'an object',
  record: () => 'an object',
  union: ({ options }) => options.map(words).join(' or '),
  nullable: ({ inner }) => `${words(inner)}, or null`,
  optional: ({ inner }) => words(inner),
  default: ({ inner }) => words(inner),
  amended: ({ observed }) => words(observed),
  named: ({ inner }) => words(inner),
}

const words = (draft: Draft): string => (inWords[draft.kind] as InWords<DraftKind>)(draft as never)

/** What the page states about a value, as a sentence of a ledger. */
export const draftInWords = (draft: Draft): string => {
  const text = words(draft)
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
