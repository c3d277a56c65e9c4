import type { FieldFacts } from '@sendspec/facts'
import type { OpenOperation, PlacedFlags } from './open-operation.ts'

/** A field that a sentence requires and nothing describes is described by that sentence. */
export const addNamedByFlags = ({ sharedFlags, body, parameters, unplaced }: OpenOperation): void => {
  for (const { named, required, of } of sharedFlags) {
    for (const name of named) {
      const known = [...body, ...parameters, ...unplaced.map(({ field }) => field)]
      if (known.some((each) => each.name?.value === name.value)) continue
      const { line, column } = name
      unplaced.push({ field: { line, column, name, ...(required && { required }), fields: [] }, of })
    }
  }
}

/** Gives fields the flags that sentences state of several of them; what a field states of itself counts for more. */
export const applySharedFlags = ({ sharedFlags, body, parameters }: OpenOperation): void => {
  for (const shared of sharedFlags) {
    const list = listOf(shared, body, parameters)
    for (const field of list) {
      const isNamed = shared.named.some(({ value }) => value === field.name?.value)
      const told = isNamed ? { required: shared.required } : (shared.others ?? {})
      for (const [key, flag] of Object.entries(told))
        if (flag && !field[key as keyof typeof told]) Object.assign(field, { [key]: flag })
    }
  }
}

/** The list that the sentence is about: the one with the fields it names, else that of the part it is in. */
const listOf = (
  { named, place }: PlacedFlags,
  body: readonly FieldFacts[],
  parameters: readonly FieldFacts[],
): readonly FieldFacts[] => {
  const query = parameters.filter((field) => field.in === 'query')
  const lists = [body, query, parameters.filter((field) => field.in === undefined)]
  const holds = (list: readonly FieldFacts[]): boolean =>
    list.some(({ name }) => named.some(({ value }) => value === name?.value))
  const placed = place === 'body' ? body : place === 'query' ? query : undefined
  return lists.find(holds) ?? placed ?? lists.find(({ length }) => length > 0) ?? []
}
