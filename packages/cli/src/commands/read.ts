import { writeFacts } from '@sendspec/facts'
import { readPage } from '@sendspec/reader'
import { asPage, pageOf } from '../pages/identify.ts'
import { loadPage } from '../pages/load-page.ts'
import { findProject, loadVendor, selectVendors } from '../project.ts'
import { writeWhole } from '../write-whole.ts'

/** Prints the facts of a page, or writes them to a file. */
export const read = async (options: {
  from: string
  /** The page is one of this vendor's: the facts have the id and address that its contract knows. */
  vendor?: string
  page?: string
  out?: string
}): Promise<number> => {
  const { from, vendor, page, out } = options
  const loaded = await loadPage(from)
  const facts = writeFacts(
    readPage(vendor === undefined ? loaded : asPage(loaded, await pageOfVendor(vendor, from, page))),
  )
  if (out === undefined) process.stdout.write(facts)
  else {
    await writeWhole(out, facts)
    process.stdout.write(`${out} written\n`)
  }
  return 0
}

const pageOfVendor = async (id: string, from: string, page: string | undefined) => {
  const project = await findProject()
  const [known = id] = selectVendors(project, [id])
  const vendor = await loadVendor(project, known)
  return pageOf(vendor, from, page)
}
