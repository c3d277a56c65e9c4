import { emptyOutline, type Member, type Outline, type Sourced } from './outline.ts'

const dotted = /^(?<outer>[^.[\]]+)(?<list>\[\])?(?:\.|\[(?=[^\]]))(?<inner>.+)$/

/** `find.state` and `filter[state]` are fields of `find` and of `filter`, `items[].id` is one of each item. */
export const nestDotted = (members: readonly Member[]): readonly Member[] => {
  const nested: Member[] = []
  const at = new Map<string, number>()
  for (const member of members) {
    const { outer, list, inner } = dotted.exec(member.name?.value ?? '')?.groups ?? {}
    if (!member.name || outer === undefined || inner === undefined) {
      if (member.name) at.set(member.name.value, nested.length)
      nested.push(member)
      continue
    }
    const child: Member = { ...member, name: { ...member.name, value: withoutBrackets(inner) } }
    const index = at.get(outer) ?? nested.length
    const holder = nested[index] ?? holderOf(member, outer, list !== undefined)
    at.set(outer, index)
    nested[index] = { ...holder, outline: withMember(holder.outline, child) }
  }
  return nested
}

const withoutBrackets = (inner: string): string => inner.replace(/\]$/, '').replace('][', '.')

/** The member that contains a field, if only the name of the field mentions it. */
const holderOf = ({ name, in: place }: Member, outer: string, isList: boolean): Member => {
  const { line } = name as Sourced<string>
  const at = line === undefined ? {} : { line }
  const object: Outline = { ...emptyOutline, kinds: [{ value: 'object', ...at, inferred: true }] }
  const array: Outline = { ...emptyOutline, kinds: [{ value: 'array', ...at, inferred: true }], items: object }
  return { name: { value: outer, ...at }, ...at, ...(place && { in: place }), outline: isList ? array : object }
}

const withMember = (outline: Outline, child: Member): Outline =>
  outline.items
    ? { ...outline, items: withMember(outline.items, child) }
    : {
        ...outline,
        kinds: outline.kinds.length > 0 ? outline.kinds : [{ value: 'object', inferred: true }],
        members: nestDotted([...outline.members, child]),
      }

/** The path that a dotted name means: `items[].id` is `items`, `*`, `id`. */
export const dottedPath = (name: string): readonly string[] => {
  const { outer, list, inner } = dotted.exec(name)?.groups ?? {}
  if (outer === undefined || inner === undefined) return [name]
  return [outer, ...(list ? ['*'] : []), ...dottedPath(withoutBrackets(inner))]
}
