import { readBlocksPage } from '../operations/read-blocks-page.ts'
import type { Reader } from '../reader.ts'
import { blocksOfRst } from './blocks.ts'

const call = /^\s*\.\. (?:[\w-]+:)?(?:get|put|post|delete|patch|head|options):: *\S/m
const markup = /^\s*\.\. [\w:-]+::|^:\w[^:\n]*: /m
const title = /^[^\s#|].*\n(?:={3,}|-{3,}|~{3,}|\^{3,})\s*$/m

/** reStructuredText, with calls as directives of Sphinx's HTTP domain or in its prose. */
export const restructuredText: Reader = {
  dialect: 'restructured-text',
  recognises: ({ text }) =>
    call.test(text) ? 1 : markup.test(text) && title.test(text) && text.includes('\n.. ') ? 0.95 : 0,
  read: (page) => readBlocksPage(page, blocksOfRst),
}
