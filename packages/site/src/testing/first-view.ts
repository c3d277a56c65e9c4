import { posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { FileTree } from '@sendspec/contract'

/** Bytes after gzip of a page and of everything that it loads by itself. */
export const firstView = (files: FileTree, path: string): number => {
  const page = files.get(path) ?? ''
  const loaded = [
    ...page.matchAll(/<(?:script|img)\b[^>]*\bsrc="([^"]+)"|<link rel="(?:icon|stylesheet)" href="([^"]+)"/g),
  ]
  const paths = new Set(loaded.map(([, script, link]) => posix.join(posix.dirname(path), script ?? link ?? '')))
  return [path, ...paths].reduce((sum, each) => sum + gzipSync(files.get(each) ?? '', { level: 9 }).length, 0)
}
