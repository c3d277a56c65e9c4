import { readBlocksPage } from '../operations/read-blocks-page.ts'
import type { Reader } from '../reader.ts'
import { blocksOfBlueprint } from './blocks.ts'

const format = /^\s*FORMAT:\s*1A/
const action = /^#{1,6} .*\[(?:(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b[^\]\n]*|\/[^\]\n]*)\]\s*$/m
const answer = /^\s*[+*-] Response \d{3}\b/m

/** API Blueprint: Markdown whose headings are resources and actions, and whose lists are parameters and bodies. */
export const apiBlueprint: Reader = {
  dialect: 'api-blueprint',
  recognises: ({ text }) => (format.test(text) ? 1 : action.test(text) && answer.test(text) ? 0.95 : 0),
  read: (page) => readBlocksPage(page, blocksOfBlueprint),
}
