import type { Pagination } from '@sendspec/contract'
import { paginationWords } from '../model/pagination-words.ts'
import { Prose } from './prose.tsx'

/** How to request the next page, and how the client does it. */
export const PaginationNote = ({ pagination }: { pagination: Pagination }) => (
  <>
    <Prose text={paginationWords(pagination)} /> The client walks through them with <code>.items()</code>.
  </>
)
