import type { Files } from '@sendspec/contract'
import type { Manifest } from '../pack/manifest.ts'
import { digestsOf, type Tarball } from '../pack/tarball.ts'
import { latestOf } from '../versions.ts'

/** Folder of the tarballs in a site. */
export const tarballFolder = 'packages'

/** Folder of the package documents in a site: what a package manager's `registry` option names. */
export const registryFolder = 'npm'

/**
 * A registry as plain files, for any static host: the tarballs, and a document for each package.
 * @param options.address Address of the site, with a slash at the end. Documents hold absolute addresses of tarballs:
 * npm takes a relative one for a file on the user's machine.
 */
export const registryFiles = (tarballs: readonly Tarball[], { address }: { address: string }): Files => {
  const byName = Map.groupBy(tarballs, ({ manifest }) => manifest.name)
  const documents = [...byName].flatMap(([name, versions]) => {
    const text = `${JSON.stringify(packageDocument(name, versions, address))}\n`
    return pathsOf(name).map((path) => [`${registryFolder}/${path}`, text] as const)
  })
  return new Map<string, string | Uint8Array>([...tarballFiles(tarballs), ...documents])
}

/** The tarballs by path in a site. Each can be installed by its address. */
export const tarballFiles = (tarballs: readonly Tarball[]): Files =>
  new Map(tarballs.map(({ file, bytes }) => [`${tarballFolder}/${file}`, bytes]))

/** Where the newest tarball of each package is in a site, by package name. */
export const newestTarballs = (tarballs: readonly Tarball[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...Map.groupBy(tarballs, ({ manifest }) => manifest.name)].flatMap(([name, versions]) => {
      const latest = latestOf(versions.map(({ manifest }) => manifest.version))
      const newest = versions.find(({ manifest }) => manifest.version === latest)
      return newest ? [[name, `${tarballFolder}/${newest.file}`] as const] : []
    }),
  )

/**
 * Where package managers look for a document. They ask for `@scope%2fname`, with the slash encoded in either case: some
 * servers decode it before they look for a file, and others look for a file of that very name.
 */
const pathsOf = (name: string): readonly string[] => [
  ...new Set([name, name.replace('/', '%2f'), name.replace('/', '%2F')]),
]

const packageDocument = (name: string, versions: readonly Tarball[], address: string): object => ({
  name,
  'dist-tags': { latest: latestOf(versions.map(({ manifest }) => manifest.version)) },
  versions: Object.fromEntries(
    versions.map((tarball) => [tarball.manifest.version, versionDocument(tarball, address)]),
  ),
})

/** The fields that an install needs, which registries call the abbreviated form. */
const installFields = [
  'name',
  'version',
  'description',
  'license',
  'deprecated',
  'bin',
  'engines',
  'os',
  'cpu',
  'libc',
  'dependencies',
  'optionalDependencies',
  'peerDependencies',
  'peerDependenciesMeta',
  'bundleDependencies',
  'repository',
  'homepage',
] as const satisfies readonly (keyof Manifest)[]

const versionDocument = ({ file, manifest, bytes, count, size }: Tarball, address: string): object => ({
  ...Object.fromEntries(installFields.flatMap((key) => (key in manifest ? [[key, manifest[key]]] : []))),
  dist: {
    tarball: `${address}${tarballFolder}/${file}`,
    ...digestsOf(bytes),
    fileCount: count,
    unpackedSize: size,
  },
})
