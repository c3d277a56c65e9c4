import type { PageFacts } from '@sendspec/facts'

/** An edit to the text of a page, like a vendor's. */
export interface PageEdit {
  readonly kind: string
  readonly text: string
}

/** Something that a page states: its key in the facts, and its position. */
interface Mentioned {
  readonly key: string
  readonly line: number
  readonly column: number
  readonly fact: { readonly value?: unknown; readonly text?: unknown; readonly inferred?: true }
}

interface EditKind {
  readonly kind: string
  /** Keys of the facts that the edit applies to. */
  readonly keys: readonly string[]
  /** The text after the edit. `undefined` if the edit doesn't fit the way the page writes the fact. */
  readonly put: (rest: string, fact: Mentioned['fact']) => string | undefined
}

const appended = (rest: string, { value }: Mentioned['fact'], more = 'X'): string | undefined =>
  typeof value === 'string' && rest.startsWith(value) ? `${value}${more}${rest.slice(value.length)}` : undefined

const increased = (rest: string): string | undefined =>
  /\d/.test(rest.slice(0, 3)) ? rest.replace(/\d+/, (number) => String(Number(number) + 1)) : undefined

const swapped = (rest: string, pairs: readonly (readonly [from: string, to: string])[]): string | undefined => {
  const [from, to] = pairs.find(([each]) => rest.startsWith(each)) ?? []
  return from === undefined ? undefined : `${to}${rest.slice(from.length)}`
}

/** Another type, or in an example a value of another type. */
const retyped = (rest: string, { text, inferred }: Mentioned['fact']): string | undefined => {
  if (typeof text !== 'string' || !rest.startsWith(text)) return undefined
  const other = inferred ? (text.startsWith('"') ? '7' : '"x"') : text === 'string' ? 'boolean' : 'string'
  return `${other}${rest.slice(text.length)}`
}

const kinds: readonly EditKind[] = [
  { kind: 'a field or parameter gets another name', keys: ['name'], put: (rest, fact) => appended(rest, fact, '_new') },
  { kind: 'a type becomes another', keys: ['type'], put: retyped },
  {
    kind: 'what was required is not, or the reverse',
    keys: ['required'],
    put: (rest) =>
      swapped(rest, [
        ['required', 'optional'],
        ['✅', '❌'],
        ['❌', '✅'],
      ]),
  },
  { kind: 'a value of a list changes', keys: ['enum'], put: appended },
  { kind: 'a default changes', keys: ['default'], put: increased },
  {
    kind: 'a limit changes',
    keys: ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'],
    put: increased,
  },
  {
    kind: 'a format changes',
    keys: ['format'],
    put: (rest, { inferred }) => (inferred ? undefined : rest.replace(/^\S+ \d+/, 'RFC 3339')),
  },
  {
    kind: 'a method changes',
    keys: ['method'],
    put: (rest) =>
      swapped(rest, [
        ['GET', 'PUT'],
        ['POST', 'PUT'],
        ['DELETE', 'PUT'],
      ]),
  },
  {
    kind: 'a path changes',
    keys: ['path'],
    put: (rest) => (rest.startsWith('/') ? rest.replace(/^\/[\w-]+/, '$&-new') : undefined),
  },
  {
    kind: 'a server changes',
    keys: ['servers'],
    put: (rest) => rest.replace(/^(\w+:\/\/|::)(?=\w)/, '$1new-'),
  },
  { kind: 'a status changes', keys: ['status', 'statuses'], put: increased },
  { kind: 'a filter or sort changes', keys: ['filters', 'sorts', 'defaultSort'], put: appended },
  { kind: 'a permission changes', keys: ['permissions'], put: appended },
]

const isKeyed = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Everything that the facts mark, except in example bodies. */
const mentioned = (value: unknown, key = ''): readonly Mentioned[] => {
  if (Array.isArray(value)) return value.flatMap((each) => mentioned(each, key))
  if (!isKeyed(value) || ['value', 'samples', 'gaps', 'mentions'].includes(key)) return []
  const own =
    typeof value.line === 'number' && typeof value.column === 'number'
      ? [{ key, line: value.line, column: value.column, fact: value }]
      : []
  return [...own, ...Object.entries(value).flatMap(([name, each]) => mentioned(each, name))]
}

const linesOf = (text: string): readonly string[] => text.split('\n')

const withLine = (lines: readonly string[], line: number, put: string | undefined): string =>
  lines.flatMap((each, at) => (at === line - 1 ? (put ?? []) : each)).join('\n')

/** Every edit of every kind to what a page states. */
export const editsOf = (text: string, facts: PageFacts): readonly PageEdit[] => {
  const lines = linesOf(text)
  const all = mentioned(facts)
  const edits = kinds.flatMap(({ kind, keys, put }) =>
    all
      .filter(({ key }) => keys.includes(key))
      .flatMap(({ line, column, fact }): readonly PageEdit[] => {
        const own = lines[line - 1] ?? ''
        const rest = own.slice(column - 1)
        const changed = put(rest, fact)
        return changed === undefined || changed === rest
          ? []
          : [{ kind, text: withLine(lines, line, own.slice(0, column - 1) + changed) }]
      }),
  )
  const named = [...new Set(all.filter(({ key }) => key === 'name').map(({ line }) => line))]
  const examples = facts.operations.flatMap(({ requestExamples, responses }) =>
    [...requestExamples, ...responses.flatMap(({ examples }) => examples)].map((example) => example.lines),
  )
  const cut = named.map((line) => ({
    kind: 'a line that names a field goes',
    text: withLine(lines, line, undefined),
  }))
  const altered = examples.flatMap(([first, last]) => {
    const line = lines.findIndex((each, at) => at >= first - 1 && at < last && /:\s*"/.test(each)) + 1
    if (line === 0) return []
    const put = lines[line - 1]?.replace(/(:\s*")/, '$1new-')
    return [{ kind: 'a value of an example changes', text: withLine(lines, line, put) }]
  })
  return once([...edits, ...cut, ...altered])
}

const once = (edits: readonly PageEdit[]): readonly PageEdit[] => [
  ...new Map(edits.map((edit) => [`${edit.kind}\n${edit.text}`, edit])).values(),
]

/** Edits that change nothing that a page states. */
export const idleEditsOf = (text: string): readonly PageEdit[] => [
  { kind: 'line ends of another system', text: text.replaceAll('\n', '\r\n') },
  { kind: 'empty lines at the end', text: `${text}\n\n\n` },
  { kind: 'spaces at the ends of empty lines', text: text.replaceAll('\n\n', '\n  \n') },
  { kind: 'a byte order mark', text: `\ufeff${text}` },
]
