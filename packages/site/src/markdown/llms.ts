import { posix } from 'node:path'
import { escapeMarkdown, type FileTree, markdownLink } from '@sendspec/contract'
import type { SiteModel } from '../model/site-model.ts'
import type { Page } from '../pages/page.ts'
import { document } from './text.ts'

type Text = Pick<Page, 'folder' | 'title' | 'description' | 'markdown'>

/** For programs: the list of pages, and all pages in one file. */
export const llmsFiles = ({ vendors }: SiteModel, pages: readonly Text[]): FileTree => {
  const ofVendor = (id: string): readonly Text[] => pages.filter(({ folder }) => folder.startsWith(`${id}/`))
  const list = (texts: readonly Text[]): string =>
    texts
      .map(
        ({ folder, title, description }) =>
          `- ${markdownLink(title, `${folder}index.md`)}: ${escapeMarkdown(description)}`,
      )
      .join('\n')
  const general = pages.filter(({ folder }) => !vendors.some(({ vendor: { id } }) => folder.startsWith(`${id}/`)))
  return new Map([
    [
      'llms.txt',
      document(
        '# Sendspec',
        '> Exact contracts for APIs that are documented only in prose: every operation with both of its readings, and every finding about the documentation.',
        `All of it in one file: ${markdownLink('llms-full.txt', 'llms-full.txt')}.`,
        ...vendors.flatMap(({ vendor: { id, name } }) => [`## ${name}`, list(ofVendor(id))]),
        '## Overall',
        list(general),
      ),
    ],
    ['llms-full.txt', pages.map((page) => `<!-- ${page.folder}index.md -->\n\n${fromRoot(page)}`).join('\n')],
  ])
}

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
