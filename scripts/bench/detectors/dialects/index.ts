import type { Dialect } from '@sendspec/facts'
import type { PageDraft } from '../draft.ts'
import { markdownTypes } from './markdown-types.ts'
import { mintlifyMdx } from './mintlify-mdx.ts'
import { mintlifyRendered } from './mintlify-rendered.ts'
import { proseSamples } from './prose-samples.ts'

/** Prints an invented API as a page of each dialect. */
export const printers = {
  'mintlify-mdx': mintlifyMdx,
  'mintlify-rendered': mintlifyRendered,
  'markdown-types': markdownTypes,
  'prose-samples': proseSamples,
} satisfies Partial<Record<Dialect, (draft: PageDraft) => string>>

export type PrintedDialect = keyof typeof printers
