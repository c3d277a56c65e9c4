import type { ExampleFacts, StatedPair } from '@sendspec/facts'
import { extentOf } from '../blocks/passage.ts'
import type { Prose } from '../sentences/prose.ts'
import { bodyOf } from '../typescript/example.ts'
import { queryOf } from './url.ts'

/** The pairs of a form, or a part of them: names hold no spaces, and each is followed by a value. */
const form = /^[\w.[\]%-]+=[^&\n]*(?:&[\w.[\]%-]+=[^&\n]*)*$/

export const looksLikeForm = (text: string): boolean => form.test(text.trim())

/** An element with its end; `<json>` alone stands for a body. */
const markup = /^\s*<[\s\S]*(?:<\/[\w:.-]+|\/)>\s*$/

/**
 * A body as a call sends it: JSON, a form, or any other text.
 * @param parts The parts that a tool puts together to one form.
 */
export const sentBody = (parts: readonly Prose[]): ExampleFacts | undefined => {
  const [first] = parts
  if (!first || first.text.trim() === '') return undefined
  if (/^\s*[[{]/.test(first.text)) return bodyOf(first).example
  const lines = [first.markAt(0).line, extentOf(parts.at(-1) ?? first)[1]] as const
  if (parts.every(({ text }) => looksLikeForm(text)))
    return { lines, language: 'form', value: formValue(parts.flatMap(queryOf)) }
  return { lines, language: markup.test(first.text) ? 'xml' : 'text', text: first.text.split('\n') }
}

/** A name that a form has several times has all of its values. */
const formValue = (pairs: readonly StatedPair[]): unknown => {
  const groups = Map.groupBy(pairs, ({ name }) => name)
  return Object.fromEntries(
    [...groups].map(([name, group]) => [name, group.length > 1 ? group.map(({ value }) => value) : group[0]?.value]),
  )
}
