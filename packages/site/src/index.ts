export type { MockUrls } from './model/site-model.ts'
export { type SiteFilesOptions, siteFiles } from './site-files.ts'
export { type ServeOptions, type Site, type SiteOptions, serveFiles, startSite } from './start-site.ts'
