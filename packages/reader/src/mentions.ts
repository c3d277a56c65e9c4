import type { Mention, Topic } from '@sendspec/facts'
import type { PageText } from './reader.ts'

/** How a line speaks of each topic. */
const wordings: { readonly [Each in Topic]: RegExp } = {
  authentication:
    /\b(?:(?:create|generate|get|obtain|issue|request)\w* an? (?:API |access )?(?:token|key)|OAuth|authenticat(?:ion|e|ing)\b)/i,
  'rate-limit': /\brate[- ]?limit|\brequests (?:per|an?|each) (?:second|minute|hour|day)\b|\btoo many requests\b/i,
  order:
    /\b(?:sorted|ordered|sort(?:s|ing)? (?:by|order)|(?:newest|oldest|latest|most recent|highest|lowest)(?: \w+){0,3} (?:are |is |come )?first|(?:ascending|descending|chronological|insertion) order)\b/i,
  null: /\bnullable\b|\b(?:is|be|are|or|either|returns?|as|to|not) `?null\b/i,
  'hedged-example': /\b(?:might|may|could) look (?:something |a bit )?like\b|\blooks? something like\b/i,
  'only-200-succeeds':
    /\bnon-(?:HTTP\/?)? ?200\b|\b(?:status(?: code)?s?|response(?: code)?s?) (?:other than|that (?:is|are) not|but) 200\b/i,
  'unsupported-value':
    /(?:`[^`\s]{1,40}`|'[^'\s]{1,40}'|"[^"\s]{1,40}") (?:is|are)(?: not|n't| no longer)(?: (?:currently|yet))? (?:supported|allowed|accepted|available)\b/,
  'always-by-default': /\balways\b[^.]*\bby default\b/i,
}

const quoted = 80

/** Every line that speaks of a topic, in page order. */
export const mentionsOf = ({ lines }: PageText): readonly Mention[] =>
  lines.flatMap((text, index) =>
    Object.entries(wordings).flatMap(([topic, wording]) => {
      const match = wording.exec(text.slice(0, 2000))
      if (!match) return []
      return [{ topic: topic as Topic, quote: match[0].slice(0, quoted), line: index + 1, column: match.index + 1 }]
    }),
  )
