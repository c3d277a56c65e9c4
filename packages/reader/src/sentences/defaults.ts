import type { StatedDefault } from '@sendspec/facts'
import type { Prose } from './prose.ts'
import { aboutPattern, numberPattern, toValue } from './values.ts'

const value = [
  String.raw`\`(?<code>[^\`]+)\``,
  `(?<quoted>"[^"]*"|“[^”]*”|'[^']*')`,
  `(?<number>${numberPattern})`,
  String.raw`(?<!\w)(?<word>true|false|null|none|empty|[A-Z][A-Z0-9_]+|[a-z]+(?:_[a-z0-9]+)+|-?[a-z]+_[a-z]+)(?![\w'])`,
].join('|')
const about = `(?<about>${aboutPattern})?`

/** Words that begin a phrase, not a value. */
const phrase = '(?:the|a|an|as|at|by|in|of|on|to|no|not|none|empty|set|your|that|this|what|when|\\w+ed|\\w+ing)'

const openings: readonly RegExp[] = [
  new RegExp(String.raw`\b[Dd]efault(?:s|ing)? to(?: be)?:?\s*\`?${about}(?:${value})`),
  new RegExp(String.raw`\b[Dd]efault(?: value)?(?: is| of|:| =|=)\s*:?\s*${about}(?:${value})`),
  new RegExp(String.raw`[(,]\s*[Dd]efault(?:s)?\s+${about}(?:${value})\s*[),.]`),
  new RegExp(String.raw`^\s*[Dd]efault\s+${about}(?:${value})`),
  new RegExp(String.raw`(?:${value}) (?:\(the default\)|is the default|by default\b)`),
  // A value of a list, behind what it means.
  /`(?<code>[^`]+)`\s*[-–—:]\s[^`•(\n]{1,80}\((?:the )?default\)/,
  new RegExp(
    String.raw`\b[Dd]efault(?:s to| value is| is|:)\s+(?!${phrase}\b)(?<word>[A-Za-z][\w-]*)(?=\s*(?:[.,;)]|$))`,
  ),
]

/**
 * The value that a sentence says is taken when none is given.
 * @param kind Kind of the field's type, where it is known: `1` is text in a string.
 */
export const defaultOf = (prose: Prose, kind?: string): StatedDefault | undefined => {
  for (const opening of openings) {
    const match = opening.exec(prose.text)
    const { code, quoted, number, word, about: loosely } = match?.groups ?? {}
    const text = code ?? quoted ?? number ?? word
    if (!match || text === undefined || /^(?:none|empty)$/i.test(text)) continue
    const rough = loosely ?? (code && new RegExp(`^(?:${aboutPattern})`, 'i').exec(code)?.[0])
    const exact = rough && code ? code.slice(rough.length) : text
    return {
      value: toValue(exact, number === undefined || kind !== 'string' ? kind : 'string'),
      ...(rough && { approximate: true as const }),
      ...prose.markAt(match.index + match[0].indexOf(text)),
    }
  }
  return undefined
}
