import type { ListItem } from './list.ts'

/** A value and the word that begins its explanation. */
const explained = /`(?<value>[^`\s]+)`\s*(?<cue>which|that|means?|to|if|when|for|so|:|=|–|—|-(?=\s))(?=\s|$)/gi
/** A sentence that tells to give a value. */
const told = /\b(?:use|pass|specify|choose|set (?:it |this )?to)\s+`(?<value>[^`\s]+)`/gi
const ends = /(?:\.|;)(?=\s|$)|\n/g

/**
 * Values that a sentence explains one by one: "`mail` which is printed, or `email` which is not",
 * "use `public` to show it, or use `private` to hide it".
 */
export const explainedValues = (text: string): readonly ListItem[] => {
  for (const sentence of sentencesOf(text)) {
    const byVerb = [...sentence.text.matchAll(told)].map((match) => itemOf(match, sentence.from))
    if (byVerb.length > 1) return byVerb
    const matches = [...sentence.text.matchAll(explained)]
    const [first, ...rest] = matches
    const cue = first?.groups?.cue?.toLowerCase()
    const isList = rest.length > 0 && rest.every(({ groups }) => groups?.cue?.toLowerCase() === cue)
    const areJoined = rest.every(({ index }, at) => {
      const before = matches[at]
      return /(?:,|\bor|\band)\s*$/.test(sentence.text.slice((before?.index ?? 0) + (before?.[0].length ?? 0), index))
    })
    if (isList && areJoined) return matches.map((match) => itemOf(match, sentence.from))
  }
  return []
}

const itemOf = (match: RegExpExecArray, from: number): ListItem => {
  const value = match.groups?.value ?? ''
  return { value, offset: from + match.index + match[0].indexOf(`\`${value}\``) + 1 }
}

const sentencesOf = (text: string): readonly { readonly text: string; readonly from: number }[] => {
  const sentences: { text: string; from: number }[] = []
  let from = 0
  for (const { index } of text.matchAll(ends)) {
    sentences.push({ text: text.slice(from, index), from })
    from = index + 1
  }
  return [...sentences, { text: text.slice(from), from }]
}
