import type { Gap, Mark, Stated } from '@sendspec/facts'
import { quoteOf } from '../page-text.ts'
import { type Piece, type Prose, proseOf } from '../sentences/prose.ts'
import { type Tags, tagsOf } from './tags.ts'
import type { TextLine } from './text-line.ts'

/** How a field begins: its name, if the page still has it, and its labels. */
export interface FieldHead {
  readonly name?: TextLine
  readonly tags: Tags
  /** How many lines they take. */
  readonly count: number
}

const identifier = /^[A-Za-z_$][\w$.-]*(?:\[[\w$.-]*\])*(?:\.[\w$.[\]-]+)*$/

/** The field that begins on a line: a name with a type below it, or a type alone. */
export const headAt = (lines: readonly TextLine[], at: number): FieldHead | undefined => {
  const first = lines[at]
  if (!first) return undefined
  const named = identifier.test(first.text) ? tagsFrom(lines, at + 1) : undefined
  if (named?.tags.type) return { name: first, tags: named.tags, count: named.count + 1 }
  const tags = tagsFrom(lines, at)
  return tags?.tags.type ? tags : undefined
}

const tagsFrom = (lines: readonly TextLine[], at: number): { tags: Tags; count: number } | undefined => {
  let tags: Tags = {}
  let count = 0
  for (let line = lines[at]; line; line = lines[at + count]) {
    const more = tagsOf(line)
    // A second type is the name or the type of the next field.
    if (!more || (more.type && tags.type) || (more.type && count > 0 && tagsOf(lines[at + count + 1] ?? line)?.type))
      break
    tags = { ...tags, ...more }
    count += 1
  }
  return count > 0 ? { tags, count } : undefined
}

/** What the lines of one section describe. */
export interface FieldSection {
  readonly lines: readonly TextLine[]
  /** Set where the whole page has no names: then each sentence describes one field. */
  readonly nameless: boolean
  /** Set where all sentences are on one field, such as the header with the credentials. */
  readonly isOneField: boolean
}

/** A field with its labels and the sentences on it. */
export interface DescribedField {
  readonly name?: Stated<string>
  readonly tags: Tags
  readonly at: Mark
  /** What tells a field without a name from others. */
  readonly quote: string
  readonly description?: Prose
  readonly fields: readonly DescribedField[]
}

/** Words on a switch that shows or hides what is nested. */
const toggle = /^(?:show|hide) (?:child attributes|properties|\S+)(?: properties| attributes)?$/i

/** The fields that a section describes. */
export const fieldsOf = ({ lines, nameless, isOneField }: FieldSection, gaps: Gap[]): readonly DescribedField[] => {
  const starts = lines.flatMap((_, index) => {
    const head = headAt(lines, index)
    return head ? [{ head, index }] : []
  })
  const own = starts.filter(({ index }, each) => each === 0 || index >= endOf(starts[each - 1]))
  if (own.length === 0) return nameless ? (isOneField ? [lines] : sentencesOf(lines)).flatMap(readNameless(gaps)) : []
  const read = own.map(({ head, index }, each) => {
    const described = lines.slice(index + head.count, own[each + 1]?.index)
    return { field: fieldOf(head, described), opens: described.some(({ text }) => toggle.test(text)) }
  })
  return nest(read)
}

const endOf = (start?: { readonly head: FieldHead; readonly index: number }): number =>
  start ? start.index + start.head.count : 0

const fieldOf = ({ name, tags }: FieldHead, described: readonly TextLine[]): DescribedField => {
  const { line, column } = name ?? tags.type ?? described[0] ?? { line: 1, column: 1 }
  const sentences = described.filter(({ text }) => !toggle.test(text))
  return {
    at: { line, column },
    quote: described[0]?.text ?? tags.type?.text ?? '',
    ...(name && { name: { value: name.text, line, column } }),
    tags,
    ...(sentences.length > 0 && { description: proseOfLines(sentences) }),
    fields: [],
  }
}

/** Puts fields below the one whose name theirs begins with, or whose switch is before them. */
const nest = (
  read: readonly { readonly field: DescribedField; readonly opens: boolean }[],
): readonly DescribedField[] => {
  const roots: DescribedField[] = []
  const byName = new Map<string, DescribedField[]>()
  let open: DescribedField[] | undefined
  for (const [index, { field, opens }] of read.entries()) {
    const fields: DescribedField[] = []
    const name = field.name?.value ?? ''
    const dot = name.lastIndexOf('.')
    const parent = dot > 0 ? byName.get(plain(name.slice(0, dot))) : undefined
    const short =
      parent && field.name
        ? { ...field.name, value: name.slice(dot + 1), column: field.name.column + dot + 1 }
        : field.name
    ;(parent ?? open ?? roots).push({ ...field, ...(short && { name: short }), fields })
    if (name) byName.set(plain(name), fields)
    const next = read[index + 1]?.field.name?.value ?? ''
    if (opens && !next.startsWith(`${name}.`)) open = fields
  }
  return roots
}

const plain = (name: string): string => name.replace(/\[\d*\]$/, '')

const isEnd = (text: string): boolean => /[.!?]$/.test(text)
/** A line that begins in the middle of a sentence. */
export const continues = ({ text }: TextLine): boolean => /^[a-z.,;:)]/.test(text)

/** Begins the values of the field that is described. */
const ofValues = /^(?:available|possible|allowed) (?:options|values)\b/i

/** Lines put together to sentences: a line that begins in lower case goes on. */
const sentencesOf = (lines: readonly TextLine[]): readonly (readonly TextLine[])[] => {
  const groups: TextLine[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const goesOn =
      (continues(line) && !(last && isEnd(last.text))) || ofValues.test(line.text) || (last && /:$/.test(last.text))
    if (group && last && goesOn) group.push(line)
    else groups.push([line])
  }
  return groups
}

/** Describes a state that something is in, not a field: a whole clause where a field has a noun. */
const clause = /^(?:the|an?) [\w-]+(?: [\w-]+)? (?:has|have|had|is|was|were|are|will|could|can)\b/i
/** A field that has such states. */
const hasStates = /\b(?:status|state|stage|phase|type|kind|reason)\b/i

const readNameless = (gaps: Gap[]) => {
  let states = false
  return (lines: readonly TextLine[]): readonly DescribedField[] => {
    const [first] = lines
    if (!first) return []
    const { line, column } = first
    const description = proseOfLines(lines)
    const quote = description.text.replaceAll('`', '')
    const isState: boolean = states && clause.test(description.text)
    states = isState || hasStates.test(description.text)
    if (isState) gaps.push({ kind: 'lost-value', quote: quoteOf(quote), line, column })
    return isState ? [] : [{ at: { line, column }, quote, tags: {}, description, fields: [] }]
  }
}

/** Begins a line that goes on after a word that was set as code. */
const afterCode = /^(?:or|and)\b|^[.,;)]/

/** Lines as prose. A word that ends its line before `or` or a full stop was set as code. */
export const proseOfLines = (lines: readonly TextLine[]): Prose =>
  proseOf(
    lines.flatMap(({ text, line, column }, index): readonly Piece[] => {
      const next = lines[index + 1]?.text ?? ''
      const word = /[^\s]+$/.exec(text)
      if (!word || !afterCode.test(next) || isEnd(text)) return [{ text, line, column }]
      const before = text.slice(0, word.index)
      const code = { text: word[0].replaceAll('`', ''), code: true, line, column: column + word.index }
      return before ? [{ text: before, line, column }, code] : [code]
    }),
  )
