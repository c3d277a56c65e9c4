import type { Reader } from '../reader.ts'
import { readMdx } from './read.ts'

/** Components that only Mintlify's API pages have. */
const own = /<(?:ParamField|ResponseField|ResponseExample|RequestExample)(?=[\s/>])/
/** Components that its other pages have as well, and other sites too. */
const shared = /^\s*<(?:Expandable|CodeGroup|Tip|Note|Warning|Card|Tabs|Accordion)(?=[\s/>])/m
const frontmatter =
  /^---\n(?:.*\n){0,40}?(?:openapi|api): *["']?(?:\S+\.(?:json|ya?ml) +)?(?:GET|POST|PUT|PATCH|DELETE) /

/** Mintlify MDX: ParamField, ResponseField, Expandable, RequestExample and ResponseExample. */
export const mintlifyMdx: Reader = {
  dialect: 'mintlify-mdx',
  recognises({ text }) {
    if (/^\s*<(?:!doctype|html|head|body)\b/i.test(text)) return 0
    if (own.test(text)) return 1
    if (frontmatter.test(text)) return 0.9
    return shared.test(text) ? 0.3 : 0
  },
  read: readMdx,
}
