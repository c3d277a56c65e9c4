import { codeSpan, type Part, type PlacedProperty, parentPointer, propertiesIn, wordsOf } from '@sendspec/contract'
import type { Check, Complaint } from '../check.ts'

/** Names and descriptions that were swapped have the right types often enough, so that only their words show it. */
export const names: Check = {
  id: 'names',
  claim: 'no two descriptions fit the name of the other field instead of their own',
  run({ vendor, parts }) {
    const complaints = parts.flatMap((part) =>
      swapsIn(part).map(([one, other]): Complaint => {
        const place = { operation: part.operation.id, part: part.name }
        const [first, second] = [one, other].map(({ property }) => codeSpan(property.key)).sort()
        return {
          place: { vendor: vendor.id, kind: 'contract', ...place, pointer: one.pointer },
          what: `${first} and ${second} seem swapped: the description of each has words of the other's name and fewer of its own`,
          next: 'swap the names or the descriptions, or put the descriptions in other words',
          touches: [one, other].map(({ pointer }) => ({ ...place, pointer })),
        }
      }),
    )
    return [{ subject: vendor.id, complaints }]
  },
}

type Pair = readonly [PlacedProperty, PlacedProperty]

const swapsIn = ({ shape }: Part): readonly Pair[] =>
  [...Map.groupBy(propertiesIn(shape), ({ pointer }) => parentPointer(pointer)).values()].flatMap((siblings) =>
    siblings.flatMap((one, index) =>
      siblings.slice(index + 1).flatMap((other): readonly Pair[] => (areSwapped(one, other) ? [[one, other]] : [])),
    ),
  )

const areSwapped = ({ property: one }: PlacedProperty, { property: other }: PlacedProperty): boolean => {
  const [words, others] = [wordsOf(one.key), wordsOf(other.key)]
  const own = words.filter((word) => !others.includes(word))
  const foreign = others.filter((word) => !words.includes(word))
  const favoursOther = (text: string, is: readonly string[], not: readonly string[]): boolean =>
    countIn(text, not) > countIn(text, is)
  return favoursOther(one.description, own, foreign) && favoursOther(other.description, foreign, own)
}

/** What descriptions call something that names have a short word for. */
const longWords: Readonly<Record<string, string>> = { id: 'identifier', uuid: 'identifier', at: 'when', url: 'address' }

const countIn = (text: string, words: readonly string[]): number => {
  const said = text.toLowerCase().match(/[a-z]{3,}/g) ?? []
  return words.filter((word) => said.some((each) => isSame(each, word) || isSame(each, longWords[word] ?? word))).length
}

/** Whether two words are the same but for an ending: `sender` and `senders`, `created` and `creates`. */
const isSame = (one: string, other: string): boolean => {
  const stem = Math.max(4, Math.min(one.length, other.length) - 2)
  return one === other || (Math.min(one.length, other.length) >= 4 && one.slice(0, stem) === other.slice(0, stem))
}
