import { type FindingsFormat, formatFindings } from '@sendspec/evidence'
import { loadVendors, type Project, selectVendors } from '../project.ts'

/** Prints the findings of the vendors named. */
export const findings = async (options: {
  project: Project
  vendors: readonly string[]
  format: FindingsFormat
}): Promise<number> => {
  const vendors = await loadVendors(options.project, selectVendors(options.project, options.vendors))
  process.stdout.write(formatFindings(vendors, options.format))
  return 0
}
