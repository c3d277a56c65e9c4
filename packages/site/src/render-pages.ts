import type { FileTree } from '@sendspec/contract'
import type { SiteModel } from './model/site-model.ts'
import { withoutDirectionMarks } from './model/without-direction-marks.ts'
import { registerTsx } from './register-tsx.ts'

registerTsx()
const { pageFiles } = await import('./pages/page-files.tsx')

/** Every page by path. @param options.base Path of the site on its host, for the page that is served anywhere. */
export const renderPages = (site: SiteModel, options: { base: string }): FileTree =>
  new Map([...pageFiles(site, options)].map(([path, text]) => [path, withoutDirectionMarks(text)]))
