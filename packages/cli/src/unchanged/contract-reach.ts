import { realpathSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join, posix, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Project } from '../project.ts'
import { digestFiles } from './digest-files.ts'
import { importsIn, isClosed, isModule } from './is-closed.ts'

/**
 * How far the modules of a vendor reach: to their own folder and to what no vendor owns, to other vendors, or to things
 * that can't be known.
 */
export type Reach = 'own' | 'others' | 'anything'

/**
 * The digests of the contracts' files, and how far the modules of each vendor reach; `undefined` is for those of none.
 * @param options.ids The vendors whose files are read. If one of them reaches others, all are.
 */
export const readContracts = (
  project: Project,
  options: { ids: readonly string[]; tool: ReadonlySet<string> },
): { readonly digests: ReadonlyMap<string, string>; readonly reachOf: (id: string | undefined) => Reach } => {
  const { root, vendorIds } = project
  const { ids, tool } = options
  const folder = join(root, 'contracts')
  const vendors = new Set(vendorIds)
  const ownerOf = (path: string): string | undefined => {
    const [first = ''] = path.split('/')
    return vendors.has(first) ? first : undefined
  }
  const packageReach = packageReachIn(folder, tool)
  const importReach = (path: string, name: string): Reach => {
    if (!name.startsWith('.')) return packageReach(path, name)
    const owner = ownerOf(posix.join(posix.dirname(path), name))
    return owner === undefined || owner === ownerOf(path) ? 'own' : 'others'
  }
  const known = new Map<string | undefined, Reach>()
  const reachOf = (id: string | undefined): Reach => known.get(id) ?? 'own'
  const digests = digestFiles(folder, {
    skip: ['dist', ...vendorIds.filter((id) => !ids.includes(id))],
    each: (path, content) => {
      const owner = ownerOf(path)
      if (!isModule(path) || reachOf(owner) === 'anything') return
      const text = content.toString()
      const found = isClosed(path, text) ? importsIn(text).map((name) => importReach(path, name)) : ['anything']
      known.set(owner, reaches.findLast((each) => each === reachOf(owner) || found.includes(each)) ?? 'own')
    },
  })
  const isWhole = vendorIds.every((id) => ids.includes(id))
  if (!isWhole && [...known.values()].includes('others')) return readContracts(project, { ids: vendorIds, tool })
  return { digests, reachOf }
}

const reaches: readonly Reach[] = ['own', 'others', 'anything']

/**
 * How far an imported package reaches. What is installed is in the records of the package manager; a package of the same
 * workspace is not, unless it is a part of this command or a contract.
 */
const packageReachIn = (contracts: string, tool: ReadonlySet<string>): ((path: string, name: string) => Reach) => {
  const known = new Map<string, Reach>()
  const find = (path: string, name: string): Reach => {
    try {
      const manifest = findPackageJSON(name, pathToFileURL(join(contracts, path)))
      // Links lead to the package's own folder.
      const place = manifest && realpathSync(dirname(manifest))
      if (place === undefined || place.split(sep).includes('node_modules') || tool.has(place)) return 'own'
      return `${place}${sep}`.startsWith(`${realpathSync(contracts)}${sep}`) ? 'others' : 'anything'
    } catch {
      // Words of a text, or an import that fails the run.
      return 'own'
    }
  }
  return (path, name) => {
    const key = `${path.split('/')[0]} ${name}`
    const reach = known.get(key) ?? find(path, name)
    known.set(key, reach)
    return reach
  }
}
