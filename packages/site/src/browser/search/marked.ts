import { make } from '../make.ts'
import { tellingWords } from './words.ts'

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Where words of the query start in a text. */
const pattern = (query: string): RegExp | undefined => {
  const words = tellingWords(query).sort((a, b) => b.length - a.length)
  return words.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join('|')})`, 'giu') : undefined
}

/** A text with the matches marked. */
export const marked = (text: string, query: string): readonly (Node | string)[] => {
  const found = pattern(query)
  if (!found) return [text]
  const nodes: (Node | string)[] = []
  let end = 0
  for (const match of text.matchAll(found)) {
    nodes.push(text.slice(end, match.index), make('mark', {}, match[0]))
    end = match.index + match[0].length
  }
  return [...nodes, text.slice(end)]
}

const around = 40
const length = 140

/** The part of a text around the first match. */
export const snippet = (text: string, query: string): string => {
  const found = pattern(query)
  const at = found ? Math.max(0, text.search(found)) : 0
  const space = at > around ? text.indexOf(' ', at - around) + 1 : 0
  const start = Math.min(space, at)
  return `${start > 0 ? '… ' : ''}${text.slice(start, start + length)}${start + length < text.length ? ' …' : ''}`
}
