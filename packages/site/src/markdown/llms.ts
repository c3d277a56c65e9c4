import type { FileTree } from '@sendspec/contract'
import type { SiteModel } from '../model/site-model.ts'
import type { Page } from '../pages/page.ts'
import { document, link, prose } from './text.ts'

type Text = Pick<Page, 'folder' | 'title' | 'description' | 'markdown'>

/** For programs that read: what the site has, and all of it in one file. */
export const llmsFiles = ({ vendors }: SiteModel, pages: readonly Text[]): FileTree => {
  const ofVendor = (id: string): readonly Text[] => pages.filter(({ folder }) => folder.startsWith(`${id}/`))
  const list = (texts: readonly Text[]): string =>
    texts
      .map(({ folder, title, description }) => `- ${link(title, `${folder}index.md`)}: ${prose(description)}`)
      .join('\n')
  const general = pages.filter(({ folder }) => !vendors.some(({ vendor: { id } }) => folder.startsWith(`${id}/`)))
  return new Map([
    [
      'llms.txt',
      document(
        '# Sendspec',
        '> Exact contracts for APIs that are documented only in prose: every operation with both of its readings, and every finding about the documentation.',
        `All of it in one file: ${link('llms-full.txt', 'llms-full.txt')}.`,
        ...vendors.flatMap(({ vendor: { id, name } }) => [`## ${name}`, list(ofVendor(id))]),
        '## Overall',
        list(general),
      ),
    ],
    ['llms-full.txt', pages.map(({ folder, markdown }) => `<!-- ${folder}index.md -->\n\n${markdown}`).join('\n')],
  ])
}
