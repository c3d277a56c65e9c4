import { type ProgramKind, programText } from '@sendspec/client/program-text'
import type { CallFacts, Given } from './call-facts.ts'
import { curlText } from './curl-text.ts'
import { fetchText } from './fetch-text.ts'
import { pythonText } from './python-text.ts'
import type { Language } from './tokens.ts'

/** The ways to call an operation, by the name that a reader's choice is remembered by. */
export const ways = {
  client: { title: 'Client', language: 'typescript' },
  curl: { title: 'curl', language: 'bash' },
  fetch: { title: 'fetch', language: 'typescript' },
  python: { title: 'Python', language: 'python' },
} as const satisfies Record<string, { readonly title: string; readonly language: Language }>

export type Way = keyof typeof ways

const writers: { readonly [W in Exclude<Way, 'client'>]: typeof curlText } = {
  curl: curlText,
  fetch: fetchText,
  python: pythonText,
}

export const sampleText = (way: Way, call: { facts: CallFacts; given: Given; kind?: ProgramKind }): string => {
  const { facts, given, kind = 'call' } = call
  return way === 'client'
    ? programText(facts.program, given, kind)
    : writers[way](facts, given, { errors: kind === 'errors' })
}
