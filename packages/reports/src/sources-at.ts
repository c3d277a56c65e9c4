import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Vendor } from '@sendspec/contract'
import { captureFolder, contractFolder, type Sources } from './sources.ts'

/**
 * Reads what reports on these vendors point into: their contracts and payloads, and the captures where they are at hand.
 * @param root The folder that has `contracts/`. Captures are taken from `SENDSPEC_CAPTURES`, else from its `captures/`.
 */
export const sourcesAt = (root: string, vendors: readonly Vendor[]): Sources => {
  const captures = process.env.SENDSPEC_CAPTURES || join(root, captureFolder)
  return new Map([
    ...vendors.flatMap(({ id }) => filesBelow(join(root, contractFolder(id)), contractFolder(id))),
    ...vendors
      .flatMap(({ pages }) => pages.map(({ id }) => id))
      .filter((id) => existsSync(join(captures, id)))
      .map((id) => [`${captureFolder}/${id}`, readFileSync(join(captures, id), 'utf8')] as const),
  ])
}

const filesBelow = (folder: string, path: string): readonly (readonly [string, string])[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const [inner, innerPath] = [join(folder, entry.name), `${path}/${entry.name}`]
      if (entry.isDirectory()) return filesBelow(inner, innerPath)
      return /\.(?:ts|json)$/.test(entry.name) ? [[innerPath, readFileSync(inner, 'utf8')] as const] : []
    })
