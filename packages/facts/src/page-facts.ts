import { z } from 'zod/v4'
import { typeDeclaration } from './field-facts.ts'
import { gap } from './gap.ts'
import { type Data, definitions, mark, optional, position, set, statedText, text } from './mark.ts'
import { mention } from './mention.ts'
import { operationFacts } from './operation-facts.ts'

/** Names the model; a change that old facts don't satisfy gets a new number. */
export const factsSchemaId = 'urn:sendspec:facts:1'

/** How a page is written. */
export const dialects = {
  'mintlify-mdx': 'Markdown with components that state calls, fields and bodies, such as MDX.',
  'mintlify-rendered': 'The text of a rendered Mintlify page: name, type and sentence on lines of their own.',
  'markdown-types': 'Markdown with field tables and TypeScript types.',
  'prose-samples': 'Prose with curl calls and JSON samples.',
  'api-blueprint': 'API Blueprint: Markdown whose headings are resources and actions.',
  'doc-comments': 'Comments of a program whose tags describe calls, as apiDoc has them.',
  'restructured-text': 'reStructuredText, with the directives of Sphinx.',
  html: 'The HTML of a page.',
} as const
export type Dialect = keyof typeof dialects

/** What a person wrote down, rather than a program read. */
const transcribed = 'transcribed'

/** Which page the facts are of. */
const pageIdentity = z
  .strictObject({
    /** File name of the capture. */
    id: text,
    title: optional(text),
    url: optional(text),
    /** Set where a person wrote the facts down: how they were obtained. Their marks, digest and lines are of the file of facts. */
    obtained: optional(text.min(1)),
    /** SHA-256 of the page's text, in hexadecimal. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    lines: position,
  })
  .register(definitions, { id: 'page' })
export interface PageIdentity extends Data<typeof pageIdentity> {}

/**
 * How a call proves who makes it: the scheme in the words of the header (`Bearer`), and the header's name.
 * `in: query` where a parameter of the query has that name. The scheme is `none` where calls need no proof.
 */
const statedAuth = z
  .strictObject({ scheme: text, header: text, in: optional(z.enum(['header', 'query'])), ...mark })
  .register(definitions, { id: 'auth' })
export interface StatedAuth extends Data<typeof statedAuth> {}

/** Where OAuth 2.0 tokens come from, and for how many seconds they are valid. */
const statedOAuth2 = z
  .strictObject({ authorizationUrl: text, tokenUrl: text, expiresIn: optional(z.int().min(1)), ...mark })
  .register(definitions, { id: 'oauth2' })
export interface StatedOAuth2 extends Data<typeof statedOAuth2> {}

/** How often the API may be called. */
const statedRateLimit = z
  .strictObject({
    requests: z.int().min(1),
    per: z.enum(['second', 'minute', 'hour', 'day']),
    approximate: set,
    ...mark,
  })
  .register(definitions, { id: 'rateLimit' })
export interface StatedRateLimit extends Data<typeof statedRateLimit> {}

/** How much of what a page states was read. */
const coverage = z
  .strictObject({
    /** How many parts of the page look like facts. */
    stated: z.number().int(),
    read: z.number().int(),
    /** What the others are, e.g. `a table with the columns Option, Meaning`. */
    constructs: z.array(text),
    /** Where they are; the first of them, where they are many. */
    unread: z.array(z.strictObject({ quote: text.max(80), ...mark })),
  })
  .register(definitions, { id: 'coverage' })
export interface Coverage extends Data<typeof coverage> {}

/**
 * What one documentation page states, each fact with its place on the page.
 * Descriptions are the vendor's prose and are not included.
 */
export const pageFacts = z.strictObject({
  $schema: z.literal(factsSchemaId),
  page: pageIdentity,
  dialect: z.enum([...(Object.keys(dialects) as [Dialect]), transcribed]),
  servers: z.array(statedText),
  auth: z.array(statedAuth),
  oauth2: optional(statedOAuth2),
  rateLimits: optional(z.array(statedRateLimit)),
  types: z.array(typeDeclaration),
  operations: z.array(operationFacts),
  /** Addresses that the page links to, each once. */
  links: z.array(statedText),
  gaps: z.array(gap),
  /** Absent where everything was read. */
  coverage: optional(coverage),
  /** Lines about topics that the model has no place for. */
  mentions: optional(z.array(mention)),
  /** SHA-256 of the file without this line, in hexadecimal, so that a change by hand is noticed. */
  digest: optional(z.string().regex(/^[0-9a-f]{64}$/)),
})
export interface PageFacts extends Data<typeof pageFacts> {}

/** What the text of a page states; the digest and the dialect come from `readPage`. */
export interface PageContent extends Omit<PageFacts, '$schema' | 'page' | 'dialect' | 'mentions' | 'digest'> {
  readonly title?: string
}
