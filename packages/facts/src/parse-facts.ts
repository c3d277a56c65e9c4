import { formatPointer, SendspecError, valueAt } from '@sendspec/contract'
import type { z } from 'zod/v4'
import { firstError } from './json-text.ts'
import { factsSchemaId, type PageFacts, pageFacts } from './page-facts.ts'
import { completed, isTranscribed } from './transcription.ts'
import { digestOf, writeFacts } from './write.ts'

/**
 * Reads a file of facts, which a program wrote or a person: the latter can leave out empty lists and marks.
 * @param file Path of the file, for errors.
 * @throws SendspecError naming the file and the place in it: not JSON, another model, or anything that is no fact.
 */
export const parseFacts = (text: string, file: string): PageFacts => {
  const digest = digestOf(text)
  const known = digest === undefined ? undefined : parsed.get(digest)?.deref()
  if (known) return known
  const facts = parse(text, { file, isWritten: digest !== undefined })
  if (digest !== undefined) parsed.set(digest, new WeakRef(facts))
  return facts
}

/** What was parsed before, by the digest of its text: a run reads the same files several times. */
const parsed = new Map<string, WeakRef<PageFacts>>()

const parse = (
  text: string,
  { file, isWritten }: { readonly file: string; readonly isWritten: boolean },
): PageFacts => {
  const value = isWritten ? JSON.parse(text) : parseJson(text, file)
  const schema = valueAt(value, '/$schema')
  const isByHand = isTranscribed(value)
  if (schema !== factsSchemaId) {
    const what = `expected facts with "$schema": "${factsSchemaId}", found ${JSON.stringify(schema) ?? 'none'}`
    return refuse(file, what, isByHand)
  }
  if (isByHand) return withSource(factsIn(completed(value, text), file, isByHand), file)
  const facts = factsIn(value, file, isByHand)
  return isWritten ? withoutDigest(facts) : unchanged(facts, file)
}

/** Transcribed facts, if they say where they are from and how they were obtained. */
const withSource = (facts: PageFacts, file: string): PageFacts => {
  const { url, obtained } = facts.page
  const isWhole = facts.dialect === 'transcribed' && obtained !== undefined && URL.canParse(url ?? '')
  if (isWhole) return facts
  throw new SendspecError({
    place: `${file} /page`,
    what: 'facts that a person wrote down need the dialect `transcribed`, the address of their page in `url`, and in `obtained` how they were obtained',
    next: 'write what is missing',
  })
}

const factsIn = (value: unknown, file: string, isByHand: boolean): PageFacts => {
  const { data, error } = pageFacts.safeParse(value)
  if (data) return data
  const [issue, ...others] = error.issues as [z.core.$ZodIssue, ...z.core.$ZodIssue[]]
  const path = formatPointer(issue.path as (string | number)[])
  const more = others.length > 0 ? ` (and ${others.length} more)` : ''
  return refuse(`${file} ${path}`, describe(issue, valueAt(value, path)) + more, isByHand)
}

const withoutDigest = ({ digest: _, ...facts }: PageFacts): PageFacts => facts

/** The facts, if they are as they were written. What a program misread is corrected beside them. */
const unchanged = ({ digest, ...facts }: PageFacts, file: string): PageFacts => {
  const written = JSON.parse(writeFacts(facts)) as PageFacts
  if (digest === written.digest) return facts
  throw new SendspecError({
    place: file,
    what: digest === undefined ? 'it has no digest' : 'it was changed by hand',
    next: 'write it again with `sendspec read`; what the reader misreads is corrected in evidence/corrections.json',
  })
}

/** @param isByHand Whether a person wrote the file: no program can write it again. */
const refuse = (place: string, what: string, isByHand: boolean): never => {
  const next = isByHand ? 'correct the file by hand' : 'write the file again with `sendspec read`'
  throw new SendspecError({ place, what, next })
}

const parseJson = (text: string, file: string): unknown => {
  const error = firstError(text)
  if (!error) return JSON.parse(text)
  const line = text.slice(0, error.offset).split('\n').length
  const found = text.slice(error.offset).split('\n')[0]
  const what = `expected ${error.expected}, found ${found ? quote(found) : 'the end'}`
  return refuse(`${file} line ${line}`, what, /"dialect":\s*"transcribed"/.test(text))
}

const describe = (issue: z.core.$ZodIssue, value: unknown): string => {
  if (issue.code === 'unrecognized_keys') return `expected no other key, found ${issue.keys.map(quote).join(', ')}`
  return `expected ${expectedBy(issue)}, found ${quote(value)}`
}

const expectedBy = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected
    case 'invalid_value':
      return issue.values.length > 1 ? `one of ${issue.values.map(quote).join(', ')}` : quote(issue.values[0])
    case 'too_small':
      return `at least ${issue.minimum}`
    case 'too_big':
      return issue.origin === 'string' ? `at most ${issue.maximum} characters` : `at most ${issue.maximum}`
    case 'invalid_format':
      return issue.pattern ? `text matching ${issue.pattern}` : `a ${issue.format}`
    default:
      return issue.code === 'invalid_union' && issue.errors.length === 0 ? 'a known kind' : 'another value'
  }
}

/** A value in a message, shortened. */
const quote = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
