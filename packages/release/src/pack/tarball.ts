import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Files } from '@sendspec/contract'
import { packTar, unpackTar } from 'modern-tar'
import type { Manifest } from './manifest.ts'

/** A packed package. */
export interface Tarball {
  /** Name of its file, e.g. `sendspec-mailcoach-0.1.0.tgz`. */
  readonly file: string
  readonly manifest: Manifest
  readonly bytes: Uint8Array
  /** Number of files, and the bytes of all of them. */
  readonly count: number
  readonly size: number
}

/** The time of every file: that of npm's and pnpm's own tarballs. It depends on nothing. */
const mtime = new Date('1985-10-26T08:15:00Z')

/** npm's name for the tarball of a package. */
export const tarballName = ({ name, version }: Pick<Manifest, 'name' | 'version'>): string =>
  `${name.replace('@', '').replace('/', '-')}-${version}.tgz`

/** Packs files. The same files make the same bytes, in whatever order they come. */
export const packTarball = async (files: Files): Promise<Tarball> => {
  const manifest = manifestIn(files)
  const programs = new Set(programsOf(manifest))
  const contents = [...files]
    .map(([path, content]) => ({ path, body: typeof content === 'string' ? Buffer.from(content) : content }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const tar = await packTar(
    contents.map(({ path, body }) => ({
      header: {
        name: `package/${path}`,
        size: body.length,
        mode: programs.has(path) ? 0o755 : 0o644,
        mtime,
        uid: 0,
        gid: 0,
        uname: '',
        gname: '',
      },
      body,
    })),
  )
  const size = contents.reduce((sum, { body }) => sum + body.length, 0)
  return { file: tarballName(manifest), manifest, bytes: zipped(tar), count: contents.length, size }
}

export const readTarball = async (bytes: Uint8Array): Promise<{ tarball: Tarball; files: Files }> => {
  const entries = await unpackTar(gunzipSync(bytes))
  const files = new Map<string, Uint8Array>(
    entries.flatMap(({ header: { name, type }, data }) =>
      type === 'file' && data ? [[name.replace(/^[^/]+\//, ''), data] as const] : [],
    ),
  )
  const manifest = manifestIn(files)
  const size = [...files.values()].reduce((sum, { length }) => sum + length, 0)
  return { tarball: { file: tarballName(manifest), manifest, bytes, count: files.size, size }, files }
}

/** The digests by which package managers verify a tarball. */
export const digestsOf = (bytes: Uint8Array): { readonly integrity: string; readonly shasum: string } => ({
  integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}`,
  shasum: createHash('sha1').update(bytes).digest('hex'),
})

const manifestIn = (files: Files): Manifest => {
  const text = files.get('package.json')
  if (text === undefined) throw new Error('a package has no package.json')
  return JSON.parse(typeof text === 'string' ? text : Buffer.from(text).toString('utf8')) as Manifest
}

/** Files that are run as commands. */
const programsOf = ({ bin = {} }: Manifest): readonly string[] =>
  (typeof bin === 'string' ? [bin] : Object.values(bin)).map((path) => path.replace(/^\.\//, ''))

const zipped = (tar: Uint8Array): Uint8Array => {
  const bytes = gzipSync(tar, { level: 9 })
  // The header names the operating system; 255 is "unknown".
  bytes[9] = 255
  return bytes
}
