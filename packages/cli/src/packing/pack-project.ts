import { availableParallelism } from 'node:os'
import { packTarball, type Tarball } from '@sendspec/release'
import type { Project } from '../project.ts'
import { projectOptions } from '../project-options.ts'
import { findPackages, type SourcePackage } from './find-packages.ts'
import { packageFiles } from './package-files.ts'

export interface PackedPackage {
  readonly source: SourcePackage
  readonly tarball: Tarball
}

/** Builds and packs the packages of a project. @param options.only Names of the packages; all by default. */
export const packProject = async (
  project: Project,
  { only }: { only?: readonly string[] } = {},
): Promise<readonly PackedPackage[]> => {
  const options = { ...projectOptions(project.root), root: project.root }
  const packages = findPackages(project).filter(({ manifest }) => only?.includes(manifest.name) ?? true)
  const done: PackedPackage[] = []
  const waiting = [...packages]
  const worker = async (): Promise<void> => {
    for (let source = waiting.shift(); source; source = waiting.shift()) {
      done.push({ source, tarball: await packTarball(await packageFiles(source, options)) })
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
  return packages.map(({ place }) => done.find(({ source }) => source.place === place) as PackedPackage)
}
