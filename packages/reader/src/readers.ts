import { apiBlueprint } from './api-blueprint/api-blueprint.ts'
import { docComments } from './doc-comments/doc-comments.ts'
import { htmlReader } from './html/html.ts'
import { markdownTypes } from './markdown-types/markdown-types.ts'
import { mintlifyMdx } from './mintlify-mdx/mintlify-mdx.ts'
import { mintlifyRendered } from './mintlify-rendered/mintlify-rendered.ts'
import { proseSamples } from './prose-samples/prose-samples.ts'
import type { Reader } from './reader.ts'
import { restructuredText } from './restructured-text/restructured-text.ts'

const html = htmlReader(mintlifyRendered)

/** Every reader. Of two that are equally sure, the first is taken. */
export const readers: readonly Reader[] = [
  html,
  apiBlueprint,
  docComments,
  restructuredText,
  mintlifyMdx,
  mintlifyRendered,
  markdownTypes,
  proseSamples,
]
