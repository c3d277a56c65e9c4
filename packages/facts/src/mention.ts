import type { Mark } from './mark.ts'

/** What a sentence can speak of without stating a fact that the model has a place for. */
export const topics = {
  authentication: 'Where a token comes from, or what it is.',
  'rate-limit': 'How often the API may be called.',
  order: 'In which order results come.',
  null: 'Whether a value can be null or absent.',
  'hedged-example': 'That a body might look like the one shown.',
  'only-200-succeeds': 'That every status but 200 is an error.',
  'always-by-default': 'That something always holds, and holds by default.',
} as const

export type Topic = keyof typeof topics

/** A line that speaks of a topic; the quote is at most 80 characters. */
export interface Mention extends Mark {
  readonly topic: Topic
  readonly quote: string
}
