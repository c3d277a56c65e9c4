import { type FindingsFormat, formatFindings, sourcesAt } from '@sendspec/reports'
import { loadVendors, type Project, selectVendors } from '../project.ts'

/** Prints the findings of the vendors named. */
export const findings = async (options: {
  project: Project
  vendors: readonly string[]
  format: FindingsFormat
}): Promise<number> => {
  const { project, format } = options
  const vendors = await loadVendors(project, selectVendors(project, options.vendors))
  process.stdout.write(formatFindings(vendors, format, sourcesAt(project.root, vendors)))
  return 0
}
