import type { FileTree } from '@sendspec/contract'
import { changelogVersions } from '../model/changelog-versions.ts'
import type { SiteModel, VendorModel } from '../model/site-model.ts'
import { xmlText } from './xml.ts'

interface Entry {
  readonly id: string
  readonly title: string
  readonly path: string
  readonly updated: string
  readonly text: string
}

const entriesOf = (model: VendorModel): readonly Entry[] => {
  const { vendor, changed = '' } = model
  return changelogVersions(model).map(({ version, anchor, text, released = changed }) => ({
    id: `urn:sendspec:${vendor.id}:${version}`,
    title: `${vendor.name} ${version}`,
    path: `${vendor.id}/changelog/index.html#${anchor}`,
    updated: released,
    text,
  }))
}

const feed = (about: {
  id: string
  title: string
  updated: string
  root: string
  entries: readonly Entry[]
}): string => {
  const { id, title, updated, root, entries } = about
  const time = (date: string): string => `<updated>${date}T00:00:00Z</updated>`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>${xmlText(id)}</id>`,
    `  <title>${xmlText(title)}</title>`,
    '  <author><name>Sendspec</name></author>',
    `  ${time(updated)}`,
    ...entries.flatMap((entry) => [
      '  <entry>',
      `    <id>${xmlText(entry.id)}</id>`,
      `    <title>${xmlText(entry.title)}</title>`,
      `    ${time(entry.updated)}`,
      `    <link href="${xmlText(`${root}${entry.path}`)}"/>`,
      `    <content type="text">${xmlText(entry.text)}</content>`,
      '  </entry>',
    ]),
    '</feed>',
    '',
  ].join('\n')
}

/** What changed, as Atom: of each vendor, and of all. Feeds need dates, so there are none without them. */
export const feeds = ({ vendors, changed, url }: SiteModel): FileTree => {
  const dated = vendors.filter((model) => model.changed !== undefined)
  if (changed === undefined) return new Map()
  return new Map([
    [
      'feed.xml',
      feed({
        id: 'urn:sendspec',
        title: 'Sendspec',
        updated: changed,
        root: url ?? './',
        entries: dated.flatMap(entriesOf),
      }),
    ],
    ...vendors.map(
      (model) =>
        [
          `${model.vendor.id}/feed.xml`,
          feed({
            id: `urn:sendspec:${model.vendor.id}`,
            title: model.vendor.name,
            updated: model.changed ?? changed,
            root: url ?? '../',
            entries: model.changed === undefined ? [] : entriesOf(model),
          }),
        ] as const,
    ),
  ])
}
