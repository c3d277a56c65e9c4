import type { FileTree } from '@sendspec/contract'
import { layout } from '../components/layout.tsx'
import { feeds } from '../markdown/feeds.ts'
import { llmsFiles } from '../markdown/llms.ts'
import { sitemapFiles } from '../markdown/sitemap.ts'
import type { SiteModel } from '../model/site-model.ts'
import { allFindingsPage } from './all-findings.tsx'
import { changelogPage } from './changelog.tsx'
import { coveragePages } from './coverage.tsx'
import { findingsPages } from './findings.tsx'
import { homePage, tagline } from './home.tsx'
import { notFoundPage } from './not-found.tsx'
import { operationPage } from './operation.tsx'
import { overviewPage } from './overview.tsx'
import type { Page } from './page.ts'

/** Every page as HTML and Markdown, and the lists of pages for programs. */
export const pageFiles = (site: SiteModel, { base }: { base: string }): FileTree => {
  const files = new Map<string, string>()
  const texts: Omit<Page, 'body'>[] = []
  const pages: readonly (() => readonly Page[])[] = [
    () => [homePage(site), allFindingsPage(site)],
    ...site.vendors.flatMap((model) => [
      () => [overviewPage(site, model)],
      ...model.operations.map((operation) => () => [operationPage(model, operation)]),
      () => findingsPages(model),
      () => coveragePages(model),
      () => [changelogPage(model)],
    ]),
  ]
  for (const page of pages.flatMap((make) => make())) {
    const { markdown, body, ...rest } = page
    files.set(`${page.folder}index.html`, layout({ site, page: { body, ...rest } }))
    files.set(`${page.folder}index.md`, markdown)
    texts.push({ markdown, ...rest })
  }
  files.set('404.html', layout({ site, page: notFoundPage(base), markdown: false, root: base }))
  return new Map([...files, ...llmsFiles(site, tagline, texts), ...sitemapFiles(site, texts), ...feeds(site)])
}
