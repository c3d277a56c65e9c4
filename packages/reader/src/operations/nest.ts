import type { FieldFacts, Stated } from '@sendspec/facts'
import { unionOf } from '../typescript/types.ts'

interface Placed {
  /** What is left of the name below the level that is looked at. */
  readonly path: readonly Stated<string>[]
  readonly field: FieldFacts
}

/** Names deeper than this are taken as they stand. */
const deepest = 20

/**
 * Puts fields with names like `find.campaign_id` or `items[].id` into fields of their own: `find` and `items`.
 * @param areOwnersListed Whether those have to be listed too; a name without its owner has a dot in it.
 */
export const nested = (fields: readonly FieldFacts[], areOwnersListed = false): readonly FieldFacts[] => {
  const paths = fields.map(pathOf)
  const listed = areOwnersListed ? new Set(paths.map(joinedPath)) : undefined
  return level(fields.map((field, index) => ({ path: withOwners(paths[index] ?? [], listed), field })))
}

const joinedPath = (path: readonly Stated<string>[]): string => path.map(({ value }) => value).join('.')

/** What is behind the last owner that is listed is one name. */
const withOwners = (
  path: readonly Stated<string>[],
  listed: ReadonlySet<string> | undefined,
): readonly Stated<string>[] => {
  if (!listed || path.length < 2) return path
  let end = path.length - 1
  while (end > 0 && !listed.has(joinedPath(path.slice(0, end)))) end -= 1
  const rest = path.slice(end)
  return [...withOwners(path.slice(0, end), listed), { ...(rest[0] as Stated<string>), value: joinedPath(rest) }]
}

const level = (placed: readonly Placed[]): readonly FieldFacts[] => {
  const groups = new Map<string, Placed[]>()
  placed.forEach((each, index) => {
    const key = each.path[0]?.value ?? `#${index}`
    const group = groups.get(key)
    if (group) group.push(each)
    else groups.set(key, [each])
  })
  return [...groups.values()].map(([first, ...rest]) => {
    const group = [first as Placed, ...rest]
    const owns = group.filter(({ path }) => path.length < 2)
    const own = owns.length > 1 ? merged(owns.map(({ field }) => field)) : owns[0]?.field
    const inner = group.filter(({ path }) => path.length > 1)
    const name = group[0]?.path[0]
    const fields = level(inner.map(({ path, field }) => ({ path: path.slice(1), field })))
    const { line, column } = name ?? (first as Placed).field
    if (own) return { ...own, ...(name && { name }), fields: [...own.fields, ...fields] }
    return { line, column, ...(name && { name }), ...inherited((first as Placed).field), fields }
  })
}

/** A field that the page describes several times: what it states counts for more than what an example shows. */
const merged = (fields: readonly FieldFacts[]): FieldFacts => {
  const isInferred = ({ type }: FieldFacts): boolean => type?.inferred === true
  const first = fields[0] as FieldFacts
  if (fields.every(isInferred)) return mergedInferred(fields)
  const ordered = [...fields.filter(isInferred), ...fields.filter((field) => !isInferred(field)).reverse()]
  return { ...first, ...Object.assign({}, ...ordered), fields: nested(fields.flatMap((field) => field.fields)) }
}

/** A field of several examples has the types of all of them. */
const mergedInferred = (fields: readonly FieldFacts[]): FieldFacts => {
  const first = fields[0] as FieldFacts
  const types = new Map(fields.flatMap(({ type }) => (type ? [[JSON.stringify(type.is), type.is] as const] : [])))
  const isFormatted = fields.every(({ format }) => format?.value === first.format?.value)
  const { format, ...rest } = first
  return {
    ...rest,
    ...(first.type && { type: { ...first.type, is: unionOf([...types.values()]) } }),
    ...(format && isFormatted && { format }),
    fields: nested(fields.flatMap((field) => field.fields)),
  }
}

/** What a field that is only named as part of another's name has from that one. */
const inherited = ({ in: place, heading }: FieldFacts): Partial<FieldFacts> => ({
  ...(place && { in: place }),
  ...(heading && { heading }),
})

const pathOf = ({ name }: FieldFacts): readonly Stated<string>[] => {
  if (!name) return []
  const path: Stated<string>[] = []
  for (const match of name.value.matchAll(/[^.[\]*]+/g))
    path.push({ value: match[0], line: name.line, column: name.column + match.index })
  return path.length > 0 && path.length <= deepest ? path : [name]
}
