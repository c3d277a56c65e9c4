import type { FieldFacts, StatedType } from '@sendspec/facts'
import { slice, stated } from '../blocks/passage.ts'
import { factsOfSentences } from '../sentences/field-sentences.ts'
import { quotedList } from '../sentences/list.ts'
import type { Prose } from '../sentences/prose.ts'
import { typeOfSentence } from '../sentences/types.ts'
import { typeOfWords } from '../type-words.ts'
import { sentencesWithSubject } from './names-in-sentences.ts'

const naming = /\bobject (?:with|containing)(?: the)?(?: (?:keys|fields|properties|attributes))? (?=`)/i

/** The fields of an object that sentences name and describe: "an object with `a` and `b`. `a` is a string." */
export const toldMembers = (prose: Prose): readonly FieldFacts[] => {
  const match = naming.exec(prose.text)
  if (!match) return []
  const sentences = sentencesWithSubject(prose)
  return quotedList(prose.text, match.index + match[0].length)
    .filter(({ value }) => /^[\w$-]+$/.test(value))
    .map(({ value, offset }) => {
      const name = stated(value, prose, offset)
      const told = sentences.find(({ subject }) => subject === value)?.prose
      const type = told && typeIn(told)
      return {
        line: name.line,
        column: name.column,
        ...(told && factsOfSentences(told, type?.is.kind, value)),
        name,
        ...(type && { type }),
        fields: [],
      }
    })
}

const saying = /^(?:The )?`[^`]+` (?:is|can be|must be|should be) (?:either )?/i

/** The type that a sentence about a name gives it: "`a` is a string", "`b` can be either a number or a string". */
const typeIn = (sentence: Prose): StatedType | undefined => {
  const from = saying.exec(sentence.text)?.[0].length
  if (from === undefined) return undefined
  const told = slice(sentence, from)
  const words = /^an? [a-z]+ or (?:an? )?[a-z]+(?=[\s.,]|$)/i.exec(told.text)?.[0]
  const options = words && typeOfWords(words)
  return words && options ? { text: words, is: options.is, ...told.markAt(0) } : typeOfSentence(told)
}
