import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { SendspecError, type Vendor } from '@sendspec/contract'
import { nearest } from './options/nearest.ts'
import { UsageError } from './options/usage-error.ts'
import type { Session } from './session.ts'

/** A folder laid out as Sendspec's own repository: `contracts/<vendor>/index.ts` and `generated/`. */
export interface Project {
  readonly root: string
  /** Ids of the vendors, in alphabetical order: the folders that have an `index.ts`. */
  readonly vendorIds: readonly string[]
  /** Folders without an `index.ts`. */
  readonly skipped: readonly string[]
}

/**
 * The project that a folder belongs to. Folders that are skipped are reported once.
 * @param options.empty Accept a project without vendors.
 */
export const findProject = async (
  { cwd, stderr }: Pick<Session, 'cwd' | 'stderr'>,
  { empty = false }: { empty?: boolean } = {},
): Promise<Project> => {
  const project = await openProject(cwd)
  for (const id of project.skipped) stderr.write(`contracts/${id} is skipped: it has no index.ts\n`)
  if (project.vendorIds.length > 0 || empty) return project
  throw new SendspecError({
    place: 'contracts/',
    what: 'there is no vendor: no folder in it has an index.ts',
    next: 'start a contract: sendspec new <vendor> --from <file|url>',
  })
}

/** The project that a folder belongs to. */
export const openProject = async (from = process.cwd()): Promise<Project> => {
  for (let root = from; ; root = dirname(root)) {
    if (existsSync(join(root, 'contracts'))) return readProject(root)
    if (root === dirname(root)) {
      throw new SendspecError({
        place: from,
        what: 'neither this folder nor one above it has a contracts/ folder',
        next: 'change to a Sendspec project, or make an empty contracts/ folder here to start one',
      })
    }
  }
}

const readProject = async (root: string): Promise<Project> => {
  const entries = await readdir(join(root, 'contracts'), { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory() && !/^(?:\.|node_modules$)/.test(entry.name))
  const names = folders.map(({ name }) => name).sort()
  const isVendor = (id: string): boolean => existsSync(join(root, 'contracts', id, 'index.ts'))
  return { root, vendorIds: names.filter(isVendor), skipped: names.filter((id) => !isVendor(id)) }
}

/** The vendors named, or all of them when none is. An unknown name is wrong usage. */
export const selectVendors = ({ vendorIds, skipped }: Project, names: readonly string[]): readonly string[] => {
  for (const name of names) {
    if (vendorIds.includes(name) || skipped.includes(name)) continue
    const like = nearest(name, vendorIds)
    throw new UsageError(
      `there is no vendor "${name}" under contracts/${like ? `; did you mean ${like}?` : ''}`,
      `name one of ${vendorIds.join(', ')}`,
    )
  }
  return names.length > 0 ? [...vendorIds, ...skipped].filter((id) => names.includes(id)) : vendorIds
}

export const selectVendor = (project: Project, name: string): string => {
  selectVendors(project, [name])
  return name
}

/** Imports the contracts of these vendors. */
export const loadVendors = (project: Project, ids: readonly string[]): Promise<Vendor[]> =>
  Promise.all(ids.map((id) => loadVendor(project, id)))

/** Imports the contract of one vendor. */
export const loadVendor = async ({ root }: Project, id: string): Promise<Vendor> => {
  const place = `contracts/${id}/index.ts`
  const file = join(root, place)
  if (!existsSync(file)) {
    throw new SendspecError({
      place,
      what: 'the file does not exist',
      next: 'write it, exporting `vendor = defineVendor({ … })`',
    })
  }
  const { vendor } = await importContract(root, place)
  if (!vendor) {
    throw new SendspecError({
      place,
      what: 'it exports no `vendor`',
      next: 'export const vendor = defineVendor({ … })',
    })
  }
  if (vendor.id !== id) {
    throw new SendspecError({
      place,
      what: `the vendor's id is "${vendor.id}"`,
      next: `give it the id of its folder, "${id}"`,
    })
  }
  return vendor
}

const importContract = async (root: string, file: string): Promise<{ vendor?: Vendor }> => {
  try {
    return await import(pathToFileURL(join(root, file)).href)
  } catch (error) {
    if (error instanceof SendspecError) throw error
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
    throw new SendspecError({
      place: contractLine(root, stack) ?? file,
      what: message.replaceAll(`${root}/`, ''),
      next: 'fix the contract; `tsc` in its folder shows type errors',
    })
  }
}

/** The line of a contract that the stack of an error names first. */
const contractLine = (root: string, stack: string): string | undefined =>
  stack
    .split(`${root}/`)
    .map((rest) => /^contracts\/[^\s:()]+:\d+/.exec(rest)?.[0])
    .find((place) => place !== undefined)
