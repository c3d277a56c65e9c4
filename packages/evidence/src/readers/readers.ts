import { mintlifyMdx } from './mintlify-mdx/mintlify-mdx.ts'
import { mintlifyRendered } from './mintlify-rendered/mintlify-rendered.ts'
import type { Reader } from './reader.ts'

/** Every reader. Of two that are equally sure, the first is taken. */
export const readers: readonly Reader[] = [mintlifyMdx, mintlifyRendered]
