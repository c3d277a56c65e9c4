import type { Vendor } from '@sendspec/contract'
import type { Trouble } from '../check.ts'

/** What is wrong with naming this line of this page, if anything is. */
export const lineTrouble = (
  vendor: Vendor,
  { page: id, line }: { page: string; line: number },
): Trouble | undefined => {
  const page = vendor.pages.find((each) => each.id === id)
  if (!page) return { what: `it names the page ${id}, which does not exist`, next: "name one of the vendor's pages" }
  if (Number.isInteger(line) && line >= 1 && line <= page.lines) return undefined
  return { what: `it names line ${line} of ${id}, which has ${page.lines} lines`, next: 'correct the line' }
}
