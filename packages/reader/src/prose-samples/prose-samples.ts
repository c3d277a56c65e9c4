import { readBlocksPage } from '../operations/read-blocks-page.ts'
import type { PageText, Reader } from '../reader.ts'

const signs: readonly { readonly weight: number; readonly pattern: RegExp }[] = [
  { weight: 0.4, pattern: /^\s*(?:[$%>] )?(?:(?:curl|wget)\s+\S|https?\s+[^\n]*:\/\/)/ },
  { weight: 0.2, pattern: /^\s*[{[]\s*$/ },
  { weight: 0.1, pattern: /^\s*"[\w-]+": / },
]

/** Lines that are looked at: a longer page shows its dialect in its beginning. */
const most = 5_000

/** Prose with calls of curl and samples in JSON: what is not said in sentences is inferred from the samples. */
export const proseSamples: Reader = {
  dialect: 'prose-samples',
  recognises: ({ lines }: PageText) => {
    const looked = lines.slice(0, most)
    return signs.reduce((sum, { weight, pattern }) => sum + (looked.some((line) => pattern.test(line)) ? weight : 0), 0)
  },
  read: (page) => readBlocksPage(page),
}
