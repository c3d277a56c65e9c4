import { libraryYaml, lineWidth, long, notes } from './library-yaml.ts'

/**
 * YAML for people, the same bytes as those of `libraryYaml`, which takes ten times as long: nearly every value is a short
 * text, a number or a block of them. Whatever is not is left to the library.
 */
export const toYaml = (value: unknown): string =>
  isFilled(value) ? blockText(value, { indent: 0, known: new Map() }) : libraryYaml(value)

type Collection = readonly unknown[] | Readonly<Record<string, unknown>>

interface Context {
  readonly indent: number
  /** What the library made of a value at an indentation. */
  readonly known: Map<string, string>
}

const isCollection = (value: unknown): value is Collection => typeof value === 'object' && value !== null

const entriesOf = (value: Collection): readonly (readonly [string, unknown])[] =>
  Object.entries(value).filter(([, each]) => each !== undefined)

const isFilled = (value: unknown): value is Collection =>
  isCollection(value) && (Array.isArray(value) ? value.length > 0 : entriesOf(value).length > 0)

/** The lines of a collection. */
const blockText = (value: Collection, context: Context): string =>
  Array.isArray(value)
    ? value.map((item) => itemText(item, context)).join('')
    : entriesOf(value)
        .map(([key, each]) => pairText(key, each, context))
        .join('')

const pairText = (key: string, value: unknown, context: Context): string => {
  const name = scalarText(key, { room: long })
  const isNote = notes.has(key) && isFilled(value) && JSON.stringify(value).length <= long
  if (name !== undefined && isFilled(value) && !isNote)
    return `${' '.repeat(context.indent)}${name}:\n${blockText(value, deeper(context))}`
  // A long text with spaces becomes a folded block.
  const room = typeof value === 'string' && value.includes(' ') ? long : lineWidth
  const text = isNote ? flowText(value) : scalarText(value, { room: Math.min(room, roomAt(context)) })
  return name !== undefined && text !== undefined
    ? `${' '.repeat(context.indent)}${name}: ${text}\n`
    : byLibrary({ [key]: value }, context)
}

const itemText = (item: unknown, context: Context): string => {
  const start = `${' '.repeat(context.indent)}- `
  if (isFilled(item)) return start + blockText(item, deeper(context)).slice(start.length)
  const text = scalarText(item, { room: roomAt(context) })
  return text === undefined ? byLibrary([item], context) : `${start}${text}\n`
}

const deeper = (context: Context): Context => ({ ...context, indent: context.indent + 2 })

/** Longer texts are folded. */
const roomAt = ({ indent }: Context): number => lineWidth - indent - 2

/** A collection on one line; `undefined` if it doesn't fit or has a text that the library must write. */
const flowText = (value: unknown): string | undefined => {
  if (!isFilled(value)) return scalarText(value, { room: long, isFlow: true })
  const parts = Array.isArray(value)
    ? value.map(flowText)
    : entriesOf(value).map(([key, each]) => {
        const [name, text] = [scalarText(key, { room: long, isFlow: true }), flowText(each)]
        return name === undefined || text === undefined ? undefined : `${name}: ${text}`
      })
  const width = parts.reduce((sum, part = '') => sum + part.length + 3, 2)
  if (parts.includes(undefined) || width > lineWidth) return undefined
  return Array.isArray(value) ? `[ ${parts.join(', ')} ]` : `{ ${parts.join(', ')} }`
}

/** Texts that every version of YAML reads as text without quotes. */
const plain = /^[A-Za-z$/_][\x20-\x7e\xa0-\u2027\u2030-\ud7ff]*$/
const word = /^(?:y|n|yes|no|true|false|on|off|null|e[-+]?\d+)$/i
const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/
/** Texts that some version reads as something else. */
const number = /^\d+$/
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/
const marked = /^[#*@&%|>[\]{}][\x20-\x7e\xa0-\u2027\u2030-\ud7ff]*$/

interface ScalarOptions {
  /** How long a text may be. */
  readonly room: number
  readonly isFlow?: boolean
}

/** A value without items on one line; `undefined` if the library must write it. */
const scalarText = (value: unknown, { room, isFlow = false }: ScalarOptions): string | undefined => {
  if (value === null || typeof value === 'boolean' || Number.isSafeInteger(value))
    return Object.is(value, -0) ? undefined : String(value)
  if (isCollection(value)) return Array.isArray(value) ? '[]' : '{}'
  if (typeof value !== 'string' || value.length + 2 > room) return undefined
  if (uuid.test(value)) return value
  if (plain.test(value) && !/: | #|[ :]$/.test(value) && !word.test(value) && !(isFlow && /[[\]{},]/.test(value)))
    return value
  const isQuoted = number.test(value) || time.test(value) || marked.test(value)
  return isQuoted && !/['"]/.test(value) ? `'${value}'` : undefined
}

/** What the library writes for a collection of one value at an indentation: it folds texts by the room that is left. */
const byLibrary = (value: Collection, { indent, known }: Context): string => {
  const key = `${indent} ${JSON.stringify(value)}`
  const before = known.get(key)
  if (before !== undefined) return before
  const levels = indent / 2
  const nested = Array.from({ length: levels }).reduce<unknown>((inner) => ({ n: inner }), value)
  const text = libraryYaml(nested).split('\n').slice(levels).join('\n')
  known.set(key, text)
  return text
}
