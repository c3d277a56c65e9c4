import type { PrintedDialect } from './dialects/index.ts'
import type { DraftField, PageDraft } from './draft.ts'

/** A defect that is put into a correct page. */
export interface Seed {
  /** The detector that should report it. */
  readonly detector: string
  /** What is wrong, in a few words. */
  readonly what: string
  readonly put: (draft: PageDraft) => void
  /** The dialects whose pages can have it; all by default. */
  readonly dialects?: readonly PrintedDialect[]
  /** Other detectors that rightly report the same place or a consequence. */
  readonly also?: readonly string[]
  /** The other capture of the page, unchanged. */
  readonly beside?: true
}

/** Dialects that describe fields one by one. */
export const described: readonly PrintedDialect[] = ['mintlify-mdx', 'mintlify-rendered', 'markdown-types']

/** Every parameter and field of a page. */
export const everyField = ({ operation }: PageDraft): readonly DraftField[] =>
  every([...operation.parameters, ...operation.fields])

/** The field whose name consists of these words, at any depth. */
export const fieldOf = (draft: PageDraft, words: string): DraftField => named(draft.operation.fields, words)

/** The parameter whose name consists of these words. */
export const parameterOf = (draft: PageDraft, words: string): DraftField => named(draft.operation.parameters, words)

const named = (fields: readonly DraftField[], words: string): DraftField => {
  const found = every(fields).find(({ name }) => name !== undefined && wordsOf(name) === words)
  if (!found) throw new Error(`the draft has no ${words}`)
  return found
}

const every = (fields: readonly DraftField[]): readonly DraftField[] =>
  fields.flatMap((field) => [field, ...every(field.fields ?? [])])

const wordsOf = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase()

/** The name in this API's notation. */
export const nameIn = (draft: PageDraft, words: string): string => {
  const camel = draft.operation.parameters.some(({ name }) => name === 'perPage')
  return camel ? words.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase()) : words.replaceAll(' ', '_')
}

/** The list in the page's description and example. */
export const listOf = (draft: PageDraft): DraftField => draft.operation.fields[0] as DraftField

/** The items of the example. */
export const itemsOf = (draft: PageDraft): Record<string, unknown>[] =>
  draft.operation.example?.[listOf(draft).name ?? ''] as Record<string, unknown>[]

/** The first item of the example. */
export const firstItem = (draft: PageDraft): Record<string, unknown> => itemsOf(draft)[0] as Record<string, unknown>

/** Adds a string field to each item, with the values that the example shows. */
export const addField = (
  draft: PageDraft,
  words: string,
  values: readonly unknown[],
  more: Partial<DraftField> = {},
): void => {
  const name = nameIn(draft, words)
  listOf(draft).fields?.push({ name, type: 'string', required: true, about: 'One more thing.', ...more })
  for (const [index, item] of itemsOf(draft).entries()) item[name] = values[index % values.length]
}
