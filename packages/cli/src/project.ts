import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { SendspecError, type Vendor } from '@sendspec/contract'
import { UsageError } from './usage-error.ts'

/** A folder laid out as Sendspec's own repository: `contracts/<vendor>/index.ts` and `generated/`. */
export interface Project {
  readonly root: string
  /** Ids of the vendors that have a folder, in alphabetical order. */
  readonly vendorIds: readonly string[]
}

/** The project that the current folder belongs to. */
export const findProject = async (from = process.cwd()): Promise<Project> => {
  for (let root = from; ; root = dirname(root)) {
    if (existsSync(join(root, 'contracts'))) {
      const entries = await readdir(join(root, 'contracts'), { withFileTypes: true })
      const vendorIds = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
      return { root, vendorIds: vendorIds.sort() }
    }
    if (root === dirname(root)) {
      throw new SendspecError({
        place: from,
        what: 'neither this folder nor one above it has a contracts/ folder',
        next: 'change to a Sendspec project',
      })
    }
  }
}

/** The vendors named, or all of them when none is. An unknown name is wrong usage. */
export const selectVendors = ({ vendorIds }: Project, names: readonly string[]): readonly string[] => {
  for (const name of names) {
    if (!vendorIds.includes(name)) {
      throw new UsageError(`there is no vendor "${name}" under contracts/`, `name one of ${vendorIds.join(', ')}`)
    }
  }
  return names.length > 0 ? vendorIds.filter((id) => names.includes(id)) : vendorIds
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
      next: 'mend the contract; `pnpm check` shows its type errors',
    })
  }
}

/** The line of a contract that the stack of an error names first. */
const contractLine = (root: string, stack: string): string | undefined =>
  stack
    .split(`${root}/`)
    .map((rest) => /^contracts\/[^\s:()]+:\d+/.exec(rest)?.[0])
    .find((place) => place !== undefined)
