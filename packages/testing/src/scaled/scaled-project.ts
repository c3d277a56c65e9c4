import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type ScaledOptions, scaledVendor } from './scaled-vendor.ts'

/** A made-up project on disk. */
export interface ScaledProject {
  readonly root: string
  /** The folder with the pages, for `SENDSPEC_CAPTURES`. */
  readonly captures: string
  readonly vendorIds: readonly string[]
}

/**
 * Writes a Sendspec project with made-up vendors.
 * @param folder A folder from which the contracts' imports resolve; the project is a new folder in it.
 */
export const writeScaledProject = (folder: string, vendors: readonly ScaledOptions[]): ScaledProject => {
  mkdirSync(folder, { recursive: true })
  const root = mkdtempSync(join(folder, 'scaled-'))
  const captures = join(root, 'captures')
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  write(join(root, 'package.json'), `${JSON.stringify({ name: 'scaled', private: true, type: 'module' })}\n`)
  for (const options of vendors) {
    const { files, pages } = scaledVendor(options)
    for (const [path, text] of files) write(join(root, 'contracts', options.id, path), text)
    for (const [path, text] of pages) write(join(captures, path), text)
  }
  return { root, captures, vendorIds: vendors.map(({ id }) => id) }
}
