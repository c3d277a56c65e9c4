import { execFile } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { SendspecError } from '@sendspec/contract'
import { type ApiDocument, readTarball } from '@sendspec/release'
import { packedFolder } from '../packing/packed-folder.ts'
import type { Project } from '../project.ts'

const run = promisify(execFile)

/** Both readings of a vendor's API, from one version. */
export interface Documents {
  readonly observed: ApiDocument
  readonly documented?: ApiDocument
}

/** Reads the documents of vendors from an earlier version. `undefined` for a vendor that it doesn't have. */
export type Earlier = (vendor: string) => Promise<Documents | undefined>

const parsed = (observed: string, documented: string | undefined): Documents => ({
  observed: JSON.parse(observed) as ApiDocument,
  ...(documented !== undefined && { documented: JSON.parse(documented) as ApiDocument }),
})

/** The documents in `generated/` of a project. */
export const documentsIn =
  (root: string): Earlier =>
  async (vendor) => {
    const read = (name: string) =>
      readFile(join(root, 'generated/openapi', vendor, name), 'utf8').catch(() => undefined)
    const observed = await read('openapi.json')
    return observed === undefined ? undefined : parsed(observed, await read('openapi.documented.json'))
  }

/**
 * The documents of a git ref, a folder, or a version of the packages.
 * @throws SendspecError if there is nothing of that name.
 */
export const earlierAt = async (project: Project, name: string): Promise<Earlier> => {
  const folder = resolve(project.root, name)
  if (existsSync(folder) && statSync(folder).isDirectory()) return documentsIn(folder)
  if (/^\d+\.\d+\.\d+/.test(name)) return packedDocuments(project, name)
  return committedDocuments(project, name)
}

const packedDocuments =
  ({ root }: Project, version: string): Earlier =>
  async (vendor) => {
    const file = join(packedFolder, `sendspec-mock-${vendor}-${version}.tgz`)
    if (!existsSync(join(root, file))) {
      throw new SendspecError({
        place: file,
        what: `version ${version} of @sendspec/mock-${vendor} is not there, so there is no document to compare with`,
        next: `put the tarball of that release into ${packedFolder}`,
      })
    }
    const { files } = await readTarball(await readFile(join(root, file)))
    const text = files.get('openapi.json')
    return text === undefined ? undefined : parsed(Buffer.from(text as Uint8Array).toString('utf8'), undefined)
  }

const committedDocuments = async ({ root }: Project, ref: string): Promise<Earlier> => {
  const git = async (...args: string[]): Promise<string> =>
    (await run('git', args, { cwd: root, maxBuffer: 64 * 1024 * 1024 })).stdout
  const commit = await git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`).catch(() => {
    throw new SendspecError({
      place: ref,
      what: 'this is not a folder, a version or a commit',
      next: 'name a git ref such as HEAD or origin/main, a folder, or a version such as 0.1.0',
    })
  })
  // `./` is the folder in which git runs, which may be below the top of the repository.
  const show = (vendor: string, name: string) =>
    git('show', `${commit.trim()}:./generated/openapi/${vendor}/${name}`).catch(() => undefined)
  return async (vendor) => {
    const observed = await show(vendor, 'openapi.json')
    return observed === undefined ? undefined : parsed(observed, await show(vendor, 'openapi.documented.json'))
  }
}
