import type { Stated } from '@sendspec/facts'
import { slice, stated, trimmed } from '../blocks/passage.ts'
import type { Prose } from '../sentences/prose.ts'

const quoted = /["'`](?<value>[^"'`\n[\],]+)["'`]/g

/** Names between quotation marks or backticks. */
export const quotedIn = (text: Prose): readonly Stated<string>[] =>
  [...text.text.matchAll(quoted)].map((match) => stated(match.groups?.value ?? '', text, match.index + 1))

const name = /[A-Za-z_*-][\w.:*/-]*/g

/** Names in a text that holds nothing else. */
export const namesIn = (text: Prose): readonly Stated<string>[] => {
  const found = quotedIn(text)
  return found.length > 0 ? found : [...text.text.matchAll(name)].map((match) => stated(match[0], text, match.index))
}

const itemName = /^[`*"']*(?:filters?\[)?(?<name>-?[A-Za-z_][\w.:[\]-]*)/

/** The name that an item of a list begins with; `filter[state]` filters by `state`. */
export const nameOfItem = (item: Prose): Stated<string> | undefined => {
  const match = itemName.exec(item.text)
  const found = match?.groups?.name
  if (!match || !found) return undefined
  const isWrapped = /^[`*"']*filters?\[/.test(match[0])
  const value = (isWrapped ? found.replace(/\].*$/, '') : found).replace(/:$/, '')
  return stated(value, item, match[0].length - found.length)
}

/** What stands before the explanation in an item or a cell. */
export const firstWords = (text: Prose): Prose => {
  const end = text.text.search(/\s[–—-]\s|:\s|\n|\s\(/)
  return trimmed(slice(text, 0, end < 0 ? undefined : end))
}

/** Each value once, where it stands first. */
export const eachOnce = <Value>(values: readonly Stated<Value>[]): readonly Stated<Value>[] =>
  values.filter(({ value }, index) => values.findIndex((each) => each.value === value) === index)

/** A text in lower case with nothing but its words and numbers. */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
