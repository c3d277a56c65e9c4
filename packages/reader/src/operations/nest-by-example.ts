import type { ExampleFacts, FieldFacts } from '@sendspec/facts'

interface Container {
  readonly value: Readonly<Record<string, unknown>>
  readonly fields: FieldFacts[]
  readonly used: Set<string>
}

/** Where a list of fields has lost its indentation, an example shows which of them are within others. */
export const nestedByExample = (
  fields: readonly FieldFacts[],
  examples: readonly ExampleFacts[],
): readonly FieldFacts[] => {
  const top = examples.map(({ value }) => objectIn(value)).find((value) => value !== undefined)
  const isFlat = fields.every((field) => field.fields.length === 0 && field.type?.inferred !== true)
  if (!top || !isFlat || fields.every(({ name }) => !name || Object.hasOwn(top, name.value))) return fields
  const roots: FieldFacts[] = []
  let open: readonly Container[] = [{ value: top, fields: roots, used: new Set() }]
  for (const field of fields) {
    const name = field.name?.value ?? ''
    const at = open.findLastIndex(({ value, used }) => Object.hasOwn(value, name) && !used.has(name))
    const container = open[at]
    const own: FieldFacts[] = []
    if (!container) {
      roots.push(field)
      continue
    }
    const { in: _, heading: __, ...rest } = field
    container.fields.push(at === 0 ? { ...field, fields: own } : { ...rest, fields: own })
    container.used.add(name)
    const inner = objectIn(container.value[name])
    open = [...open.slice(0, at + 1), ...(inner ? [{ value: inner, fields: own, used: new Set<string>() }] : [])]
  }
  return roots
}

/** An object, or the first of the items of an array. */
const objectIn = (value: unknown): Readonly<Record<string, unknown>> | undefined => {
  if (Array.isArray(value)) return objectIn(value[0])
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
}
