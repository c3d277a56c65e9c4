import type { Causes } from './checked.ts'
import type { Described } from './described.ts'
import type { Sections } from './sections.ts'

/** Something that only the document or only what was read has. */
export interface Difference {
  readonly key: string
  /** A field, `field=value` for a value of its list, or `*` for the operation. */
  readonly what: string
  readonly is: 'lacking' | 'extra'
  /** Whether it counts against the reader: the page states what is lacking, or doesn't state what is extra. */
  readonly isReaders: boolean
}

export interface Compared {
  readonly wanted: ReadonlyMap<string, Described>
  readonly found: ReadonlyMap<string, Described>
  readonly sections: Sections
  /** What a person looked up. It counts for more than what the sections tell. */
  readonly causes: Causes
}

/** Differences of operations, of their request fields, and of the values of fields that both have. */
export const differencesOf = ({ wanted, found, sections, causes }: Compared): readonly Difference[] => {
  const differences: Difference[] = []
  const add = (key: string, what: string, is: Difference['is']): void => {
    const cause = causes[key]?.[what]
    const word = what.slice(what.lastIndexOf('=') + 1)
    // A digit alone is somewhere in any section.
    const isStated = is === 'extra' || what === '*' || (!/^\d$/.test(word) && sections.states(key, word))
    differences.push({ key, what, is, isReaders: cause ? cause === 'reader' : isStated })
  }
  for (const key of sections.named) if (!found.has(key)) add(key, '*', 'lacking')
  for (const [key, own] of found) {
    const other = wanted.get(key)
    if (!other) add(key, '*', 'extra')
    if (!other) continue
    for (const name of other.request.keys()) if (!own.request.has(name)) add(key, name, 'lacking')
    for (const [name, { values = [] }] of own.request) {
      const same = other.request.get(name)
      if (!same) add(key, name, 'extra')
      if (!same?.values) continue
      for (const value of same.values) if (!values.includes(value)) add(key, `${name}=${value}`, 'lacking')
      for (const value of values) if (!same.values.includes(value)) add(key, `${name}=${value}`, 'extra')
    }
  }
  return differences
}
