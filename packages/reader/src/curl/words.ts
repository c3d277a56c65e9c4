import { slice } from '../blocks/passage.ts'
import type { Prose } from '../sentences/prose.ts'

/** A word of a command, without the quotation marks that hold it together. */
export type Word = Prose

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' }

/** The words of each command in a shell script. Variables stay as they are written; nothing is expanded. */
export const commandsOf = (script: Prose): readonly (readonly Word[])[] => {
  const { text } = script
  const commands: Word[][] = [[]]
  let characters = ''
  let offsets: number[] = []
  let inWord = false
  const take = (character: string, at: number): void => {
    inWord = true
    characters += character
    offsets.push(at)
  }
  const endWord = (): void => {
    if (inWord) commands.at(-1)?.push(wordOf(characters, offsets, script))
    characters = ''
    offsets = []
    inWord = false
  }
  let quote = ''
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? ''
    const next = text[at + 1] ?? ''
    if (quote) {
      if (character === quote.at(-1)) quote = ''
      else if (character === '\\' && quote === '"' && '"\\$`\n'.includes(next)) {
        if (next !== '\n') take(next, at)
        at += 1
      } else if (character === '\\' && quote === "$'") {
        take(escapes[next] ?? next, at)
        at += 1
      } else take(character, at)
    } else if (character === '\\') {
      const continuation = /^\\[\t ]*(?:\n|$)/.exec(text.slice(at, at + 80))?.[0]
      if (continuation) endWord()
      else take(next, at)
      at += continuation ? continuation.length - 1 : 1
    } else if (character === '$' && next === "'") {
      quote = "$'"
      inWord = true
      at += 1
    } else if (character === '"' || character === "'") {
      quote = character
      inWord = true
    } else if (
      character === '\n' ||
      character === ';' ||
      (character === '|' && !inWord) ||
      (character === '&' && next === '&')
    ) {
      endWord()
      if (commands.at(-1)?.length) commands.push([])
    } else if (character === '<' && next === '<' && !inWord) {
      const here = documentAt(script, at)
      const command = commands.at(-1)
      // `@-` is what comes in.
      if (here && /^@?-$/.test(command?.at(-1)?.text ?? '')) command?.pop()
      if (here) command?.push(here.word)
      else take(character, at)
      at += here ? here.length - 1 : 0
    } else if (/\s/.test(character)) endWord()
    else if (character === '#' && !inWord) {
      const end = text.indexOf('\n', at)
      // A comment within a command that goes on says nothing of where it ends.
      const goesOn = /\\[\t ]*\n[\t ]*$/.test(text.slice(Math.max(0, at - 80), at))
      at = (end < 0 ? text.length : end) - (goesOn ? 0 : 1)
    } else take(character, at)
  }
  endWord()
  return commands.filter((words) => words.length > 0)
}

/** How far the end of a document in a script is looked for. */
const longestDocument = 20_000

/** A document in a script: the lines between `<<EOS` and `EOS`. */
const documentAt = (script: Prose, at: number): { readonly word: Word; readonly length: number } | undefined => {
  const found = /^<<-?[\t ]*["']?(?<end>\w+)["']?[^\n]*\n(?<body>[\s\S]*?)\n[\t ]*\k<end>[\t ]*(?=\n|$)/.exec(
    script.text.slice(at, at + longestDocument),
  )
  if (!found) return undefined
  const from = at + found[0].indexOf('\n') + 1
  return { word: slice(script, from, from + (found.groups?.body?.length ?? 0)), length: found[0].length }
}

const wordOf = (text: string, offsets: readonly number[], script: Prose): Word => ({
  text,
  markAt: (offset) => script.markAt(offsets[offset] ?? offsets.at(-1) ?? 0),
})
