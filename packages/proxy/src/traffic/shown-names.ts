import { type Part, parsePointer, propertiesIn } from '@sendspec/contract'

/** How a name of the traffic is shown: as it is, or as `{…}` where it may be a value. */
export type ShowName = (name: string) => string

/** Stands for a name that may be a value. */
export const hiddenName = '{…}'

/** Every name that a contract has for a property, parameter or header. None of them is a value. */
export const namesOf = (parts: readonly Part[]): ReadonlySet<string> =>
  new Set(parts.flatMap(({ shape }) => propertiesIn(shape).map(({ pointer }) => parsePointer(pointer).at(-1) ?? '')))

/** Shows the names that a contract has. With `all` also others that read like the name of a field: `ada` does, too. */
export const shownNames = (names: ReadonlySet<string>, { all }: { all: boolean }): ShowName => {
  const isShown = (name: string): boolean => names.has(name) || (all && isPlainName(name))
  return (name) => (isShown(name) ? name : hiddenName)
}

// Digits are at the end of a word: `line2`, `address_1`. Within a word they are those of a token.
const identifier = /^[$_]?[A-Za-z]+\d{0,2}(?:[_-][A-Za-z]+\d{0,2})*$/
const longest = 40

/** Whether a name reads like that of a field and not like a value such as an address or an id. */
export const isPlainName = (name: string): boolean => name.length <= longest && identifier.test(name)
