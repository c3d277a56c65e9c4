import type { FileTree } from '@sendspec/contract'
import type { SiteModel } from '../model/site-model.ts'
import type { Page } from '../pages/page.ts'
import { xmlText } from './xml.ts'

/** For search engines. Their addresses are absolute, so they need the address of the site. */
export const sitemapFiles = (
  { url, vendors, changed }: SiteModel,
  pages: readonly Pick<Page, 'folder' | 'vendor'>[],
): FileTree => {
  if (url === undefined) return new Map()
  const dates = new Map(vendors.map(({ vendor, changed: own }) => [vendor.id, own]))
  const entries = pages.map(({ folder, vendor }) => {
    const date = vendor === undefined ? changed : dates.get(vendor)
    return `  <url><loc>${xmlText(`${url}${folder}`)}</loc>${date === undefined ? '' : `<lastmod>${date}</lastmod>`}</url>`
  })
  return new Map([
    [
      'sitemap.xml',
      `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`,
    ],
    ['robots.txt', `User-agent: *\nAllow: /\nSitemap: ${url}sitemap.xml\n`],
  ])
}
