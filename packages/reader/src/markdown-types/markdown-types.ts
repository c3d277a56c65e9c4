import { methodOf } from '../blocks/inline.ts'
import { requestLineOf } from '../operations/cues.ts'
import { readBlocksPage } from '../operations/read-blocks-page.ts'
import type { PageText, Reader } from '../reader.ts'
import { declaresTypes } from '../typescript/declarations.ts'

/** Signs of the dialect, each with how sure it makes one; lines are looked at one by one. */
const signs: readonly { readonly weight: number; readonly shows: (line: string) => boolean }[] = [
  {
    weight: 0.4,
    shows: (line) =>
      line.length < 500 &&
      (methodOf(line) !== undefined || requestLineOf({ text: line, markAt: () => start }) !== undefined),
  },
  { weight: 0.3, shows: declaresTypes },
  { weight: 0.2, shows: (line) => /^\s*\|?[\s:|-]*-{1,}[\s:|-]*\|/.test(line) && /^[\s|:-]+$/.test(line) },
  { weight: 0.1, shows: (line) => /^\s*[\w$]+\??: (?:string|number|boolean|unknown|[A-Z]\w*\[\])[,;]?\s*$/.test(line) },
]
const start = { line: 1, column: 1 }

/** Lines that are looked at: a longer page shows its dialect in its beginning. */
const most = 5_000

/** Markdown with field tables and TypeScript types, as Docusaurus and Outline pages have it; also with its marks lost. */
export const markdownTypes: Reader = {
  dialect: 'markdown-types',
  recognises: ({ lines }: PageText) => {
    const looked = lines.slice(0, most)
    return Math.min(
      0.9,
      signs.reduce((sum, { weight, shows }) => sum + (looked.some(shows) ? weight : 0), 0),
    )
  },
  read: (page) => readBlocksPage(page),
}
