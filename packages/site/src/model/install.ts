import { posix } from 'node:path'

/** Package files that the site serves: paths from its root, by package name. */
export type PackageFiles = Readonly<Record<string, string>>

/** How to get a package. */
export interface Install {
  readonly command: string
  /** What the command needs, in a sentence. */
  readonly note: string
  /** Path of the package's file from the root of the site, if the site has it. */
  readonly file?: string
}

/** What a command with the address of a package file needs. Scripts use it too: they know the address of the site. */
export const addressNote = 'The package file is on this site; npm, pnpm, yarn and bun take its address.'

/**
 * A command that installs a package and works from where it is shown. This is the only place that knows how packages are
 * distributed.
 * @param options.folder Folder of the package in the repository.
 */
export const installOf = (
  name: string,
  options: { folder: string; packages: PackageFiles; url: string | undefined },
): Install => {
  const { folder, packages, url } = options
  const file = packages[name]
  if (file === undefined) {
    return {
      command: `npm install ../sendspec/${folder}`,
      note: 'The path leads to a checkout of this repository next to your project.',
    }
  }
  if (url === undefined) {
    return { command: `npm install ./${posix.basename(file)}`, note: 'Download the package file first.', file }
  }
  return { command: `npm install ${url}${file}`, note: addressNote, file }
}

/** How to get the client of a vendor. */
export const clientInstall = (
  vendorId: string,
  site: { readonly packages: PackageFiles; readonly url?: string },
): Install =>
  installOf(`@sendspec/${vendorId}`, {
    folder: `generated/clients/${vendorId}`,
    packages: site.packages,
    url: site.url,
  })

/** The command that starts a vendor's mock server. */
export const mockCommand = (vendorId: string): string => `npm run mock -- ${vendorId}`
