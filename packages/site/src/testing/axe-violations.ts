import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

/** axe-core itself, to be run in a page before its own scripts. */
export const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const run = (options: object): string => `axe
  .run(document, ${JSON.stringify({ ...options, resultTypes: ['violations'] })})
  .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => id + ' at ' + target.join(' ') + ': ' + failureSummary.split('\\n').slice(1).join(' ').trim())))`

/** What axe finds wrong with a page: WCAG 2.0 to 2.2 of levels A and AA, and its best practices. */
export const axeViolations = (page: Page): Promise<string[]> => page.evaluate(run({ runOnly: everything }))

/** The same for what depends on the theme. */
export const colourViolations = (page: Page): Promise<string[]> =>
  page.evaluate(run({ runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }))
