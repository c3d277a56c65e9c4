import { posix } from 'node:path'
import { escapeMarkdown, type FileTree, freshnessOf, markdownLink } from '@sendspec/contract'
import type { SiteModel } from '../model/site-model.ts'
import type { Page } from '../pages/page.ts'
import { document } from './text.ts'

type Text = Pick<Page, 'folder' | 'title' | 'description' | 'markdown'>

/** For programs: the list of pages, and all pages in one file. */
export const llmsFiles = ({ vendors, changed }: SiteModel, tagline: string, pages: readonly Text[]): FileTree => {
  const ofVendor = (id: string): readonly Text[] => pages.filter(({ folder }) => folder.startsWith(`${id}/`))
  const list = (texts: readonly Text[]): string =>
    texts
      .map(
        ({ folder, title, description }) =>
          `- ${markdownLink(title, `${folder}index.md`)}: ${escapeMarkdown(description)}`,
      )
      .join('\n')
  const days = vendors.flatMap(({ vendor: { name, pages: captured } }) => {
    const fresh = freshnessOf(captured)
    return fresh === undefined ? [] : [`The pages of ${escapeMarkdown(name)} were ${fresh}.`]
  })
  const general = pages.filter(({ folder }) => !vendors.some(({ vendor: { id } }) => folder.startsWith(`${id}/`)))
  return new Map([
    [
      'llms.txt',
      document(
        '# Sendspec',
        `> ${tagline}: every operation with both of its readings, and every finding about the documentation.`,
        [
          ...(changed === undefined ? [] : [`The contracts last changed on ${changed}.`]),
          ...days,
          `Each page is also one file with all others: ${markdownLink('llms-full.txt', 'llms-full.txt')}.`,
        ].join(' '),
        '## OpenAPI',
        vendors
          .map(
            ({ vendor: { id, name } }) =>
              `- ${markdownLink(`${name}, OpenAPI 3.1`, `${id}/openapi.yaml`)}: what callers must expect. As JSON: ${markdownLink('openapi.json', `${id}/openapi.json`)}. As the page says: ${markdownLink('openapi.documented.yaml', `${id}/openapi.documented.yaml`)}`,
          )
          .join('\n'),
        ...vendors.flatMap(({ vendor: { id, name } }) => [
          `## ${name}`,
          list(ofVendor(id).filter(({ folder }) => !isOptional(folder))),
        ]),
        '## Optional',
        [
          list(general),
          list(pages.filter(({ folder }) => isOptional(folder) && !general.some((each) => each.folder === folder))),
        ]
          .filter((text) => text !== '')
          .join('\n'),
      ),
    ],
    ['llms-full.txt', pages.map((page) => `<!-- ${page.folder}index.md -->\n\n${fromRoot(page)}`).join('\n')],
  ])
}

/** What a short context can do without. */
const isOptional = (folder: string): boolean => /\/(?:findings|coverage|changelog)\//.test(folder)

/** The text of a page with links relative to the root. Code blocks are unchanged. */
const fromRoot = ({ folder, markdown }: Text): string =>
  markdown
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part, index) =>
      index % 2 ? part : part.replace(/\]\((?!\w+:)([^)]+)\)/g, (_, to: string) => `](${resolved(folder, to)})`),
    )
    .join('')

const resolved = (folder: string, to: string): string =>
  to.startsWith('#') ? `${folder}index.md${to}` : posix.join(folder, to)
