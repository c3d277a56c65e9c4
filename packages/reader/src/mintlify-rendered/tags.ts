import type { FieldFacts, FieldPlace, Mark } from '@sendspec/facts'
import { toValue } from '../sentences/values.ts'
import { typeOfWords } from '../type-words.ts'
import type { TextLine } from './text-line.ts'

/** What the small labels beside a field's name say. */
export type Tags = Pick<FieldFacts, 'in' | 'type' | 'required' | 'nullable' | 'deprecated' | 'default' | 'format'>

const flags: Readonly<Record<string, (at: Mark) => Tags>> = {
  required: (at) => ({ required: { value: true, ...at } }),
  optional: (at) => ({ required: { value: false, ...at } }),
  nullable: (at) => ({ nullable: { value: true, ...at } }),
  deprecated: (at) => ({ deprecated: { value: true, ...at } }),
  'read-only': () => ({}),
  'write-only': () => ({}),
}

/** Each tag takes its letters off the front of the line: sites print them with and without space between. */
const label = new RegExp(`^(?:${Object.keys(flags).join('|')})(?![a-z])|^(?:${Object.keys(flags).join('|')})`, 'i')
const place = /^(?<place>query|path|header|body)(?=$|[^a-z_]|required|optional|deprecated|default)/i
const fallback = /^default:\s*(?<value>.+?)(?=required$|$)/i
const type =
  /^(?:enum<[\w<>]+>|(?:array|list) of \w+|(?:string|integer|number|boolean|object|array|null|file|any|int|float|double|datetime|timestamp|date|uuid)(?:<[\w ,<>-]+>)?(?:\[\])*(?:\s*(?:\||or)\s*(?:string|integer|number|boolean|object|array|null|any)(?:<[\w-]+>)?(?:\[\])*)*)(?=$|[^a-z_]|required|optional|deprecated|nullable|default|query|path|header|body)/i

/** What a line of labels says; `undefined` for a line that holds anything else. */
export const tagsOf = ({ text, line, column }: TextLine): Tags | undefined => {
  let tags: Tags = {}
  let at = 0
  while (at < text.length) {
    const rest = text.slice(at)
    const space = /^[\s,·•|]+/.exec(rest)
    const mark = { line, column: column + at }
    const found = space ? undefined : tagAt(rest, mark, tags)
    if (!space && !found) return undefined
    at += space ? space[0].length : (found?.length ?? 0)
    if (found) tags = { ...tags, ...found.tags }
  }
  return at > 0 ? tags : undefined
}

const tagAt = (
  rest: string,
  mark: Mark,
  before: Tags,
): { readonly length: number; readonly tags: Tags } | undefined => {
  const named = type.exec(rest)
  const words = named && !before.type ? typeOfWords(named[0]) : undefined
  if (named && words) {
    const { is, format, nullable } = words
    return {
      length: named[0].length,
      tags: {
        type: { text: named[0], is, ...mark },
        ...(format && { format: { value: format, ...mark } }),
        ...(nullable && { nullable: { value: true, ...mark } }),
      },
    }
  }
  const flag = label.exec(rest)?.[0]
  if (flag) return { length: flag.length, tags: flags[flag.toLowerCase()]?.(mark) ?? {} }
  const where = place.exec(rest)?.groups?.place
  if (where) return { length: where.length, tags: { in: where.toLowerCase() as FieldPlace } }
  const given = fallback.exec(rest)
  const value = given?.groups?.value?.trim()
  if (!given || !value) return undefined
  const at = { line: mark.line, column: mark.column + given[0].lastIndexOf(value) }
  return { length: given[0].length, tags: { default: { value: toValue(value, before.type?.is.kind), ...at } } }
}
