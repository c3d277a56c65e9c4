import { frontmatterOf } from '../blocks/frontmatter.ts'
import { readBlocksPage } from '../operations/read-blocks-page.ts'
import type { Reader } from '../reader.ts'

/** A component with an attribute that calls and fields have. */
const stating =
  /^[\t ]*(?:<[A-Z][\w.]*|\{%\s*[\w-]+)\s[^>%]{0,400}?\b(?:method|name|query|path|body|header|type|url)\s*=/m
/** A component that can have any of them inside. */
const component = /^[\t ]*<[A-Z]\w*[a-z]\w*(?=[\s/>])/m

/** Markdown whose components state calls, fields and bodies. */
export const mintlifyMdx: Reader = {
  dialect: 'mintlify-mdx',
  recognises(page) {
    if (/^\s*<(?:!doctype|html|head|body)\b/i.test(page.text)) return 0
    if (stating.test(page.text)) return 1
    if (frontmatterOf(page).blocks.length > 0) return 0.95
    return component.test(page.text) ? 0.3 : 0
  },
  read: (page) => readBlocksPage(page),
}
