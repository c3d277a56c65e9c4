import { z } from 'zod/v4'
import { type Data, definitions, mark, text } from './mark.ts'

/** The topics of sentences that state no fact of the model, each with what such a sentence says. */
export const topics = {
  authentication: 'Where a token comes from, or what it is.',
  'rate-limit': 'How often the API may be called.',
  order: 'In which order results come.',
  null: 'Whether a value can be null or absent.',
  'hedged-example': 'That a body might look like the one shown.',
  'only-200-succeeds': 'That every status but 200 is an error.',
  'unsupported-value': 'Which value is not taken there.',
  'always-by-default': 'That something always holds, and holds by default.',
} as const
export type Topic = keyof typeof topics

/** A line about a topic; the quote is at most 80 characters. */
export const mention = z
  .strictObject({ topic: z.enum(Object.keys(topics) as [Topic]), quote: text.max(80), ...mark })
  .register(definitions, { id: 'mention' })
export interface Mention extends Data<typeof mention> {}
