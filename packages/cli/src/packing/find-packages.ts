import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { SendspecError } from '@sendspec/contract'
import type { Manifest } from '@sendspec/release'
import { releaseOf } from '../diffing/change-files.ts'
import type { Project } from '../project.ts'
import { projectOptions } from '../project-options.ts'

export interface SourcePackage {
  /** From the project's root, e.g. `contracts/mailcoach`. */
  readonly place: string
  /** Absolute path. */
  readonly folder: string
  readonly manifest: Manifest
  readonly kind: 'client' | 'mock' | 'contract' | 'other'
}

/** The packages that a project publishes: clients, mocks, contracts, and those that its options add. */
export const findPackages = (project: Project): readonly SourcePackage[] => {
  const { root, vendorIds } = project
  const made = vendorIds.flatMap((id) => [
    { place: `generated/clients/${id}`, kind: 'client' as const },
    { place: `generated/mocks/${id}`, kind: 'mock' as const },
    { place: `contracts/${id}`, kind: 'contract' as const, version: releaseOf(project, id).version },
  ])
  const missing = made.find(({ place }) => !existsSync(join(root, place, 'package.json')))
  if (missing) {
    throw new SendspecError({
      place: missing.place,
      what: 'there is no package.json',
      next: missing.kind === 'contract' ? 'write one, as `sendspec new` does' : 'sendspec generate',
    })
  }
  const others = globSync([...projectOptions(root).packages], { cwd: root })
    .map((path) => relative(root, join(root, path)).split(sep).join('/'))
    .filter((place) => existsSync(join(root, place, 'package.json')))
    .sort()
    .map((place) => ({ place, kind: 'other' as const }))
  return [...made, ...others]
    .map(({ place, kind, version }: { place: string; kind: SourcePackage['kind']; version?: string | undefined }) => {
      const folder = join(root, place)
      return { place, kind, folder, manifest: manifestOf(folder, version) }
    })
    .filter(({ kind, manifest }) => kind !== 'other' || !manifest.private)
}

/** The manifest of a package. A contract has the version of its vendor's client. */
const manifestOf = (folder: string, version: string | undefined): Manifest => {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  return version === undefined ? manifest : { ...manifest, version }
}
