import { posix } from 'node:path'
import type { FileTree } from '@sendspec/contract'
import { type Linked, linksOf } from './links-of.ts'

const elsewhere = /^[a-z][a-z\d+.-]*:/i

const parsed = new WeakMap<FileTree, ReadonlyMap<string, Linked>>()

/** What each file links to and can be linked at; files are parsed once. */
const linkedIn = (files: FileTree): ReadonlyMap<string, Linked> => {
  const linked = parsed.get(files) ?? new Map([...files].map(([path, text]) => [path, linksOf(path, text)]))
  parsed.set(files, linked)
  return linked
}

/** Links of a site that lead nowhere, each with the file it stands in. */
export const brokenLinks = (files: FileTree): readonly string[] => {
  const linked = linkedIn(files)
  const fault = (from: string, link: string): string | undefined => {
    if (elsewhere.test(link)) return undefined
    const [address = '', anchor] = link.split('#')
    const [place = ''] = address.split('?')
    const to =
      place === ''
        ? from
        : posix.normalize(place.startsWith('/') ? place.slice(1) : posix.join(posix.dirname(from), decodeURI(place)))
    if (!files.has(to)) return `there is no file ${to}`
    if (!anchor) return undefined
    return linked.get(to)?.anchors.includes(decodeURIComponent(anchor)) ? undefined : `${to} has no #${anchor}`
  }
  return [...linked].flatMap(([path, { links }]) =>
    [...new Set(links)].flatMap((link) => {
      const why = fault(path, link)
      return why === undefined ? [] : [`${path}: ${link}: ${why}`]
    }),
  )
}

/** Anchors that stand twice on a page. */
export const doubleAnchors = (files: FileTree): readonly string[] =>
  [...linkedIn(files)]
    .filter(([path]) => path.endsWith('.html'))
    .flatMap(([path, { anchors }]) =>
      [...new Set(anchors.filter((id, index) => anchors.indexOf(id) !== index))].map((id) => `${path}: ${id}`),
    )
