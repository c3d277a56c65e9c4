import type { Gap } from './gap.ts'
import type { Mark, Stated } from './mark.ts'
import type { Mention } from './mention.ts'
import type { OperationFacts } from './operation-facts.ts'
import type { TypeDeclaration } from './type-facts.ts'

/** How a page is written. */
export const dialects = {
  'mintlify-mdx': 'Mintlify MDX: ParamField, ResponseField, Expandable, ResponseExample.',
  'mintlify-rendered': 'The text of a rendered Mintlify page: name, type and sentence on lines of their own.',
  'markdown-types': 'Markdown with field tables and TypeScript types.',
  'prose-samples': 'Prose with curl calls and JSON samples.',
  html: 'The HTML of a page.',
} as const

export type Dialect = keyof typeof dialects

/** Which page the facts are of. */
export interface PageIdentity {
  /** File name of the capture. */
  readonly id: string
  readonly url?: string
  readonly title?: string
  /** SHA-256 of the page's text, in hexadecimal. */
  readonly sha256: string
  readonly lines: number
}

/** How a call proves who makes it. */
export interface StatedAuth extends Mark {
  /** The scheme as the header writes it, e.g. `Bearer`. */
  readonly scheme: string
  /** The header that carries it. */
  readonly header: string
}

/** What the text of a page states; the digest and the dialect come from `readPage`. */
export interface PageContent {
  readonly title?: string
  readonly servers: readonly Stated<string>[]
  readonly auth: readonly StatedAuth[]
  readonly types: readonly TypeDeclaration[]
  readonly operations: readonly OperationFacts[]
  /** Addresses that the page links to, each once. */
  readonly links: readonly Stated<string>[]
  readonly gaps: readonly Gap[]
}

/**
 * What one documentation page states, each fact with its place on the page.
 * Descriptions are the vendor's prose and are not carried.
 */
export interface PageFacts extends Omit<PageContent, 'title'> {
  readonly $schema: string
  readonly page: PageIdentity
  readonly dialect: Dialect
  /** Lines that speak of what the model has no place for; what they say there is not carried. */
  readonly mentions?: readonly Mention[]
}
