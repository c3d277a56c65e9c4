import { readBlocksPage } from '../operations/read-blocks-page.ts'
import type { Reader } from '../reader.ts'
import { blocksOfComments } from './blocks.ts'

const call = /^[\t ]*(?:\*|#+|\/\/+|--+|%+|;+)?[\t ]*@api\s+\{\w+\}\s+\S/m

/** Comments of a program whose tags describe calls, as apiDoc reads them. */
export const docComments: Reader = {
  dialect: 'doc-comments',
  recognises: ({ text }) => (call.test(text) ? 1 : 0),
  read: (page) => readBlocksPage(page, blocksOfComments),
}
