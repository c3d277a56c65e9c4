export type { MockUrls } from './pages/home.ts'
export { siteFiles } from './site-files.ts'
export { type Site, type SiteOptions, startSite } from './start-site.ts'
