import { posix } from 'node:path'
import type { FileTree } from '@sendspec/contract'
import { linksOf } from './links-of.ts'

const elsewhere = /^[a-z][a-z\d+.-]*:/i

/** Places of Redoc, which makes them when the page is read. */
const madeLater = (path: string): boolean => /(?:^|\/)reference\/index\.html$/.test(path)

/** Links of a site that lead nowhere, each with the file it stands in. */
export const brokenLinks = (files: FileTree): readonly string[] => {
  const linked = new Map([...files].map(([path, text]) => [path, linksOf(path, text)]))
  const fault = (from: string, link: string): string | undefined => {
    if (elsewhere.test(link)) return undefined
    const [address = '', anchor] = link.split('#')
    const [place = ''] = address.split('?')
    const to =
      place === ''
        ? from
        : posix.normalize(place.startsWith('/') ? place.slice(1) : posix.join(posix.dirname(from), decodeURI(place)))
    if (!files.has(to)) return `there is no file ${to}`
    if (!anchor || madeLater(to)) return undefined
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
  [...files]
    .filter(([path]) => path.endsWith('.html'))
    .flatMap(([path, text]) => {
      const { anchors } = linksOf(path, text)
      return [...new Set(anchors.filter((id, index) => anchors.indexOf(id) !== index))].map((id) => `${path}: ${id}`)
    })
