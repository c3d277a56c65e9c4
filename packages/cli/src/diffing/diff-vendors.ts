import { type ApiDiff, type ApiDocument, type Change, compareApis } from '@sendspec/release'
import type { Project } from '../project.ts'
import { documentsIn, type Earlier } from './earlier.ts'

const nothing: ApiDocument = {}

/** Compares what is generated now with an earlier version, for each vendor. */
export const diffVendors = async (options: {
  project: Project
  ids: readonly string[]
  earlier: Earlier
}): Promise<readonly ApiDiff[]> => {
  const { project, ids, earlier } = options
  const current = documentsIn(project.root)
  return Promise.all(
    ids.map(async (vendor) => {
      const [before, after] = await Promise.all([earlier(vendor), current(vendor)])
      const changes = compareApis(before?.observed ?? nothing, after?.observed ?? nothing)
      const documented = before?.documented && after?.documented ? compareApis(before.documented, after.documented) : []
      return { vendor, changes, documented: without(documented, changes) }
    }),
  )
}

/** The changes that are not among others. */
const without = (changes: readonly Change[], others: readonly Change[]): readonly Change[] => {
  const keyOf = ({ kind, operation, what }: Change): string => JSON.stringify([kind, operation, what])
  const known = new Set(others.map(keyOf))
  return changes.filter((change) => !known.has(keyOf(change)))
}
