import type { FileTree } from '@sendspec/contract'
import { layout } from '../components/layout.tsx'
import { referencePolicy } from '../content-security-policy.ts'
import { llmsFiles } from '../markdown/llms.ts'
import { rootOf } from '../model/paths.ts'
import type { SiteModel, VendorModel } from '../model/site-model.ts'
import { ReferenceBody, ReferenceHead } from '../reference/reference-body.tsx'
import { allFindingsPage } from './all-findings.tsx'
import { changelogPage } from './changelog.tsx'
import { coveragePage } from './coverage.tsx'
import { findingsPage } from './findings.tsx'
import { homePage } from './home.tsx'
import { notFoundPage } from './not-found.tsx'
import { operationPage } from './operation.tsx'
import { overviewPage } from './overview.tsx'

/** Every page as HTML and Markdown, and the lists of pages for programs. */
export const pageFiles = (site: SiteModel, { base }: { base: string }): FileTree => {
  const files = new Map<string, string>()
  const texts = []
  const pages = [
    () => homePage(site),
    () => allFindingsPage(site),
    ...site.vendors.flatMap((model) => [
      () => overviewPage(model),
      ...model.operations.map((operation) => () => operationPage(model, operation)),
      () => findingsPage(model),
      () => coveragePage(model),
      () => changelogPage(model),
    ]),
  ]
  for (const make of pages) {
    const { folder, title, description, markdown, ...page } = make()
    files.set(`${folder}index.html`, layout({ site, page: { folder, title, description, ...page } }))
    files.set(`${folder}index.md`, markdown)
    texts.push({ folder, title, description, markdown })
  }
  for (const model of site.vendors) files.set(`${model.vendor.id}/reference/index.html`, referencePage(site, model))
  files.set('404.html', layout({ site, page: notFoundPage(base), markdown: false, root: base }))
  return new Map([...files, ...llmsFiles(site, texts)])
}

/** The vendor's OpenAPI document in Redoc. */
const referencePage = (site: SiteModel, { vendor: { id, name } }: VendorModel): string => {
  const folder = `${id}/reference/`
  return layout({
    site,
    page: {
      folder,
      title: `Interactive reference · ${name}`,
      description: `The OpenAPI document of ${name}, shown by Redoc.`,
      width: 'full',
      vendor: id,
      body: <ReferenceBody />,
    },
    markdown: false,
    policy: referencePolicy,
    head: <ReferenceHead root={rootOf(folder)} />,
  })
}
